package org.demarche.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Expected calibration error: how far confidence is from being right, over ten bins of confidence
 * of equal width, each weighted by its number of answers (Naeini and others, 2015).
 */
final class Calibration {
  private static final int BINS = 10;

  private final int[] answers = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  /** Adds an answer; one without a confidence is left out. */
  void add(OptionalDouble answerConfidence, boolean isRight) {
    if (answerConfidence.isEmpty()) {
      return;
    }
    double value = answerConfidence.getAsDouble();
    int bin = Math.min(BINS - 1, (int) (value * BINS));
    answers[bin]++;
    right[bin] += isRight ? 1 : 0;
    confidence[bin] += value;
  }

  /** The reliability curve as a table: how often answers of each confidence are right. */
  String curve() {
    TextTable table = new TextTable(List.of("confidence", "mean", "right", "answers"));
    for (int bin = 0; bin < BINS; bin++) {
      if (answers[bin] > 0) {
        table.add(
            List.of(
                String.format(Locale.ROOT, "%.1f to %.1f", bin / 10.0, (bin + 1) / 10.0),
                TextTable.percent(confidence[bin] / answers[bin]),
                TextTable.percent((double) right[bin] / answers[bin]),
                Integer.toString(answers[bin])));
      }
    }
    return table.toString();
  }

  /** The error in [0, 1]; empty when no answer had a confidence. */
  OptionalDouble error() {
    int all = 0;
    double gap = 0;
    for (int bin = 0; bin < BINS; bin++) {
      all += answers[bin];
      gap += Math.abs(right[bin] - confidence[bin]);
    }
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(gap / all);
  }
}
