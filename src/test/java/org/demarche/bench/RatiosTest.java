package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class RatiosTest {
  @Test
  void aRatioIsTakenOfRoundsThatBelongTogether() {
    List<Round> fast = List.of(round(1, 1), round(2, 1), round(1, 1));
    List<Round> slow = List.of(round(4, 3), round(4, 3), round(7, 6));

    Ratios ratios = Ratios.of("fast / slow", fast, slow);

    assertThat(ratios.minimum()).isCloseTo(2, within(1e-9));
    assertThat(ratios.median()).isCloseTo(4, within(1e-9));
    assertThat(ratios.maximum()).isCloseTo(7, within(1e-9));
    assertThat(ratios.byCpu()).isCloseTo(3, within(1e-9));
    assertThat(ratios)
        .hasToString(
            "fast / slow: median 4.00, minimum 2.00, maximum 7.00; by processor time 3.00");
  }

  private static Round round(int wallSeconds, int cpuSeconds) {
    return new Round(
        "side",
        1,
        100,
        Duration.ofSeconds(wallSeconds),
        Duration.ofSeconds(cpuSeconds),
        Duration.ZERO,
        0,
        OptionalLong.empty(),
        0);
  }
}
