package org.demarche.nlp.parser;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gathers rows of weights, each distinct one once. */
final class RowImport {
  private static final int MAX_TRANSITIONS = 1 << 8;
  private static final int MAX_VALUES = 1 << 16;

  private final float[] scores;
  private final Map<Float, Integer> values = new HashMap<>();
  private final Map<Row, Integer> rows = new HashMap<>();
  private int[] sparse = new int[1 << 20];
  private int sparseEnd;
  private float[] dense = new float[1 << 20];
  private int denseEnd;

  RowImport(int transitions) {
    if (transitions > MAX_TRANSITIONS) {
      throw new IllegalArgumentException(
          "The parser's model has %d transitions; at most %d are supported"
              .formatted(transitions, MAX_TRANSITIONS));
    }
    this.scores = new float[transitions];
  }

  /** The number of the row of these weights. */
  int row(Weight weight) {
    Arrays.fill(scores, 0);
    weight.score(scores);
    return weight.size() < Weights.MIN_DENSE
        ? rows.computeIfAbsent(new Row(sparse()), this::appendSparse)
        : append(scores);
  }

  /** The greatest amount of a weight of the row that was asked for last. */
  float greatest() {
    float greatest = 0;
    for (float score : scores) {
      greatest = Math.max(greatest, Math.abs(score));
    }
    return greatest;
  }

  float[] zeros() {
    return new float[scores.length];
  }

  Weights weights() {
    float[] byPlace = new float[values.size()];
    values.forEach((value, place) -> byPlace[place] = value);
    return new Weights(
        scores.length, Arrays.copyOf(sparse, sparseEnd), byPlace, Arrays.copyOf(dense, denseEnd));
  }

  private int[] sparse() {
    int[] row = new int[scores.length];
    int length = 0;
    for (int transition = 0; transition < scores.length; transition++) {
      if (scores[transition] != 0) {
        row[length++] = Weights.sparse(transition, place(scores[transition]));
      }
    }
    row[length - 1] = Weights.last(row[length - 1]);
    return Arrays.copyOf(row, length);
  }

  private int place(float value) {
    int place = values.computeIfAbsent(value, added -> values.size());
    if (place >= MAX_VALUES) {
      throw new IllegalArgumentException(
          "The parser's model has more than %d distinct weights".formatted(MAX_VALUES));
    }
    return place;
  }

  private int appendSparse(Row row) {
    int start = sparseEnd;
    sparseEnd += row.weights.length;
    if (sparseEnd > sparse.length) {
      sparse = Arrays.copyOf(sparse, 2 * sparseEnd);
    }
    System.arraycopy(row.weights, 0, sparse, start, row.weights.length);
    return start;
  }

  /** The number of a new row that holds these weights, one for each transition. */
  int append(float[] weights) {
    int start = denseEnd;
    denseEnd += weights.length;
    if (denseEnd > dense.length) {
      dense = Arrays.copyOf(dense, 2 * denseEnd);
    }
    System.arraycopy(weights, 0, dense, start, weights.length);
    return Weights.dense(start);
  }

  /** Weights that are equal if all of them are. */
  private static final class Row {
    private final int[] weights;

    Row(int[] weights) {
      this.weights = weights;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && Arrays.equals(weights, row.weights);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(weights);
    }
  }
}
