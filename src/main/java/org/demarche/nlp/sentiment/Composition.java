package org.demarche.nlp.sentiment;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.demarche.nlp.model.NumberArrays;

/**
 * Computes the vector of a phrase from those of its two parts.
 *
 * <p>With x the two vectors of n numbers one after the other, number s of the phrase's is tanh of
 * x'T(s)x + w(s)x + c(s). Since x'T(s)x does not change if T(s) is made triangular, half of the
 * tensor is enough. It is laid out so that the inner loop runs over s and one of the two sides of
 * T(s) together: more than a thousand numbers in a row, on which the JVM uses vector instructions.
 */
final class Composition {
  /** Rows of the tensor that are added in one go, so that sums are loaded and stored less often. */
  private static final int ROWS = 5;

  private final int size;

  /** The tensor: element (j, i, s) for i not before j's block, in this order. */
  private final double[] tensor;

  /** Weights (i, s) of x, then constants (s). */
  private final double[] linear;

  Composition(int size, double[] tensor, double[] linear) {
    this.size = size;
    this.tensor = tensor;
    this.linear = linear;
  }

  /**
   * The composition with these weights.
   *
   * @param slices for each of the n numbers of a vector a matrix T of 2n by 2n
   * @param rows for each number the 2n weights w, then the constant c
   */
  static Composition of(double[][][] slices, double[][] rows) {
    int size = slices.length;
    int inputs = 2 * size;
    if (inputs % ROWS != 0) {
      throw new IllegalArgumentException(
          "Vectors have %d numbers, which is no multiple of %d".formatted(size, ROWS));
    }
    double[] tensor = new double[inputs * inputs * size];
    int next = 0;
    for (int j = 0; j < inputs; j++) {
      for (int i = j - j % ROWS; i < inputs; i++) {
        for (int s = 0; s < size; s++) {
          tensor[next++] = triangular(slices[s], j, i);
        }
      }
    }
    double[] linear = new double[(inputs + 1) * size];
    for (int i = 0; i <= inputs; i++) {
      for (int s = 0; s < size; s++) {
        linear[i * size + s] = rows[s][i];
      }
    }
    return new Composition(size, Arrays.copyOf(tensor, next), linear);
  }

  private static double triangular(double[][] matrix, int row, int column) {
    if (row > column) {
      return 0;
    }
    return row == column ? matrix[row][row] : matrix[row][column] + matrix[column][row];
  }

  /** Length of a vector. */
  int size() {
    return size;
  }

  /** Space for {@link #join} to work in. */
  double[] buffer() {
    return new double[2 * size * size];
  }

  /** Replaces the two vectors from a place on by one in the place of the first. */
  void join(double[] vectors, int from, double[] sums) {
    int length = sums.length;
    System.arraycopy(linear, 0, sums, 0, length);
    int row = 0;
    for (int j = 0; j < 2 * size; j += ROWS) {
      int start = j * size;
      addRows(vectors, from + j, row, sums, start);
      row += ROWS * (length - start);
    }
    double[] joined = new double[size];
    System.arraycopy(linear, length, joined, 0, size);
    for (int i = 0; i < 2 * size; i++) {
      double x = vectors[from + i];
      for (int s = 0; s < size; s++) {
        joined[s] += x * sums[i * size + s];
      }
    }
    for (int s = 0; s < size; s++) {
      vectors[from + s] = tanh(joined[s]);
    }
  }

  private void addRows(double[] x, int j, int row, double[] sums, int start) {
    int length = sums.length - start;
    double x0 = x[j];
    double x1 = x[j + 1];
    double x2 = x[j + 2];
    double x3 = x[j + 3];
    double x4 = x[j + 4];
    int row1 = row + length;
    int row2 = row1 + length;
    int row3 = row2 + length;
    int row4 = row3 + length;
    for (int k = 0; k < length; k++) {
      sums[start + k] +=
          x0 * tensor[row + k]
              + x1 * tensor[row1 + k]
              + x2 * tensor[row2 + k]
              + x3 * tensor[row3 + k]
              + x4 * tensor[row4 + k];
    }
  }

  /** Within 2e-16 of Math.tanh, which takes several times as long. */
  static double tanh(double x) {
    return 1 - 2 / (Math.exp(2 * x) + 1);
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(size);
    NumberArrays.write(out, tensor);
    NumberArrays.write(out, linear);
  }

  static Composition readFrom(DataInputStream in) throws IOException {
    return new Composition(
        in.readInt(), NumberArrays.readDoubles(in), NumberArrays.readDoubles(in));
  }
}
