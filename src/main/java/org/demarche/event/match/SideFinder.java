package org.demarche.event.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.record.EventActor;
import org.demarche.record.EventType;

/** Finds who acts on whom in a match, by the positions of its rule. */
public final class SideFinder {
  /** What is promised, refused or threatened is done to the recipient. */
  static final Set<EventType> ABSORBING =
      EnumSet.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.CONCEDE);

  /** Positions of those who take part together, beside the subject. */
  private static final List<String> BETWEEN = List.of("between", "among");

  /** Positions of the author of what is answered: "rejected calls by X". */
  private static final List<String> AUTHOR = List.of("by", "from", "owner");

  private final Grammar grammar;
  private final Phrases phrases;

  public SideFinder(Grammar grammar, Phrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  public Sides sides(Match match) {
    List<String> steps = new ArrayList<>();
    List<EventActor> source = side(match, sources(match), "Source", List.of(), steps);
    if (source.isEmpty()) {
      source = side(match, List.of(Grammar.MAKER), "Source", List.of(), steps);
    }
    List<EventActor> recipient = side(match, recipients(match), "Recipient", source, steps);
    boolean together = match.rule().reciprocal() && match.isOfRule() && !match.inverse();
    if (source.isEmpty() || together && recipient.isEmpty()) {
      List<EventActor> between = side(match, BETWEEN, "Sides", List.of(), steps);
      if (!between.isEmpty()) {
        return new Sides(between, List.of(), steps);
      }
    }
    if (together && !recipient.isEmpty()) {
      steps.add("All sides act alike.");
      source = Rows.distinct(Stream.concat(source.stream(), recipient.stream()).toList());
      recipient = List.of();
    }
    if (!Rows.haveCountry(recipient)
        && ABSORBING.contains(match.type())
        && match.carrier().isEmpty()) {
      List<EventActor> inner = inComplement(match, source, steps);
      recipient = inner.isEmpty() ? recipient : inner;
    }
    return new Sides(source, recipient, steps);
  }

  private static List<String> sources(Match match) {
    if (match.carrier().isEmpty()) {
      return match.rule().source();
    }
    return match.inverse() ? List.of("by", "from", "owner", "over") : List.of("subject");
  }

  private static List<String> recipients(Match match) {
    List<String> own = match.rule().recipient();
    if (match.carrier().isEmpty()) {
      return own;
    }
    if (match.inverse()) {
      return List.of("subject");
    }
    List<String> all = new ArrayList<>();
    all.add("indirect");
    if (match.type() == EventType.REJECT && !match.isOfRule()) {
      all.addAll(AUTHOR);
    }
    all.addAll(own);
    all.add("owner");
    return all;
  }

  private List<EventActor> inComplement(Match match, List<EventActor> source, List<String> steps) {
    List<EventActor> best = List.of();
    for (int token : grammar.complementPhrases(match.trigger())) {
      List<EventActor> rows =
          known(token, source).stream().filter(row -> !Rows.isSame(row, source)).toList();
      // "agreed to send engineers to Mali": another country comes before one's own engineers.
      if (Rows.haveOtherCountry(rows, source)) {
        return found("Recipient", "complement clause", Rows.distinct(rows), steps);
      }
      List<EventActor> others = rows.stream().filter(row -> !Rows.isOwnState(row, source)).toList();
      if (best.isEmpty() || !Rows.haveCountry(best) && Rows.haveCountry(others)) {
        best = others;
      }
    }
    return best.isEmpty()
        ? best
        : found("Recipient", "complement clause", Rows.distinct(best), steps);
  }

  /** The first position with a known actor; else the first with people who are not known. */
  private List<EventActor> side(
      Match match,
      List<String> positions,
      String name,
      List<EventActor> other,
      List<String> steps) {
    List<EventActor> unknown = List.of();
    String unknownAt = "";
    for (String position : positions) {
      List<Integer> tokens = grammar.at(match, position);
      List<EventActor> rows =
          tokens.stream()
              .flatMap(token -> known(token, other).stream())
              .filter(row -> !Rows.isSame(row, other))
              .toList();
      if (!rows.isEmpty()) {
        return found(name, position, Rows.distinct(rows), steps);
      }
      if (unknown.isEmpty() && !position.equals("owner") && !position.equals("object.owner")) {
        unknown =
            tokens.stream()
                .filter(phrases::isPeople)
                .flatMap(token -> phrases.rows(token).stream())
                .filter(row -> !Rows.overlaps(row, other))
                .toList();
        unknownAt = position;
      }
    }
    return unknown.isEmpty() ? unknown : found(name, unknownAt, Rows.distinct(unknown), steps);
  }

  /** Who stands at a token; of a thing, whose it is: "the American proposal". */
  List<EventActor> known(int token, List<EventActor> other) {
    List<Integer> actors = phrases.isActorItself(token) ? List.of(token) : grammar.whose(token);
    return actors.stream()
        .filter(actor -> phrases.isActorItself(actor) && !phrases.isBareModifier(actor))
        .flatMap(
            actor ->
                phrases.rows(actor).stream()
                    .filter(row -> !phrases.isPossessive(actor) || !Rows.mayBeOf(row, other)))
        .toList();
  }

  static List<EventActor> found(
      String name, String position, List<EventActor> rows, List<String> steps) {
    for (EventActor row : rows) {
      steps.add(
          "%s at '%s': '%s' is %s."
              .formatted(
                  name,
                  position,
                  row.getText(),
                  Objects.requireNonNullElse(row.getActorId(), "nobody known")));
    }
    return rows;
  }
}
