package org.demarche.nlp.sentiment;

import edu.stanford.nlp.neural.SimpleTensor;
import edu.stanford.nlp.sentiment.SentimentModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.nlp.model.WordList;
import org.ejml.simple.SimpleMatrix;

/** Takes a network from CoreNLP's model. */
final class NetworkImport {
  private static final String UNKNOWN_WORD = "*UNK*";

  private NetworkImport() {}

  static SentimentNetwork network(SentimentModel model) {
    require(model.op.useTensors, "no tensor");
    require(model.op.simplifiedModel, "weights that differ by category");
    require(model.op.combineClassification, "two classifications");
    require(!model.op.lowercaseWordVectors, "words in lower case");
    require(model.wordVectors.containsKey(UNKNOWN_WORD), "no vector for unknown words");
    int size = model.numHid;
    List<String> words = new ArrayList<>();
    double[] vectors = new double[model.wordVectors.size() * size];
    for (Map.Entry<String, SimpleMatrix> entry : model.wordVectors.entrySet()) {
      for (int i = 0; i < size; i++) {
        vectors[words.size() * size + i] = Composition.tanh(entry.getValue().get(i));
      }
      words.add(entry.getKey());
    }
    Composition composition =
        Composition.of(
            slices(model.binaryTensors.get("", "")), rows(model.binaryTransform.get("", "")));
    return new SentimentNetwork(
        WordList.of(words),
        vectors,
        words.indexOf(UNKNOWN_WORD),
        composition,
        rows(model.unaryClassification.get("")));
  }

  private static double[][][] slices(SimpleTensor tensor) {
    double[][][] slices = new double[tensor.numSlices()][][];
    for (int s = 0; s < slices.length; s++) {
      slices[s] = rows(tensor.getSlice(s));
    }
    return slices;
  }

  private static double[][] rows(SimpleMatrix matrix) {
    double[][] rows = new double[matrix.numRows()][matrix.numCols()];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        rows[row][column] = matrix.get(row, column);
      }
    }
    return rows;
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalArgumentException(
          "The sentiment model has %s: not supported".formatted(what));
    }
  }
}
