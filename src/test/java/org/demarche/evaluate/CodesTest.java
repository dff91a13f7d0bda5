package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.record.EventType;
import org.demarche.record.Realis;
import org.junit.jupiter.api.Test;

class CodesTest {
  private final Codes codes = new Codes();

  @Test
  void judgesOnlyWhatTheGoldHas() {
    codes.add(List.of(pair(Optional.of("visit"), Set.of(), Optional.of("visit"), Set.of("legal"))));
    codes.add(
        List.of(pair(Optional.empty(), Set.of("legal"), Optional.of("phone"), Set.of("legal"))));
    codes.add(
        List.of(pair(Optional.of("phone"), Set.of("cyber"), Optional.empty(), Set.of("legal"))));
    Map<String, Double> figures = figures();
    assertThat(figures.get("mode")).isEqualTo(0.5);
    assertThat(figures.get("precision.context")).isEqualTo(0.5);
    assertThat(figures.get("f1.context")).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void hasNoFiguresForGoldWithoutModesAndContexts() {
    codes.add(List.of(pair(Optional.empty(), Set.of(), Optional.of("phone"), Set.of("legal"))));
    assertThat(figures()).isEmpty();
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    codes.put(figures);
    return figures;
  }

  private static Matching.Pair<Gold.Event, Found.Event> pair(
      Optional<String> goldMode,
      Set<String> goldContexts,
      Optional<String> mode,
      Set<String> contexts) {
    return new Matching.Pair<>(
        new Gold.Event(
            EventType.CONSULT,
            goldMode,
            goldContexts,
            List.of(),
            List.of(),
            Optional.empty(),
            Realis.UNKNOWN),
        new Found.Event(
            EventType.CONSULT,
            mode,
            contexts,
            Realis.ACTUAL,
            List.of(),
            List.of(),
            0,
            new Span(0, 1),
            "met",
            "rule",
            OptionalDouble.empty()));
  }
}
