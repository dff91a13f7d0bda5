package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.event.codebook.ToneSide;
import org.junit.jupiter.api.Test;

class ToneEvaluationTest {
  private static final List<Gold.Target> GOLD =
      List.of(target("a", ToneSide.NEGATIVE), target("b", ToneSide.POSITIVE));

  @Test
  void theMostProbableToneIsTheAnswer() {
    Report report =
        ToneEvaluation.of(
            GOLD,
            List.of(answer(0.6, 0.3), answer(0.1, 0.8)),
            List.of(answer(0.6, 0.3), answer(0.6, 0.3)));
    assertThat(report.figures())
        .containsEntry("accuracy", 1.0)
        .containsEntry("macroF1", 1.0)
        .containsEntry("fiveFold.accuracy", 0.5);
  }

  @Test
  void casesAreThoseThatModelsWithoutTheirTextGetWrongTheSurestFirst() {
    Report report =
        ToneEvaluation.of(
            GOLD, List.of(answer(1, 0), answer(0, 1)), List.of(answer(0.2, 0.7), answer(0.9, 0.1)));
    assertThat(report.cases()).hasSize(2);
    assertThat(report.cases().get(0)).contains("b", "POSITIVE towards \"Iran\"", "found NEGATIVE");
  }

  private static Map<String, Double> answer(double negative, double positive) {
    return Map.of("NEGATIVE", negative, "NEUTRAL", 1 - negative - positive, "POSITIVE", positive);
  }

  private static Gold.Target target(String id, ToneSide tone) {
    return new Gold.Target(id, "Iran did it", new Span(0, 4), tone);
  }
}
