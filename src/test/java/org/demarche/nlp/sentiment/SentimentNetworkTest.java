package org.demarche.nlp.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.demarche.nlp.model.WordList;
import org.junit.jupiter.api.Test;

final class SentimentNetworkTest {
  private static final int SIZE = 5;

  private final Random random = new Random(5);
  private final SentimentNetwork network =
      new SentimentNetwork(
          WordList.of(List.of("good", "bad", "*UNK*")),
          random.doubles(3 * SIZE, -1, 1).toArray(),
          2,
          composition(),
          new double[][] {weights(), weights(), weights()});

  @Test
  void probabilitiesSumToOneAndTheGreatestIsTheClass() {
    Sentiment sentiment = network.rate(List.of("good", "bad", "good"), new int[] {0, 1, 1});

    double[] probabilities = sentiment.probabilities();
    assertThat(probabilities).hasSize(3);
    assertThat(probabilities[0] + probabilities[1] + probabilities[2]).isEqualTo(1, within(1e-12));
    assertThat(probabilities[sentiment.mostProbable()])
        .isGreaterThanOrEqualTo(probabilities[0])
        .isGreaterThanOrEqualTo(probabilities[1])
        .isGreaterThanOrEqualTo(probabilities[2]);
  }

  @Test
  void theShapeOfTheTreeMatters() {
    List<String> words = List.of("good", "bad", "good");

    assertThat(network.rate(words, new int[] {0, 1, 1}).probabilities())
        .isNotEqualTo(network.rate(words, new int[] {0, 0, 2}).probabilities());
  }

  @Test
  void unknownWordsAreOne() {
    assertThat(network.rate(List.of("zorblax"), new int[] {0}).probabilities())
        .isEqualTo(network.rate(List.of("*UNK*"), new int[] {0}).probabilities());
  }

  @Test
  void refusesAShapeThatIsNoTree() {
    assertThatThrownBy(() -> network.rate(List.of("good", "bad"), new int[] {0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The tree has 2 roots, not one");
  }

  @Test
  void comesBackFromAFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network.writeTo(new DataOutputStream(bytes));

    SentimentNetwork read =
        SentimentNetwork.readFrom(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    List<String> words = List.of("good", "other", "bad");
    assertThat(read.rate(words, new int[] {0, 1, 1}).probabilities())
        .isEqualTo(network.rate(words, new int[] {0, 1, 1}).probabilities());
  }

  @Test
  void refusesOtherFiles() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

    assertThatThrownBy(() -> SentimentNetwork.readFrom(other))
        .isInstanceOf(IOException.class)
        .hasMessage("The sentiment network has format 0, not 1");
  }

  private Composition composition() {
    double[][][] slices = new double[SIZE][2 * SIZE][];
    double[][] rows = new double[SIZE][];
    for (int s = 0; s < SIZE; s++) {
      for (int i = 0; i < 2 * SIZE; i++) {
        slices[s][i] = random.doubles(2 * SIZE, -1, 1).toArray();
      }
      rows[s] = random.doubles(2 * SIZE + 1, -1, 1).toArray();
    }
    return Composition.of(slices, rows);
  }

  private double[] weights() {
    return random.doubles(SIZE + 1, -1, 1).toArray();
  }
}
