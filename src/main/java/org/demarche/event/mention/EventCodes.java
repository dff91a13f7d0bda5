package org.demarche.event.mention;

import java.util.ArrayList;
import java.util.HashSet;
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

  /** The mode that the rule names; else the one that most words below the event's verb tell. */
  Optional<String> mode(Match match) {
    Optional<String> ofRule = match.isOfRule() ? match.rule().mode() : Optional.empty();
    return ofRule.or(() -> codebook.ontology().entry(match.type()).modeOf(wordsBelow(match)));
  }

  /** Contexts of the rule, then those that follow from words, actors, type and mode. */
  List<String> contexts(Match match, Sides sides, Optional<String> mode) {
    List<String> contexts = new ArrayList<>(match.rule().contexts());
    Set<String> sectors = new HashSet<>();
    Stream.concat(sides.source().stream(), sides.recipient().stream())
        .forEach(actor -> sectors.addAll(actor.getSectors()));
    ContextEvent event =
        new ContextEvent(match.type(), mode, wordsBelow(match), sectors, betweenGovernments(sides));
    for (String context : codebook.ontology().contexts(event)) {
      if (!contexts.contains(context)) {
        contexts.add(context);
      }
    }
    return contexts;
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
