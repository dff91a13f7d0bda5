package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.demarche.nlp.model.NumberArrays;

/**
 * A model's features of one kind, each with a row of weights: one for each label, or for each pair
 * of labels.
 *
 * <p>A row is known by its offset into the weights, or {@link FingerprintIndex#ABSENT}.
 */
final class FeatureTable {
  private final FingerprintIndex index;
  private final float[] weights;
  private final int width;

  private FeatureTable(FingerprintIndex index, float[] weights, int width) {
    if (weights.length != index.size() * width) {
      throw new IllegalArgumentException(
          "%d weights for %d rows of %d".formatted(weights.length, index.size(), width));
    }
    this.index = index;
    this.weights = weights;
    this.width = width;
  }

  /** A table of features by name, each with {@code width} weights. */
  static FeatureTable of(Map<String, float[]> rows, int width) {
    FingerprintIndex index =
        FingerprintIndex.of(
            rows.keySet().stream().mapToLong(name -> Piece.of(name).hash()).toArray());
    float[] weights = new float[index.size() * width];
    rows.forEach(
        (name, row) ->
            System.arraycopy(row, 0, weights, index.number(Piece.of(name).hash()) * width, width));
    return new FeatureTable(index, weights, width);
  }

  static FeatureTable readFrom(DataInputStream in, int width) throws IOException {
    return new FeatureTable(FingerprintIndex.readFrom(in), NumberArrays.readFloats(in), width);
  }

  void writeTo(DataOutputStream out) throws IOException {
    index.writeTo(out);
    NumberArrays.write(out, weights);
  }

  /** The row of the feature whose name has this hash. */
  int row(long hash) {
    int number = index.number(hash);
    return number == FingerprintIndex.ABSENT ? number : number * width;
  }

  /** The weights of features given by name, summed; names that are no features have none. */
  double[] sum(Piece... names) {
    double[] sums = new double[width];
    for (Piece name : names) {
      add(row(name.hash()), sums);
    }
    return sums;
  }

  void add(int row, double[] sums) {
    if (row != FingerprintIndex.ABSENT) {
      for (int i = 0; i < width; i++) {
        sums[i] += weights[row + i];
      }
    }
  }
}
