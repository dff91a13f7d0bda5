package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.demarche.nlp.model.NumberArrays;

/**
 * Numbers a set of texts from zero, holding no text but 63 bits of a fingerprint of each.
 *
 * <p>No two members share a fingerprint: that is checked. A text that is no member is taken for one
 * with a chance of about one in 2<sup>63</sup> for each member, so one in 10<sup>13</sup> for the
 * largest index in use.
 */
final class FingerprintIndex {
  static final int ABSENT = -1;

  private static final int FINGERPRINT_BITS = 63;

  private final long[] fingerprints;
  private final int[] starts;
  private final int shift;

  private FingerprintIndex(long[] ascending) {
    fingerprints = ascending;
    int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(ascending.length / 16));
    shift = FINGERPRINT_BITS - bits;
    starts = new int[(1 << bits) + 1];
    int start = 0;
    for (int bucket = 0; bucket < 1 << bits; bucket++) {
      starts[bucket] = start;
      while (start < ascending.length && bucket(ascending[start]) == bucket) {
        start++;
      }
    }
    starts[1 << bits] = start;
  }

  /**
   * An index of texts given by the hashes of their {@link Piece}s.
   *
   * @throws IllegalArgumentException if two have one fingerprint
   */
  static FingerprintIndex of(long[] hashes) {
    long[] fingerprints =
        Arrays.stream(hashes).map(FingerprintIndex::fingerprint).sorted().toArray();
    for (int i = 1; i < fingerprints.length; i++) {
      if (fingerprints[i] == fingerprints[i - 1]) {
        throw new IllegalArgumentException(
            "Two of %d texts have the fingerprint %x".formatted(hashes.length, fingerprints[i]));
      }
    }
    return new FingerprintIndex(fingerprints);
  }

  static FingerprintIndex readFrom(DataInputStream in) throws IOException {
    return new FingerprintIndex(NumberArrays.readLongs(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    NumberArrays.write(out, fingerprints);
  }

  int size() {
    return fingerprints.length;
  }

  /** The number of a text, or {@link #ABSENT}. */
  int number(long hash) {
    long fingerprint = fingerprint(hash);
    int bucket = bucket(fingerprint);
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (fingerprints[i] == fingerprint) {
        return i;
      }
    }
    return ABSENT;
  }

  private int bucket(long fingerprint) {
    return (int) (fingerprint >>> shift);
  }

  /** Spreads the hash over all bits: the 64-bit finaliser of MurmurHash3, which loses nothing. */
  private static long fingerprint(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (mixed ^ (mixed >>> 33)) >>> 1;
  }
}
