package org.demarche.nlp.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.demarche.nlp.model.NumberArrays;

/**
 * Rows of weights: what a feature adds to the scores of the transitions. Features with the same
 * weights share a row.
 *
 * <p>Most rows hold a weight for two or three transitions. Those of features that are not of a word
 * hold one for nearly all, and make up nearly all of the additions; they are dense, so that the JVM
 * can add many numbers in one instruction. Immutable.
 */
final class Weights {
  /** Rows with at least this many weights are dense. */
  static final int MIN_DENSE = 24;

  /** Marks the number of a dense row. */
  private static final int DENSE = 1 << 30;

  /** Marks the last weight of a sparse row. */
  private static final int LAST = 1 << 31;

  private final int transitions;

  /** Each weight of a sparse row: transition in bits 16 to 23, place of the value in 0 to 15. */
  private final int[] sparse;

  /** The distinct values of the weights of sparse rows: some thousand. */
  private final float[] values;

  /** The dense rows one after the other, a weight for each transition. */
  private final float[] dense;

  Weights(int transitions, int[] sparse, float[] values, float[] dense) {
    this.transitions = transitions;
    this.sparse = sparse;
    this.values = values;
    this.dense = dense;
  }

  static int sparse(int transition, int value) {
    return transition << 16 | value;
  }

  /** The same weight, as the last of its row. */
  static int last(int weight) {
    return weight | LAST;
  }

  /** The number of the dense row that starts here. */
  static int dense(int start) {
    return start | DENSE;
  }

  /** Adds a row to the scores of all transitions. */
  void addTo(float[] scores, int row) {
    if ((row & DENSE) == 0) {
      addSparse(scores, row);
    } else {
      addDense(scores, row ^ DENSE);
    }
  }

  private void addSparse(float[] scores, int start) {
    int next = start;
    int weight;
    do {
      weight = sparse[next++];
      scores[weight >>> 16 & 0xFF] += values[weight & 0xFFFF];
    } while (weight >= 0);
  }

  private void addDense(float[] scores, int start) {
    for (int i = 0; i < transitions; i++) {
      scores[i] += dense[start + i];
    }
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(transitions);
    NumberArrays.write(out, sparse);
    NumberArrays.write(out, values);
    NumberArrays.write(out, dense);
  }

  static Weights readFrom(DataInputStream in) throws IOException {
    return new Weights(
        in.readInt(),
        NumberArrays.readInts(in),
        NumberArrays.readFloats(in),
        NumberArrays.readFloats(in));
  }
}
