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
  private int[] packed = new int[1 << 20];
  private int end;

  RowImport(int transitions) {
    if (transitions > MAX_TRANSITIONS) {
      throw new IllegalArgumentException(
          "The parser's model has %d transitions; at most %d are supported"
              .formatted(transitions, MAX_TRANSITIONS));
    }
    this.scores = new float[transitions];
  }

  /** Where the row of these weights starts. */
  int row(Weight weight) {
    Arrays.fill(scores, 0);
    weight.score(scores);
    return rows.computeIfAbsent(new Row(packed()), this::append);
  }

  Weights weights() {
    float[] byPlace = new float[values.size()];
    values.forEach((value, place) -> byPlace[place] = value);
    return new Weights(Arrays.copyOf(packed, end), byPlace);
  }

  private int[] packed() {
    int[] row = new int[scores.length];
    int length = 0;
    for (int transition = 0; transition < scores.length; transition++) {
      if (scores[transition] != 0) {
        row[length++] = Weights.packed(transition, place(scores[transition]));
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

  private int append(Row row) {
    int start = end;
    end += row.weights.length;
    if (end > packed.length) {
      packed = Arrays.copyOf(packed, 2 * end);
    }
    System.arraycopy(row.weights, 0, packed, start, row.weights.length);
    return start;
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
