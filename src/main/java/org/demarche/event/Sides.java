package org.demarche.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.record.EventActor;
import org.demarche.record.EventType;

/**
 * Who acts on whom in a match.
 *
 * @param source rows of the sources
 * @param recipient rows of the recipients
 * @param steps where they were found
 */
record Sides(List<EventActor> source, List<EventActor> recipient, List<String> steps) {

  /** What is promised, refused or threatened is done to the recipient. */
  private static final Set<EventType> ABSORBING =
      EnumSet.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.CONCEDE);

  boolean knowsSource() {
    return known(source);
  }

  boolean knowsRecipient() {
    return known(recipient);
  }

  /** Whether both know their recipients, and they differ. */
  boolean hasOtherRecipient(Sides other) {
    Set<String> own = recipientIds();
    return !own.isEmpty() && !other.recipientIds().isEmpty() && !own.equals(other.recipientIds());
  }

  private Set<String> recipientIds() {
    return recipient.stream()
        .map(EventActor::getActorId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static boolean known(List<EventActor> actors) {
    return actors.stream().anyMatch(actor -> actor.getActorId() != null);
  }

  /** Whether the sides are as known as a rule asks for. */
  boolean satisfy(Rule rule) {
    return switch (rule.actors()) {
      case NONE -> true;
      case ANY -> knowsSource() || knowsRecipient();
      case SOURCE -> knowsSource();
      case RECIPIENT -> knowsRecipient();
      case BOTH -> knowsSource() && knowsRecipient();
    };
  }

  /** Finds the sides of a match. */
  static Sides of(Match match, Grammar grammar, Phrases phrases) {
    List<String> sources = match.rule().source();
    List<String> recipients = match.rule().recipient();
    if (match.carrier().isPresent()) {
      if (match.inverse()) {
        recipients = List.of("subject");
        sources = List.of("by", "from", "owner", "over");
      } else {
        sources = List.of("subject");
        List<String> all = new ArrayList<>();
        all.add("indirect");
        all.addAll(recipients);
        all.add("owner");
        recipients = all;
      }
    }
    List<String> steps = new ArrayList<>();
    List<EventActor> source = side(match, sources, grammar, phrases, "Source", List.of(), steps);
    List<EventActor> recipient =
        side(match, recipients, grammar, phrases, "Recipient", source, steps);
    if (!known(recipient) && ABSORBING.contains(match.type()) && match.carrier().isEmpty()) {
      List<EventActor> inner = inComplement(match, grammar, phrases, source, steps);
      recipient = inner.isEmpty() ? recipient : inner;
    }
    if (source.isEmpty() || match.rule().reciprocal() && recipient.isEmpty()) {
      List<EventActor> between =
          side(match, List.of("between", "among"), grammar, phrases, "Sides", List.of(), steps);
      if (!between.isEmpty()) {
        return new Sides(between, List.of(), steps);
      }
    }
    return new Sides(source, recipient, steps);
  }

  private static List<EventActor> inComplement(
      Match match, Grammar grammar, Phrases phrases, List<EventActor> source, List<String> steps) {
    List<EventActor> first = List.of();
    for (int token : grammar.complementPhrases(match.trigger())) {
      if (phrases.isActor(token)) {
        List<EventActor> rows =
            phrases.rows(token).stream().filter(row -> !isSame(row, source)).toList();
        // "agreed to send engineers to Mali": who has a country comes before who has only a sector.
        if (rows.stream().anyMatch(row -> row.getCountry() != null)) {
          return found("Recipient", "complement clause", distinct(rows), steps);
        }
        first = first.isEmpty() ? rows : first;
      }
    }
    return first.isEmpty()
        ? first
        : found("Recipient", "complement clause", distinct(first), steps);
  }

  /** The first position with a known actor; else the first with people who are not known. */
  private static List<EventActor> side(
      Match match,
      List<String> positions,
      Grammar grammar,
      Phrases phrases,
      String name,
      List<EventActor> other,
      List<String> steps) {
    List<EventActor> unknown = List.of();
    String unknownAt = "";
    for (String position : positions) {
      List<Integer> tokens = grammar.at(match, position);
      List<EventActor> rows =
          tokens.stream()
              .flatMap(token -> phrases.isActor(token) ? phrases.rows(token).stream() : Stream.of())
              .filter(row -> !isSame(row, other))
              .toList();
      if (!rows.isEmpty()) {
        return found(name, position, distinct(rows), steps);
      }
      if (unknown.isEmpty() && !position.equals("owner") && !position.equals("object.owner")) {
        unknown =
            tokens.stream()
                .filter(phrases::isPeople)
                .flatMap(token -> phrases.rows(token).stream())
                .filter(row -> !overlaps(row, other))
                .toList();
        unknownAt = position;
      }
    }
    return unknown.isEmpty() ? unknown : found(name, unknownAt, distinct(unknown), steps);
  }

  /** Nobody acts towards himself: "withdrew its troops from Mali" is done to Mali. */
  private static boolean isSame(EventActor row, List<EventActor> others) {
    return overlaps(row, others)
        || others.stream()
            .anyMatch(
                other -> row.getActorId() != null && row.getActorId().equals(other.getActorId()));
  }

  private static boolean overlaps(EventActor row, List<EventActor> others) {
    return others.stream()
        .anyMatch(other -> row.getStart() < other.getEnd() && other.getStart() < row.getEnd());
  }

  private static List<EventActor> distinct(List<EventActor> rows) {
    Map<List<Object>, EventActor> distinct = new LinkedHashMap<>();
    for (EventActor row : rows) {
      Object key = Objects.requireNonNullElse(row.getActorId(), row.getText());
      distinct.putIfAbsent(List.of(key, row.getStart()), row);
    }
    return List.copyOf(distinct.values());
  }

  private static List<EventActor> found(
      String name, String position, List<EventActor> rows, List<String> steps) {
    for (EventActor row : rows) {
      steps.add(
          "%s at '%s': '%s' is %s."
              .formatted(
                  name,
                  position,
                  row.getText(),
                  row.getActorId() == null ? "nobody known" : row.getActorId()));
    }
    return rows;
  }
}
