package org.demarche.reprint;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What an article has in common with another, word for word.
 *
 * @param copied the words of the article that stand in the other, at least five in a row
 * @param similarity share of the shorter of the two that is in common, 0 to 1
 * @param same whether both are the same text
 */
record Overlap(BitSet copied, double similarity, boolean same) {
  /** Shorter texts in common are set phrases, unless they are all that there is. */
  private static final int MIN_WORDS = 30;

  /**
   * Half of the text in common is 0.5 less what is lost where copied and other text meet. Below are
   * articles that quote the same statement, or tell the same background.
   */
  private static final double MIN_SIMILARITY = 0.4;

  /**
   * Compares two bodies.
   *
   * @param words folded words of the article
   * @param other folded words of the other
   */
  static Overlap of(String words, String other) {
    int size = Shingles.words(words);
    BitSet copied = new BitSet(size);
    if (words.equals(other)) {
      copied.set(0, size);
      return new Overlap(copied, 1, true);
    }
    long[] known = Shingles.of(other);
    Arrays.sort(known);
    long[] shingles = Shingles.of(words);
    for (int i = 0; i < shingles.length; i++) {
      if (Arrays.binarySearch(known, shingles[i]) >= 0) {
        copied.set(i, Math.min(i + Shingles.WORDS, size));
      }
    }
    int shorter = Math.min(size, Shingles.words(other));
    return new Overlap(copied, Math.min(1.0, (double) copied.cardinality() / shorter), false);
  }

  /** Whether one of the two is a copy of the other. */
  boolean isCopy() {
    return same || (similarity >= MIN_SIMILARITY && copied.cardinality() >= MIN_WORDS);
  }
}
