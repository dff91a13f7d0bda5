package org.demarche.evaluate;

/**
 * How many events were found.
 *
 * @param right events that are in the gold and were found
 * @param gold events in the gold
 * @param found events that were found
 */
record Score(int right, int gold, int found) {
  static final Score NONE = new Score(0, 0, 0);

  Score {
    if (right < 0 || right > gold || right > found) {
      throw new IllegalArgumentException(
          "Right %d cannot be more than gold %d or found %d".formatted(right, gold, found));
    }
  }

  Score plus(Score other) {
    return new Score(right + other.right, gold + other.gold, found + other.found);
  }

  /** Share of the found that is right; 0 when nothing was found. */
  double precision() {
    return ratio(right, found);
  }

  /** Share of the gold that was found; 0 when there is no gold. */
  double recall() {
    return ratio(right, gold);
  }

  /** Harmonic mean of precision and recall; 0 when nothing is right. */
  double f1() {
    return ratio(2 * right, gold + found);
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
