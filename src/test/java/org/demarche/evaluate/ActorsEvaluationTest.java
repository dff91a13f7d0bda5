package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.actor.Actor;
import org.junit.jupiter.api.Test;

class ActorsEvaluationTest {
  private static final ActorLookup ACTORS =
      (mention, date) ->
          Stream.ofNullable(
                  Map.of(
                          "Paris", actor("FRA", List.of("GOV")),
                          "UN", actor("", List.of("IGO")),
                          "the army", actor("USA", List.of("MIL", "GOV")))
                      .get(mention))
              .toList();

  @Test
  void judgesOnlyTheFieldsThatTheGoldHas() {
    Report report =
        ActorsEvaluation.of(
            List.of(
                mention("Paris", Optional.of("FRA"), Optional.empty()),
                mention("UN", Optional.of(""), Optional.of("IGO")),
                mention("the army", Optional.of(""), Optional.of("MIL")),
                mention("nobody", Optional.of("DEU"), Optional.of("CVL")),
                mention("nobody", Optional.empty(), Optional.of("GOV"))),
            ACTORS);
    assertThat(report.figures())
        .containsOnlyKeys("country", "country.some", "country.none", "sector");
    assertThat(report.figures().get("country")).isCloseTo(0.5, within(1e-12));
    assertThat(report.figures().get("country.some")).isEqualTo(0.5);
    assertThat(report.figures().get("country.none")).isEqualTo(0.5);
    assertThat(report.figures().get("sector")).isEqualTo(0.5);
    assertThat(report.cases()).hasSize(3);
  }

  @Test
  void figureOverNoRowsIsNull() {
    Report report =
        ActorsEvaluation.of(
            List.of(mention("Paris", Optional.of("FRA"), Optional.empty())), ACTORS);
    assertThat(report.json().get("country.none").isNull()).isTrue();
    assertThat(report.json().get("sector").isNull()).isTrue();
    assertThat(report.json().get("country").doubleValue()).isEqualTo(1);
  }

  @Test
  void mentionsAreResolvedAsOfTheirDate() {
    LocalDate date = LocalDate.of(2015, 6, 1);
    Report report =
        ActorsEvaluation.of(
            List.of(
                new Gold.Mention(
                    "m", "he", Optional.of(date), Optional.of("USA"), Optional.empty())),
            (mention, asOf) ->
                List.of(actor(asOf.equals(Optional.of(date)) ? "USA" : "FRA", List.of())));
    assertThat(report.figures().get("country")).isEqualTo(1);
  }

  private static Gold.Mention mention(
      String words, Optional<String> country, Optional<String> sector) {
    return new Gold.Mention("m", words, Optional.empty(), country, sector);
  }

  private static Actor actor(String country, List<String> sectors) {
    return new Actor(
        "id",
        Optional.of(country).filter(code -> !code.isEmpty()),
        sectors,
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
