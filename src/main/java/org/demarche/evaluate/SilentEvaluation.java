package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many events are found where there are none. */
final class SilentEvaluation {
  private static final double HUNDRED = 100;

  private SilentEvaluation() {}

  /** Compares rows with what was found in their texts, in the same order. */
  static Report of(List<Gold.Text> gold, List<Found.Text> found) {
    double sentences = found.stream().mapToInt(text -> text.sentences().size()).sum();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (Found.Event event : found.get(i).events()) {
        Span sentence = found.get(i).sentences().get(event.sentence());
        String description =
            "%s\n  found %s\n  %s"
                .formatted(gold.get(i).id(), event.describe(), sentence.in(gold.get(i).text()));
        outcomes.add(new Outcome(gold.get(i).id(), 1, event.ruleId(), description));
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("sentences", sentences);
    figures.put("events", (double) outcomes.size());
    figures.put("per100", HUNDRED * outcomes.size() / sentences);
    return new Report(figures, List.of(), outcomes);
  }
}
