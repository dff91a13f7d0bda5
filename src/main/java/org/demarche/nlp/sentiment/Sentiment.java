package org.demarche.nlp.sentiment;

/** How a sentence is toned: probabilities of classes from very negative to very positive. */
public final class Sentiment {
  private final double[] probabilities;

  Sentiment(double[] probabilities) {
    this.probabilities = probabilities;
  }

  /** Probability of each class, in order. */
  public double[] probabilities() {
    return probabilities.clone();
  }

  /** The most probable class, from 0; of several, the first. */
  public int mostProbable() {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }
}
