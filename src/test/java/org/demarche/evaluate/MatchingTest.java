package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MatchingTest {
  @Test
  void sameKeysMatchAsOftenAsTheyAreOnBothSides() {
    assertThat(
            Matching.byKey(
                List.of("a", "a", "a", "b"),
                List.of("a", "c", "a", "b", "b"),
                Function.identity(),
                Function.identity()))
        .isEqualTo(3);
  }

  @Test
  void largestMatchingGivesUpAFirstChoice() {
    // 1 fits both, 2 fits the first only: taking the first for 1 would leave 2 alone.
    assertThat(Matching.largest(List.of(1, 2), List.of(10, 20), (g, f) -> g == 1 || f == 10))
        .isEqualTo(2);
  }

  @Test
  void cheapestPairsComeFirst() {
    assertThat(
            Matching.cheapest(
                List.of(5, 9), List.of(8, 1), (g, f) -> true, (g, f) -> Math.abs(g - f)))
        .containsExactly(new Matching.Pair<>(9, 8), new Matching.Pair<>(5, 1));
  }
}
