package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ProgressDisplayTest {
  private static final long SECOND = 1_000_000_000L;

  @Test
  void saysThatItLoadsThenPrintsALineEveryHalfMinute() {
    StringWriter out = new StringWriter();
    try (ProgressDisplay.Lines lines = new ProgressDisplay.Lines(new PrintWriter(out), 0)) {
      lines.loading();
      lines.at(10, 1, 0, 29 * SECOND);
      lines.at(40, 15, 2, 30 * SECOND);
      lines.at(40, 20, 2, 59 * SECOND);
      lines.at(40, 30, 3, 60 * SECOND);
    }

    assertThat(out.toString().lines())
        .containsExactly(
            "Loading models and codebook",
            "    30 s: 15 of 40 articles done, 0.5 a second, 2 failed",
            "    60 s: 30 of 40 articles done, 0.5 a second, 3 failed");
  }
}
