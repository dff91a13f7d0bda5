package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  @Test
  void weighsTheGapOfEachBinByItsAnswers() {
    Calibration calibration = new Calibration();
    calibration.add(OptionalDouble.of(0.9), true);
    calibration.add(OptionalDouble.of(0.9), false);
    calibration.add(OptionalDouble.of(0.25), false);
    calibration.add(OptionalDouble.of(1), true);
    // Bin 9: 3 answers, 2 right, confidence 2.8: gap 0.8. Bin 2: gap 0.25. Over 4 answers.
    assertThat(calibration.error().getAsDouble()).isCloseTo(1.05 / 4, within(1e-12));
  }

  @Test
  void theCurveTellsHowOftenEachConfidenceIsRight() {
    Calibration calibration = new Calibration();
    calibration.add(OptionalDouble.of(0.24), true);
    calibration.add(OptionalDouble.of(0.26), false);
    assertThat(calibration.curve().lines())
        .hasSize(2)
        .last()
        .asString()
        .containsSubsequence("0.2 to 0.3", "25.0", "50.0", "2");
  }

  @Test
  void answersWithoutConfidenceGiveNoError() {
    Calibration calibration = new Calibration();
    calibration.add(OptionalDouble.empty(), true);
    assertThat(calibration.error()).isEmpty();
  }
}
