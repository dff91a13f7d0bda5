package org.demarche.nlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CompositionTest {
  private static final int SIZE = 5;
  private static final Offset<Double> ROUNDING = within(1e-12);

  private final Random random = new Random(11);
  private final double[][][] slices = new double[SIZE][][];
  private final double[][] rows = numbers(SIZE, 2 * SIZE + 1);

  {
    for (int s = 0; s < SIZE; s++) {
      slices[s] = numbers(2 * SIZE, 2 * SIZE);
    }
  }

  @Test
  void joinsTwoVectorsByTensorAndWeights() {
    double[] vectors = numbers(1, 3 * SIZE)[0];
    double[] joined = vectors.clone();

    Composition composition = Composition.of(slices, rows);
    composition.join(joined, SIZE, composition.buffer());

    for (int s = 0; s < SIZE; s++) {
      assertThat(joined[s]).isEqualTo(vectors[s]);
      assertThat(joined[SIZE + s]).isEqualTo(expected(vectors, SIZE, s), ROUNDING);
    }
  }

  @Test
  void hyperbolicTangentHoldsAtTheEnds() {
    for (double x : new double[] {-1000, -20, -1, -1e-9, 0, 1e-9, 0.3, 1, 20, 1000}) {
      assertThat(Composition.tanh(x)).isEqualTo(Math.tanh(x), within(3e-16));
    }
  }

  @Test
  void refusesASizeThatRowsDoNotDivide() {
    assertThatThrownBy(() -> Composition.of(new double[4][8][8], new double[4][9]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Vectors have 4 numbers, which is no multiple of 5");
  }

  /** By the formula, term by term. */
  private double expected(double[] vectors, int from, int s) {
    double sum = rows[s][2 * SIZE];
    for (int i = 0; i < 2 * SIZE; i++) {
      sum += rows[s][i] * vectors[from + i];
      for (int j = 0; j < 2 * SIZE; j++) {
        sum += vectors[from + i] * slices[s][i][j] * vectors[from + j];
      }
    }
    return Math.tanh(sum);
  }

  private double[][] numbers(int count, int length) {
    double[][] numbers = new double[count][];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.doubles(length, -0.5, 0.5).toArray();
    }
    return numbers;
  }
}
