package org.demarche.event.mention;

import java.util.List;
import java.util.Map;
import org.demarche.record.EventMention;

/**
 * What coding made of a sentence, and why.
 *
 * @param sentence index of the sentence in the article
 * @param events the events, each with the steps that led to it
 * @param dropped words that could have told an event, and why they do not
 */
public record SentenceCoding(int sentence, List<Coded> events, List<Dropped> dropped) {

  public SentenceCoding {
    events = List.copyOf(events);
    dropped = List.copyOf(dropped);
  }

  /**
   * An event and how it was found.
   *
   * @param steps one sentence each
   * @param evidence what its confidence is worked out from; empty until it has one
   */
  public record Coded(EventMention event, List<String> steps, Map<String, Double> evidence) {
    public Coded {
      steps = List.copyOf(steps);
      evidence = Map.copyOf(evidence);
    }
  }

  /** A rule that held at a word and gave no event. */
  public record Dropped(String word, String ruleId, String reason) {}
}
