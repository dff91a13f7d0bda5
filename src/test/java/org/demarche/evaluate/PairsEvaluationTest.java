package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;

class PairsEvaluationTest {
  private static final List<Found.Party> FIRST = List.of(Texts.party("USA", "GOV", 0, 5));
  private static final List<Found.Party> SECOND = List.of(Texts.party("IRN", "GOV", 20, 25));
  private static final List<Found.Party> THIRD = List.of(Texts.party("IRQ", "GOV", 40, 45));

  @Test
  void figuresAreOverTypesQuadsAndSidesOfTheGold() {
    Report report =
        PairsEvaluation.of(
            List.of(pair("ACCUSE", 3), pair("ACCUSE", 3), pair("YIELD", 2), pair("AGREE", 1)),
            List.of(
                Texts.text(Texts.found(EventType.ACCUSE, FIRST, SECOND, 10)),
                Texts.text(),
                Texts.text(Texts.found(EventType.CONCEDE, FIRST, SECOND, 10)),
                Texts.text(Texts.found(EventType.THREATEN, FIRST, SECOND, 10))));
    Map<String, Double> figures = report.figures();
    assertThat(figures)
        .containsOnlyKeys("accuracy", "macroF1.type", "macroF1.quad", "macroF1.side", "none");
    assertThat(figures.get("accuracy")).isEqualTo(0.5);
    assertThat(figures.get("none")).isEqualTo(0.25);
    // ACCUSE 2/3, YIELD 1, AGREE 0.
    assertThat(figures.get("macroF1.type")).isCloseTo(5.0 / 9, within(1e-12));
    // Quad 3: 1 right of 2 gold and 2 found, F1 1/2; quad 2: 1; quad 1: 0.
    assertThat(figures.get("macroF1.quad")).isCloseTo(0.5, within(1e-12));
    // Conflict: 1 right of 2 and 2, F1 1/2; cooperation: 1 right of 2 and 1, F1 2/3.
    assertThat(figures.get("macroF1.side")).isCloseTo(7.0 / 12, within(1e-12));
    assertThat(report.cases()).hasSize(2);
    assertThat(report.cases().get(0)).contains("AGREE").contains("THREATEN");
    assertThat(report.cases().get(1)).contains("none");
  }

  @Test
  void answersWithTheEventFromSourceToTarget() {
    Found.Event right = Texts.found(EventType.AID, FIRST, SECOND, 90);
    Found.Event reversed = Texts.found(EventType.REQUEST, SECOND, FIRST, 10);
    Found.Event half = Texts.found(EventType.ACCUSE, FIRST, THIRD, 10);
    Found.Event other = Texts.found(EventType.ASSAULT, THIRD, List.of(), 10);
    assertThat(answer(other, half, reversed, right)).isEqualTo(right);
    assertThat(answer(other, half, reversed)).isEqualTo(reversed);
    assertThat(answer(other, half)).isEqualTo(half);
    assertThat(answer(other)).isEqualTo(other);
  }

  @Test
  void sidesOfAReciprocalEventAreBothSource() {
    Found.Event together =
        Texts.found(EventType.CONSULT, List.of(FIRST.get(0), SECOND.get(0)), List.of(), 90);
    Found.Event reversed = Texts.found(EventType.REQUEST, SECOND, FIRST, 10);
    assertThat(answer(reversed, together)).isEqualTo(together);
  }

  @Test
  void amongEqualsAnswersWithTheNearestTrigger() {
    Found.Event near = Texts.found(EventType.AID, FIRST, SECOND, 12);
    Found.Event far = Texts.found(EventType.REQUEST, FIRST, SECOND, 60);
    assertThat(answer(far, near)).isEqualTo(near);
  }

  @Test
  void calibrationAppearsWithConfidence() {
    Report report =
        PairsEvaluation.of(
            List.of(pair("AID", 2)),
            List.of(
                Texts.text(Texts.confident(Texts.found(EventType.AID, FIRST, SECOND, 10), 0.75))));
    assertThat(report.figures().get("ece")).isCloseTo(0.25, within(1e-12));
  }

  private static Found.Event answer(Found.Event... events) {
    return PairsEvaluation.answer(pair("AID", 2), List.of(events)).orElseThrow();
  }

  private static Gold.Pair pair(String type, int quad) {
    return new Gold.Pair(
        "p", "x".repeat(100), List.of(new Span(2, 6)), List.of(new Span(20, 24)), type, quad);
  }
}
