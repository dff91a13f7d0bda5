package org.demarche.event.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.event.codebook.Operators;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.EventActor;
import org.demarche.record.EventType;

/**
 * Finds the recipient of an event that no position of its rule holds, among those named deeper
 * below the trigger: "threatened to break relations with Russia", "unless Iran agrees", "a curfew
 * in Algiers".
 */
public final class Reach {
  /** What is done without a recipient, or together with him. */
  private static final Set<EventType> UNDIRECTED =
      EnumSet.of(EventType.MOBILIZE, EventType.RETREAT, EventType.CONSULT, EventType.COOPERATE);

  /** What is done to the people of a place. */
  private static final Set<EventType> LOCAL =
      EnumSet.of(EventType.THREATEN, EventType.COERCE, EventType.CONCEDE, EventType.ASSAULT);

  private static final Set<String> PLACES = Set.of("in", "at", "near", "inside", "outside");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
  private static final int DEEPEST = 6;
  private static final int NEAR = 3;

  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final SideFinder finder;
  private final Operators operators;

  public Reach(
      Syntax syntax, Clauses clauses, Phrases phrases, SideFinder finder, Operators operators) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.phrases = phrases;
    this.finder = finder;
    this.operators = operators;
  }

  /** The sides with a recipient; as they are where one is known or nobody is named. */
  public Sides complete(Sides sides, Match match) {
    boolean known =
        Rows.areKnown(sides.recipient()) && !SideFinder.ABSORBING.contains(match.type());
    if (known
        || Rows.haveCountry(sides.recipient())
        || sides.actTogether()
        || match.inverse()
        || UNDIRECTED.contains(match.type())) {
      return sides;
    }
    List<EventActor> source = sides.source();
    List<Integer> below = below(match);
    List<EventActor> rows = first(below, source, r -> Rows.haveOtherCountry(r, source));
    if (rows.isEmpty() && match.type() == EventType.THREATEN) {
      rows = first(conditioned(match.verb()), source, r -> Rows.haveOtherCountry(r, source));
    }
    if (rows.isEmpty() && match.type() == EventType.PROTEST) {
      rows = first(below, source, Rows::haveOfficial);
    }
    if (rows.isEmpty() && LOCAL.contains(match.type()) && sides.recipient().isEmpty()) {
      rows = first(places(match), List.of(), Rows::arePlace);
    }
    if (rows.isEmpty()) {
      return sides;
    }
    List<String> steps = new ArrayList<>(sides.steps());
    return new Sides(
        source, SideFinder.found("Recipient", "below", Rows.distinct(rows), steps), steps);
  }

  private List<EventActor> first(
      List<Integer> tokens, List<EventActor> source, Predicate<List<EventActor>> right) {
    for (int token : tokens) {
      List<EventActor> rows =
          finder.known(token, source).stream().filter(row -> !Rows.isSame(row, source)).toList();
      if (right.test(rows)) {
        return rows;
      }
    }
    return List.of();
  }

  /**
   * The nouns below a match, the nearest first: of its objects, complements and purposes, not of
   * what is told beside it (relative clauses, times, places, conditions).
   */
  private List<Integer> below(Match match) {
    return walk(match, false, DEEPEST);
  }

  /** The places below a match, the nearest first. */
  private List<Integer> places(Match match) {
    return walk(match, true, NEAR).stream().filter(this::isIn).toList();
  }

  private List<Integer> walk(Match match, boolean places, int depths) {
    List<Integer> reached = new ArrayList<>();
    List<Integer> level = new ArrayList<>(List.of(match.trigger()));
    match.carrier().ifPresent(level::add);
    for (int depth = 0; depth < depths && !level.isEmpty(); depth++) {
      List<Integer> next = new ArrayList<>();
      for (int token : level) {
        for (int below : syntax.dependents(token)) {
          if (below > match.verb() && leadsTo(below, match, places)) {
            next.add(below);
          }
        }
      }
      next.stream().filter(token -> !syntax.isVerb(token)).forEach(reached::add);
      level = next;
    }
    return reached;
  }

  private boolean leadsTo(int token, Match match, boolean places) {
    EventType type = match.type();
    int trigger = match.trigger();
    boolean verb = syntax.isVerb(token);
    return switch (syntax.relation(token)) {
      case OBJ, IOBJ, XCOMP, POSS, AMOD, COMPOUND -> true;
      case CCOMP -> !verb || type == EventType.REQUEST;
      case NSUBJ -> syntax.relation(syntax.head(token)) != Relation.RELCL;
      case ACL ->
          !verb
              || syntax.tag(token).equals("VB")
              || type == EventType.REQUEST && syntax.mark(token).equals("that")
              || places && syntax.tag(token).equals("VBN");
      case CONJ -> !verb || syntax.tag(token).equals("VB");
      case OBL, NMOD ->
          isIn(token)
              ? places || !isPlace(token)
              : !operators.isBeside(syntax.preposition(token)) || isMaker(token, trigger);
      case ADVCL -> syntax.tag(token).matches("VB|VBG") && !operators.isBeside(syntax.mark(token));
      default -> false;
    };
  }

  /** "To demand reforms by the government": who is to make what is demanded. */
  private boolean isMaker(int token, int trigger) {
    int head = syntax.head(token);
    return syntax.preposition(token).equals("by") && head != trigger && !syntax.isPassive(head);
  }

  private boolean isIn(int token) {
    String preposition = syntax.preposition(token);
    return PLACES.contains(preposition.substring(preposition.lastIndexOf(' ') + 1));
  }

  private boolean isPlace(int token) {
    return syntax.tag(token).startsWith("NNP") || phrases.isActorItself(token);
  }

  /** Who has to act or to stop, that a threat is not carried out: "unless Iran agrees". */
  private List<Integer> conditioned(int verb) {
    List<Integer> subjects = new ArrayList<>();
    for (int token = verb + 1; token < syntax.size(); token++) {
      boolean condition =
          syntax.relation(token) == Relation.ADVCL
              && CONDITIONS.contains(syntax.mark(token))
              && clauses.isBelow(token, verb);
      if (condition) {
        subjects.addAll(syntax.subjects(token));
      }
    }
    return subjects;
  }
}
