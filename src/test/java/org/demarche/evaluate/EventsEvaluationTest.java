package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;

class EventsEvaluationTest {
  @Test
  void typesAndDyadsMatchOneToOneInTheirText() {
    Report report =
        EventsEvaluation.of(
            List.of(
                text(gold(EventType.AID, "USA", "IRQ")),
                text(gold(EventType.ACCUSE, "FRA", "RUS"))),
            List.of(
                Texts.text(found(EventType.AID, "USA", "IRN"), found(EventType.AID, "USA", "IRQ")),
                Texts.text(found(EventType.ACCUSE, "FRA", "IRN"))));
    Map<String, Double> figures = report.figures();
    assertThat(figures)
        .containsOnlyKeys(
            "precision.type",
            "recall.type",
            "f1.type",
            "precision.dyad",
            "recall.dyad",
            "f1.dyad",
            "actors.country",
            "actors.sector");
    assertThat(figures.get("precision.type")).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(figures.get("recall.type")).isEqualTo(1);
    assertThat(figures.get("f1.type")).isCloseTo(0.8, within(1e-12));
    assertThat(figures.get("precision.dyad")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(figures.get("recall.dyad")).isEqualTo(0.5);
    assertThat(figures.get("f1.dyad")).isCloseTo(0.4, within(1e-12));
    // USA and IRQ right with IRN too many; FRA right with IRN for RUS: 3 of 4 gold, 5 found.
    assertThat(figures.get("actors.country")).isCloseTo(6.0 / 9, within(1e-12));
  }

  @Test
  void sectorsAreJudgedOnlyWhereTheGoldHasThem() {
    Gold.Event event =
        Texts.gold(
            EventType.AID,
            List.of(Texts.goldParty("USA", "MIL")),
            List.of(Texts.goldParty("IRQ", ""), Texts.goldParty("SYR", "CVL")));
    Found.Event found =
        Texts.found(
            EventType.AID,
            List.of(Texts.party("USA", "GOV", 0, 1)),
            List.of(Texts.party("IRQ", "GOV", 2, 3), Texts.party("SYR", "CVL", 4, 5)),
            6);
    Report report = EventsEvaluation.of(List.of(text(event)), List.of(Texts.text(found)));
    // Gold MIL and CVL; found GOV and CVL, the GOV of IRQ not judged.
    assertThat(report.figures().get("actors.sector")).isEqualTo(0.5);
    assertThat(report.figures().get("actors.country")).isEqualTo(1);
    assertThat(report.cases()).isEmpty();
  }

  private static Gold.Text text(Gold.Event event) {
    return new Gold.Text("e", "words", List.of(event));
  }

  private static Gold.Event gold(EventType type, String source, String recipient) {
    return Texts.gold(type, Texts.goldParties(source), Texts.goldParties(recipient));
  }

  private static Found.Event found(EventType type, String source, String recipient) {
    return Texts.found(type, Texts.parties(source), Texts.parties(recipient), 3);
  }
}
