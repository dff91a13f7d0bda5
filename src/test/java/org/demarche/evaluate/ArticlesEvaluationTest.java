package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.EventType;
import org.demarche.record.Realis;
import org.junit.jupiter.api.Test;

class ArticlesEvaluationTest {
  private static final RawText RAW = RawText.undated("a", "x".repeat(60));
  private static final List<Span> SENTENCES =
      List.of(new Span(0, 10), new Span(10, 20), new Span(30, 40));

  @Test
  void eventsMatchWithinTheirSentenceOnly() {
    Map<String, Double> figures =
        figures(
            List.of(
                gold(EventType.ASSAULT, 2, Realis.ACTUAL, "USA"),
                gold(EventType.ASSAULT, 5, Realis.ACTUAL, "USA"),
                gold(EventType.AGREE, 12, Realis.FUTURE)),
            found(EventType.ASSAULT, 3, 0, Realis.NEGATED, "USA"),
            found(EventType.SUPPORT, 14, 1, Realis.ACTUAL),
            found(EventType.AGREE, 33, 2, Realis.ACTUAL));
    assertThat(figures)
        .containsOnlyKeys(
            "precision.type",
            "recall.type",
            "f1.type",
            "f1.quad",
            "precision.dyad",
            "recall.dyad",
            "f1.dyad",
            "f1.sentence",
            "realis");
    assertThat(figures.get("precision.type")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(figures.get("recall.type")).isCloseTo(1.0 / 3, within(1e-12));
    // ASSAULT, and AGREE with SUPPORT, which is verbal cooperation too.
    assertThat(figures.get("f1.quad")).isCloseTo(2.0 / 3, within(1e-12));
    // Sentences 0 and 1 in the gold, 0, 1 and 2 found.
    assertThat(figures.get("f1.sentence")).isCloseTo(0.8, within(1e-12));
    assertThat(figures.get("realis")).isZero();
  }

  @Test
  void dyadNeedsCountriesThatOverlapOrNoneOnBothSides() {
    assertThat(dyad(List.of("USA", "FRA"), List.of("FRA", "DEU"))).isEqualTo(1);
    assertThat(dyad(List.of(), List.of(""))).isEqualTo(1);
    assertThat(dyad(List.of("USA"), List.of())).isZero();
    assertThat(dyad(List.of(), List.of("USA"))).isZero();
  }

  @Test
  void realisIsJudgedOnThePairWithTheSameCountries() {
    Map<String, Double> figures =
        figures(
            List.of(gold(EventType.AID, 2, Realis.FUTURE, "USA")),
            found(EventType.AID, 2, 0, Realis.ACTUAL, "FRA"),
            found(EventType.AID, 8, 0, Realis.FUTURE, "USA"));
    assertThat(figures.get("realis")).isEqualTo(1);
  }

  @Test
  void realisIsJudgedOnTheNearestTriggerAmongEqualCountries() {
    Map<String, Double> figures =
        figures(
            List.of(gold(EventType.AID, 2, Realis.FUTURE, "USA")),
            found(EventType.AID, 8, 0, Realis.ACTUAL, "USA"),
            found(EventType.AID, 3, 0, Realis.FUTURE, "USA"));
    assertThat(figures.get("realis")).isEqualTo(1);
  }

  @Test
  void goldOutsideEverySentenceIsMissed() {
    Map<String, Double> figures = figures(List.of(gold(EventType.AID, 25, Realis.ACTUAL, "USA")));
    assertThat(figures.get("recall.type")).isZero();
    assertThat(figures.get("f1.sentence")).isZero();
    assertThat(figures.get("realis")).isNaN();
  }

  @Test
  void articleWithoutGoldCostsPrecision() {
    Report report =
        ArticlesEvaluation.of(
            List.of(
                new ArticlesEvaluation.Read(
                    RAW, List.of(gold(EventType.AID, 2, Realis.ACTUAL, "USA"))),
                new ArticlesEvaluation.Read(RAW, List.of())),
            List.of(
                text(found(EventType.AID, 2, 0, Realis.ACTUAL, "USA")),
                text(found(EventType.AID, 2, 0, Realis.ACTUAL, "USA"))));
    assertThat(report.figures().get("precision.type")).isEqualTo(0.5);
    assertThat(report.figures().get("recall.type")).isEqualTo(1);
    assertThat(report.cases()).singleElement().asString().contains("found AID");
  }

  private static double dyad(List<String> gold, List<String> found) {
    return figures(
            List.of(gold(EventType.AID, 2, Realis.ACTUAL, gold.toArray(String[]::new))),
            found(EventType.AID, 2, 0, Realis.ACTUAL, found.toArray(String[]::new)))
        .get("f1.dyad");
  }

  private static Map<String, Double> figures(List<Gold.Event> gold, Found.Event... found) {
    return ArticlesEvaluation.of(
            List.of(new ArticlesEvaluation.Read(RAW, gold)), List.of(text(found)))
        .figures();
  }

  private static Found.Text text(Found.Event... events) {
    return new Found.Text(SENTENCES, List.of(events), Optional.empty());
  }

  private static Gold.Event gold(EventType type, int trigger, Realis realis, String... source) {
    return Texts.gold(type, Texts.goldParties(source), List.of(), trigger, realis);
  }

  private static Found.Event found(
      EventType type, int trigger, int sentence, Realis realis, String... source) {
    return Texts.found(type, Texts.parties(source), List.of(), trigger, sentence, realis);
  }
}
