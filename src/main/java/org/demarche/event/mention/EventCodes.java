package org.demarche.event.mention;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.ContextEvent;
import org.demarche.event.match.Clauses;
import org.demarche.event.match.Match;
import org.demarche.event.match.SentenceView;
import org.demarche.event.match.Sides;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.EventActor;

/** Finds the mode and the contexts of events, from their rule and the words around them. */
final class EventCodes {
  private static final int LONGEST_RUN = 3;
  private static final String GOVERNMENT = "GOV";

  private final Codebook codebook;
  private final Syntax syntax;
  private final Clauses clauses;

  EventCodes(Codebook codebook, SentenceView view) {
    this.codebook = codebook;
    this.syntax = view.syntax();
    this.clauses = view.clauses();
  }

  /** The mode and the contexts of an event. */
  record Codes(Optional<String> mode, List<String> contexts) {}

  Codes of(Match match, Sides sides) {
    Set<String> words = wordsBelow(match);
    Optional<String> mode = mode(match, words);
    return new Codes(mode, contexts(match, sides, mode, words));
  }

  /** The mode that the rule names; else the one that most words below the event's verb tell. */
  private Optional<String> mode(Match match, Set<String> words) {
    Optional<String> ofRule = match.isOfRule() ? match.rule().mode() : Optional.empty();
    return ofRule.or(() -> codebook.ontology().entry(match.type()).modeOf(words));
  }

  /** Contexts of the rule, then those that follow from words, actors, type and mode. */
  private List<String> contexts(
      Match match, Sides sides, Optional<String> mode, Set<String> words) {
    Set<String> contexts = new LinkedHashSet<>(match.rule().contexts());
    Set<String> sectors = new HashSet<>();
    Stream.concat(sides.source().stream(), sides.recipient().stream())
        .forEach(actor -> sectors.addAll(actor.getSectors()));
    contexts.addAll(
        codebook
            .ontology()
            .contexts(
                new ContextEvent(match.type(), mode, words, sectors, betweenGovernments(sides))));
    return List.copyOf(contexts);
  }

  private static boolean betweenGovernments(Sides sides) {
    Set<String> countries = new HashSet<>();
    Stream.concat(sides.source().stream(), sides.recipient().stream())
        .filter(EventCodes::isGovernment)
        .forEach(actor -> countries.add(actor.getCountry()));
    return countries.size() > 1;
  }

  private static boolean isGovernment(EventActor actor) {
    return actor.getCountry() != null && actor.getSectors().contains(GOVERNMENT);
  }

  /** Lemmas of what stands below the event's verb or noun, and runs of up to three of them. */
  private Set<String> wordsBelow(Match match) {
    Set<String> words = new HashSet<>();
    for (int first = 0; first < syntax.size(); first++) {
      StringBuilder run = new StringBuilder();
      for (int token = first; token < Math.min(first + LONGEST_RUN, syntax.size()); token++) {
        if (!clauses.isBelow(token, match.verb()) && token != match.trigger()) {
          break;
        }
        run.append(token == first ? "" : " ").append(syntax.lemma(token).toLowerCase(Locale.ROOT));
        words.add(run.toString());
      }
    }
    return words;
  }
}
