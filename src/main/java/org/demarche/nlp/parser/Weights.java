package org.demarche.nlp.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.demarche.nlp.model.NumberArrays;

/**
 * Rows of weights: what a feature adds to the scores of some transitions. Features with the same
 * weights share a row. Immutable.
 */
final class Weights {
  /** Marks the last weight of a row. */
  private static final int LAST = 1 << 31;

  /** Each weight: transition in bits 16 to 23, in bits 0 to 15 the place of its value. */
  private final int[] packed;

  /** The distinct values of weights: some thousand. */
  private final float[] values;

  Weights(int[] packed, float[] values) {
    this.packed = packed;
    this.values = values;
  }

  static int packed(int transition, int value) {
    return transition << 16 | value;
  }

  /** The same weight, as the last of its row. */
  static int last(int packed) {
    return packed | LAST;
  }

  /** Adds a row to the scores of all transitions. */
  void addTo(float[] scores, int row) {
    int next = row;
    int weight;
    do {
      weight = packed[next++];
      scores[weight >>> 16 & 0xFF] += values[weight & 0xFFFF];
    } while (weight >= 0);
  }

  void writeTo(DataOutputStream out) throws IOException {
    NumberArrays.write(out, packed);
    NumberArrays.write(out, values);
  }

  static Weights readFrom(DataInputStream in) throws IOException {
    return new Weights(NumberArrays.readInts(in), NumberArrays.readFloats(in));
  }
}
