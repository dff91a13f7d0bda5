package org.demarche.reprint;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.demarche.record.ReprintText;

/**
 * What copies are found by: the MinHash of each passage of a text, and the hash of the whole.
 *
 * <p>A passage is {@value #PASSAGE} shingles that follow each other, and passages slide by one
 * word. The least hash of a passage is likely to be that of its neighbours too, so a text has about
 * one for every sixteen words. Two texts that have 36 words in a row in common have a passage in
 * common, and so a hash, however long each is and whatever else stands in it: this finds what is
 * contained as well as what resembles. (Where only edited text is shared, the chance of a passage
 * is that of MinHash: the share of shingles that both have.) The scheme is known as winnowing:
 * Schleimer, Wilkerson, Aiken, <i>Winnowing: local algorithms for document fingerprinting</i>,
 * 2003.
 */
public final class Signature {
  /** Shingles of a passage. */
  static final int PASSAGE = 32;

  private Signature() {}

  /** The hashes of an article, each once, ascending. */
  public static LongStream of(ReprintText text) {
    long[] shingles = Shingles.of(text.getWords());
    int passages = Math.max(shingles.length - PASSAGE, 0) + 1;
    long[] least = new long[passages + 1];
    int at = -1;
    for (int passage = 0; passage < passages; passage++) {
      int end = Math.min(passage + PASSAGE, shingles.length);
      if (at < passage) {
        at = leastOf(shingles, passage, end);
      } else if (shingles[end - 1] < shingles[at]) {
        at = end - 1;
      }
      least[passage] = shingles[at];
    }
    least[passages] = Shingles.ofAll(text.getWords());
    return Arrays.stream(least).sorted().distinct();
  }

  private static int leastOf(long[] shingles, int from, int to) {
    int least = from;
    for (int i = from + 1; i < to; i++) {
      least = shingles[i] < shingles[least] ? i : least;
    }
    return least;
  }
}
