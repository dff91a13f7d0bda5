package org.demarche.nlp.sentiment;

import edu.stanford.nlp.sentiment.SentimentModel;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.demarche.nlp.model.NumberArrays;
import org.demarche.nlp.model.WordList;

/**
 * The recursive neural tensor network of Socher and others (2013), with the weights of CoreNLP's
 * model: each word has a vector, the vector of a phrase of two is computed from those of its parts,
 * and the probabilities of the sentence from its own. Immutable and safe for many threads.
 */
public final class SentimentNetwork {
  /** Changes with what is written, and with how it is taken from CoreNLP's model. */
  public static final int FORMAT = 1;

  private final WordList words;

  /** The vector of each word, after tanh. */
  private final double[] vectors;

  /** The place in {@link #words} of the vector of unknown words. */
  private final int unknown;

  private final Composition composition;

  /** For each class the weights of a vector's numbers, then a constant. */
  private final double[][] classification;

  SentimentNetwork(
      WordList words,
      double[] vectors,
      int unknown,
      Composition composition,
      double[][] classification) {
    this.words = words;
    this.vectors = vectors;
    this.unknown = unknown;
    this.composition = composition;
    this.classification = classification;
  }

  /**
   * The same network as CoreNLP's.
   *
   * @throws IllegalArgumentException if the model has no tensor, or weights that differ by category
   */
  public static SentimentNetwork of(SentimentModel model) {
    return NetworkImport.network(model);
  }

  /**
   * The sentiment of a sentence.
   *
   * @param tokens its words, at least one
   * @param closings for each word, how many phrases of two end with it in the binary tree
   */
  public Sentiment rate(List<String> tokens, int[] closings) {
    int size = composition.size();
    double[] stack = new double[tokens.size() * size];
    double[] products = composition.buffer();
    int depth = 0;
    for (int token = 0; token < closings.length; token++) {
      System.arraycopy(vectors, place(tokens.get(token)) * size, stack, depth * size, size);
      depth++;
      for (int left = closings[token]; left > 0; left--) {
        depth--;
        composition.join(stack, (depth - 1) * size, products);
      }
    }
    if (depth != 1) {
      throw new IllegalArgumentException("The tree has %d roots, not one".formatted(depth));
    }
    return new Sentiment(probabilities(stack));
  }

  private int place(String word) {
    int place = words.find(word);
    return place < 0 ? unknown : place;
  }

  /** The softmax of a vector's classification. */
  private double[] probabilities(double[] vector) {
    double[] probabilities = new double[classification.length];
    double sum = 0;
    for (int c = 0; c < probabilities.length; c++) {
      double[] weights = classification[c];
      double score = weights[composition.size()];
      for (int i = 0; i < composition.size(); i++) {
        score += weights[i] * vector[i];
      }
      probabilities[c] = Math.exp(score);
      sum += probabilities[c];
    }
    for (int c = 0; c < probabilities.length; c++) {
      probabilities[c] /= sum;
    }
    return probabilities;
  }

  public void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    words.writeTo(out);
    NumberArrays.write(out, vectors);
    out.writeInt(unknown);
    composition.writeTo(out);
    out.writeInt(classification.length);
    for (double[] weights : classification) {
      NumberArrays.write(out, weights);
    }
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IOException if it was written by a program that stores networks in another way
   */
  public static SentimentNetwork readFrom(DataInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException(
          "The sentiment network has format %d, not %d".formatted(format, FORMAT));
    }
    WordList words = WordList.readFrom(in);
    double[] vectors = NumberArrays.readDoubles(in);
    int unknown = in.readInt();
    Composition composition = Composition.readFrom(in);
    double[][] classification = new double[in.readInt()][];
    for (int c = 0; c < classification.length; c++) {
      classification[c] = NumberArrays.readDoubles(in);
    }
    return new SentimentNetwork(words, vectors, unknown, composition, classification);
  }
}
