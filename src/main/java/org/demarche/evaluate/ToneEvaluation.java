package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** In which tone do texts speak of a target? The answer is the most probable one. */
final class ToneEvaluation {
  private ToneEvaluation() {}

  /**
   * Compares rows with answers, in the same order.
   *
   * @param answers the probabilities of the tones by the model in use
   * @param heldOut the probabilities by models that were fitted on the other folds
   */
  static Report of(
      List<Gold.Target> gold,
      List<Map<String, Double>> answers,
      List<Map<String, Double>> heldOut) {
    Confusion inUse = confusion(gold, answers);
    Confusion fiveFold = confusion(gold, heldOut);
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("accuracy", inUse.accuracy());
    figures.put("macroF1", inUse.macroF1());
    figures.put("fiveFold.accuracy", fiveFold.accuracy());
    figures.put("fiveFold.macroF1", fiveFold.macroF1());
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      String answer = answer(heldOut.get(i));
      boolean isRight = answer.equals(gold.get(i).tone().name());
      double badness = isRight ? 0 : heldOut.get(i).get(answer);
      outcomes.add(new Outcome(gold.get(i).id(), badness, answer, describe(gold.get(i), answer)));
    }
    return new Report(
        figures,
        List.of(inUse.scores(), inUse.matrix(), fiveFold.scores(), fiveFold.matrix()),
        outcomes);
  }

  private static Confusion confusion(List<Gold.Target> gold, List<Map<String, Double>> answers) {
    Confusion confusion = new Confusion();
    for (int i = 0; i < gold.size(); i++) {
      confusion.add(gold.get(i).tone().name(), answer(answers.get(i)));
    }
    return confusion;
  }

  private static String answer(Map<String, Double> probabilities) {
    return probabilities.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private static String describe(Gold.Target target, String answer) {
    return "%s\n  gold  %s towards \"%s\"\n  found %s\n  %s"
        .formatted(
            target.id(), target.tone(), target.span().in(target.text()), answer, target.text());
  }
}
