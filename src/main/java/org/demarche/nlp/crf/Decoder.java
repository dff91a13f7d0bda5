package org.demarche.nlp.crf;

import java.util.Arrays;

/**
 * Finds a model's best labelling of a sentence, by Viterbi's algorithm.
 *
 * <p>CoreNLP compares sums of conditional log probabilities, which differ from the sums of weights
 * compared here by the same amount for all labellings, rounding aside. The token before the first
 * one has the background label.
 */
final class Decoder {
  private Decoder() {}

  /**
   * The index of the best label of each token.
   *
   * @param number the model's place among those that the sentence's words were looked up for
   */
  static int[] best(Sentence sentence, CrfModel model, int number) {
    int labels = model.labels().size();
    int length = sentence.length();
    Potentials potentials = new Potentials(sentence, model, number);
    double[] ofLabels = new double[labels];
    double[] ofPairs = new double[labels * labels];
    int[] bestBefore = new int[length * labels];
    double[] scores = new double[labels];
    Arrays.fill(scores, Double.NEGATIVE_INFINITY);
    scores[model.background()] = 0;
    for (int position = 0; position < length; position++) {
      potentials.ofLabels(position, ofLabels);
      potentials.ofPairs(position, ofPairs);
      double[] next = new double[labels];
      for (int own = 0; own < labels; own++) {
        int best = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int before = 0; before < labels; before++) {
          double score = scores[before] + ofPairs[before * labels + own];
          if (score > bestScore) {
            bestScore = score;
            best = before;
          }
        }
        next[own] = bestScore + ofLabels[own];
        bestBefore[position * labels + own] = best;
      }
      scores = next;
    }
    return trace(bestBefore, length, scores);
  }

  private static int[] trace(int[] bestBefore, int length, double[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    int[] path = new int[length];
    for (int position = length - 1; position >= 0; position--) {
      path[position] = best;
      best = bestBefore[position * scores.length + best];
    }
    return path;
  }
}
