package org.demarche.event.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.Rule;
import org.demarche.event.match.Match;
import org.demarche.event.match.SentenceView;
import org.demarche.event.mention.SentenceCoding.Coded;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;

/** Says how probable it is that an event is right, from how it was found. */
public final class Confidences {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "him", "her", "them", "we", "us", "who", "which", "that");

  private final Codebook codebook;
  private final SentenceView view;

  public Confidences(Codebook codebook, SentenceView view) {
    this.codebook = codebook;
    this.view = view;
  }

  /** An event with its confidence and what speaks for it. */
  public Coded rated(Match match, Coded coded) {
    Map<String, Double> evidence = evidence(match, coded.event());
    double confidence = codebook.confidence().probability(evidence);
    List<String> steps = new ArrayList<>(coded.steps());
    steps.add(
        String.format(
            Locale.ROOT,
            "Confidence %.2f: %s.",
            confidence,
            codebook.confidence().reasons(evidence)));
    return new Coded(
        EventMention.newBuilder(coded.event()).setConfidence((float) confidence).build(),
        steps,
        evidence);
  }

  private Map<String, Double> evidence(Match match, EventMention event) {
    Map<String, Double> evidence = new LinkedHashMap<>();
    Rule rule = match.rule();
    evidence.put("type " + event.getType(), 1.0);
    evidence.put("trigger " + lower(rule.word()), 1.0);
    evidence.put("needs actors " + lower(rule.actors()), 1.0);
    evidence.put("words asked for", (double) Math.min(rule.specificity(), 8) / 4);
    if (match.carrier().isPresent()) {
      evidence.put("carried by another verb", 1.0);
    }
    if (event.getType() != rule.type()) {
      evidence.put("turned or composed", 1.0);
    }
    evidence.put("realis " + event.getRealis(), 1.0);
    evidence.put("clause " + view.syntax().relation(match.verb()), 1.0);
    evidence.put("log of words in sentence", Math.log(view.syntax().size()));
    evidence.put("log of sentence's place", Math.log1p(view.index()));
    if (event.getSpeaker() != null) {
      evidence.put("reported", 1.0);
    }
    side("source", event.getSource(), match, evidence);
    side("recipient", event.getRecipient(), match, evidence);
    if (hasCountry(event.getSource()) && hasCountry(event.getRecipient())) {
      evidence.put("both have a country", 1.0);
    }
    return evidence;
  }

  private void side(
      String name, List<EventActor> actors, Match match, Map<String, Double> evidence) {
    if (actors.isEmpty()) {
      evidence.put("no " + name, 1.0);
      return;
    }
    EventActor first = actors.get(0);
    if (first.getActorId() == null) {
      evidence.put(name + " unknown", 1.0);
    } else if (hasCountry(actors)) {
      evidence.put(name + " has a country", 1.0);
    }
    if (actors.size() > 1) {
      evidence.put(name + " is several", 1.0);
    }
    if (PRONOUNS.contains(first.getText().toLowerCase(Locale.ROOT))) {
      evidence.put(name + " is a pronoun", 1.0);
    }
    evidence.put("log of words to " + name, Math.log1p(words(first, match)));
  }

  /** Words between an actor and the trigger. */
  private int words(EventActor actor, Match match) {
    int words = 0;
    for (int token = 0; token < view.syntax().size(); token++) {
      boolean after = view.start(token) >= actor.getEnd() && token < match.trigger();
      boolean before = view.end(token) <= actor.getStart() && token > match.trigger();
      words += after || before ? 1 : 0;
    }
    return words;
  }

  private static boolean hasCountry(List<EventActor> actors) {
    return actors.stream().anyMatch(actor -> actor.getCountry() != null);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
