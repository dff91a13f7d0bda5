package org.demarche.event.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.match.SentenceView;
import org.demarche.event.mention.SentenceCoding.Coded;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;

/** Says in which tone the words of a sentence speak of somebody. */
public final class Tones {
  private final Codebook codebook;
  private final SentenceView view;
  private final List<EventMention> events;

  /**
   * @param events the events that the sentence tells
   */
  public Tones(Codebook codebook, SentenceView view, List<EventMention> events) {
    this.codebook = codebook;
    this.view = view;
    this.events = List.copyOf(events);
  }

  /** An event with the tone towards its first recipient; as it is when it has none. */
  public Coded toned(Coded coded) {
    Optional<EventActor> recipient = coded.event().getRecipient().stream().findFirst();
    Optional<Map<String, Double>> features =
        recipient.flatMap(actor -> features(actor.getStart(), actor.getEnd()));
    if (features.isEmpty()) {
      return coded;
    }
    double tone = codebook.tone().tone(features.get());
    List<String> steps = new ArrayList<>(coded.steps());
    steps.add(
        String.format(
            Locale.ROOT,
            "Tone %+.2f towards '%s': %s.",
            tone,
            recipient.get().getText(),
            codebook.tone().reasons(features.get())));
    return new Coded(
        EventMention.newBuilder(coded.event()).setTone((float) tone).build(),
        steps,
        coded.evidence());
  }

  /** The features of a target at a span of the article's text; empty when it is elsewhere. */
  public Optional<Map<String, Double>> features(int start, int end) {
    int from = 0;
    while (from < view.syntax().size() && view.end(from) <= start) {
      from++;
    }
    int to = from;
    while (to < view.syntax().size() && view.start(to) < end) {
      to++;
    }
    return from == to
        ? Optional.empty()
        : Optional.of(ToneFeatures.of(view, codebook, from, to, events));
  }
}
