package org.demarche.learn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/** Says of each example what a model says that was fitted without its fold. */
public final class Folds {
  private static final int FOLDS = 5;

  private Folds() {}

  /**
   * Fits a model without each of five folds.
   *
   * @return the probabilities of the labels for each example, in order
   */
  public static List<Map<String, Double>> heldOut(
      List<Example> examples, Function<List<Example>, LogisticModel> fit) {
    List<Map<String, Double>> heldOut =
        new ArrayList<>(Collections.nCopies(examples.size(), Map.of()));
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      LogisticModel model =
          fit.apply(examples.stream().filter(example -> fold(example) != out).toList());
      IntStream.range(0, examples.size())
          .filter(index -> fold(examples.get(index)) == out)
          .forEach(
              index -> heldOut.set(index, model.probabilities(examples.get(index).features())));
    }
    return heldOut;
  }

  private static int fold(Example example) {
    CRC32 hash = new CRC32();
    hash.update(example.group().getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }
}
