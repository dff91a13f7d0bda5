package org.demarche.nlp.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.demarche.nlp.model.NumberArrays;

/**
 * Finds the weights of a feature: from its key to a row of {@link Weights}.
 *
 * <p>A hash table for each owning word, so that the features of a state, which are of few words,
 * are found close together and not one by one all over the memory. Each table is laid out in the
 * order of the hashes: a search starts at the place where the hash belongs and ends at the first
 * hash that is not smaller. The hash of a key can be undone, so it stands for the key.
 *
 * <p>Immutable.
 */
final class FeatureTable {
  static final int NO_ROW = -1;

  /** Hash and row of a free slot; being the greatest hash there is, it ends every search. */
  private static final int FREE = -1;

  /** Odd, so that multiplication by it can be undone. */
  private static final int SPREAD = 0x9E3779B9;

  /** First slot of each owner. */
  private final int[] starts;

  /** Number of slots over which the hashes of each owner are spread; some run over the end. */
  private final int[] sizes;

  /** Hash and row of each slot in turn. */
  private final int[] slots;

  private FeatureTable(int[] starts, int[] sizes, int[] slots) {
    this.starts = starts;
    this.sizes = sizes;
    this.slots = slots;
  }

  /**
   * A table of features.
   *
   * @param owners number of owners; they are numbered from 0
   * @param keys the features' keys, distinct
   * @param rows the row of each
   */
  static FeatureTable of(int owners, long[] keys, int[] rows) {
    int[] counts = new int[owners];
    for (long key : keys) {
      counts[owner(key)]++;
    }
    long[][] entries = new long[owners][];
    for (int owner = 0; owner < owners; owner++) {
      entries[owner] = new long[counts[owner]];
    }
    for (int i = 0; i < keys.length; i++) {
      int owner = owner(keys[i]);
      entries[owner][--counts[owner]] = Integer.toUnsignedLong(hash(keys[i])) << 31 | rows[i];
    }
    return layOut(entries);
  }

  /** The row of a feature's weights, or {@link #NO_ROW}. */
  int row(long key) {
    int owner = owner(key);
    int size = sizes[owner];
    if (size == 0) {
      return NO_ROW;
    }
    int hash = hash(key);
    int slot = 2 * (starts[owner] + place(hash, size));
    while (Integer.compareUnsigned(slots[slot], hash) < 0) {
      slot += 2;
    }
    return slots[slot] == hash ? slots[slot + 1] : NO_ROW;
  }

  void writeTo(DataOutputStream out) throws IOException {
    NumberArrays.write(out, starts);
    NumberArrays.write(out, sizes);
    NumberArrays.write(out, slots);
  }

  static FeatureTable readFrom(DataInputStream in) throws IOException {
    return new FeatureTable(
        NumberArrays.readInts(in), NumberArrays.readInts(in), NumberArrays.readInts(in));
  }

  /**
   * @param entries for each owner, hash and row of its features in one number
   */
  private static FeatureTable layOut(long[][] entries) {
    int[] starts = new int[entries.length];
    int[] sizes = new int[entries.length];
    int[] slots = new int[1024];
    Arrays.fill(slots, FREE);
    int next = 0;
    for (int owner = 0; owner < entries.length; owner++) {
      long[] sorted = entries[owner];
      Arrays.sort(sorted);
      starts[owner] = next;
      sizes[owner] = sorted.length + sorted.length / 4;
      slots = grown(slots, 2 * (next + sizes[owner] + sorted.length + 1));
      for (long entry : sorted) {
        int hash = (int) (entry >>> 31);
        next = Math.max(next, starts[owner] + place(hash, sizes[owner]));
        slots[2 * next] = hash;
        slots[2 * next + 1] = (int) (entry & Integer.MAX_VALUE);
        next++;
      }
      if (sorted.length > 0) {
        // A free slot ends the last search.
        next = Math.max(next, starts[owner] + sizes[owner]) + 1;
      }
    }
    return new FeatureTable(starts, sizes, Arrays.copyOf(slots, 2 * next));
  }

  private static int[] grown(int[] slots, int needed) {
    if (needed <= slots.length) {
      return slots;
    }
    int[] grown = Arrays.copyOf(slots, Math.max(needed, 2 * slots.length));
    Arrays.fill(grown, slots.length, grown.length, FREE);
    return grown;
  }

  private static int owner(long key) {
    return (int) (key >>> 32);
  }

  private static int hash(long key) {
    return (int) key * SPREAD;
  }

  /** Where a hash belongs among this many slots; grows with the unsigned hash. */
  private static int place(int hash, int size) {
    return (int) (Integer.toUnsignedLong(hash) * size >>> 32);
  }
}
