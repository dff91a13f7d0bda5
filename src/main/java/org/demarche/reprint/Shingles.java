package org.demarche.reprint;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Hashes of every five words that follow each other in a text: what two texts share of them, they
 * have word for word.
 *
 * <p>Five words are few enough to fit between two changes of an editor, and enough to be said twice
 * by chance only in set phrases. The hash is MurmurHash3, whose values are the same everywhere and
 * will stay so.
 */
final class Shingles {
  /** Words of a shingle. */
  static final int WORDS = 5;

  private Shingles() {}

  /**
   * The hashes of a text's shingles in order, so that number i begins with word i; of a text of
   * fewer than five words, one for all of it.
   *
   * @param words words with one space between them
   */
  static long[] of(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    int[] starts = wordStarts(bytes);
    int count = starts.length - 1;
    long[] shingles = new long[Math.max(count - WORDS, 0) + 1];
    for (int i = 0; i < shingles.length; i++) {
      int end = starts[Math.min(i + WORDS, count)] - 1;
      shingles[i] = hash(bytes, starts[i], end - starts[i]);
    }
    return shingles;
  }

  /** Number of words of a text. */
  static int words(String words) {
    return (int) words.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Hash of the whole text, unlike that of any shingle. */
  static long ofAll(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return ~hash(bytes, 0, bytes.length);
  }

  private static long hash(byte[] bytes, int offset, int length) {
    return MurmurHash3.hash128x64(bytes, offset, length, 0)[0];
  }

  /** Where each word begins, and last where one more would. */
  private static int[] wordStarts(byte[] bytes) {
    int count = 1;
    for (byte b : bytes) {
      count += b == ' ' ? 1 : 0;
    }
    int[] starts = new int[count + 1];
    int word = 1;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == ' ') {
        starts[word++] = i + 1;
      }
    }
    starts[count] = bytes.length + 1;
    return starts;
  }
}
