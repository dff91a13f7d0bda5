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
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (Found.Event event : found.get(i).events()) {
        Span sentence = found.get(i).sentences().get(event.sentence());
        cases.add(
            "%s\n  found %s\n  %s"
                .formatted(gold.get(i).id(), event.describe(), sentence.in(gold.get(i).text())));
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("sentences", sentences);
    figures.put("events", (double) cases.size());
    figures.put("per100", HUNDRED * cases.size() / sentences);
    return new Report(figures, List.of(), cases);
  }
}
