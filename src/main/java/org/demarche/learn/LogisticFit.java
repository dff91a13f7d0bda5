package org.demarche.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits a logistic model: the most likely labels, with a penalty on the squares of the weights. The
 * same examples give the same model.
 *
 * @param penalty how strongly weights are held near 0; the bias is not
 * @param minCount a feature that fewer examples have is left out
 */
public record LogisticFit(double penalty, int minCount) {
  private static final int MAX_STEPS = 200;
  private static final double TOLERANCE = 1e-5;

  /** Fits a model on at least one example. */
  public LogisticModel fit(List<Example> examples) {
    List<String> labels =
        List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
    List<String> names = names(examples);
    Likelihood likelihood = new Likelihood(examples, labels, names, penalty);
    double[] weights =
        new Lbfgs(MAX_STEPS, TOLERANCE).minimum(names.size() * labels.size(), likelihood);
    Map<String, double[]> byName = new LinkedHashMap<>();
    for (int feature = 0; feature < names.size(); feature++) {
      double[] ofFeature = new double[labels.size()];
      for (int label = 0; label < labels.size(); label++) {
        ofFeature[label] = weights[feature * labels.size() + label];
      }
      byName.put(names.get(feature), ofFeature);
    }
    return new LogisticModel(labels, byName);
  }

  private List<String> names(List<Example> examples) {
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(
        example ->
            example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    List<String> names = new ArrayList<>();
    names.add(LogisticModel.BIAS);
    counts.forEach(
        (name, count) -> {
          if (count >= minCount) {
            names.add(name);
          }
        });
    return names;
  }

  /** Minus the mean logarithm of the likelihood, and the penalty. */
  private static final class Likelihood implements Lbfgs.Objective {
    private final int labels;
    private final double penalty;
    private final int[] right;
    private final int[][] features;
    private final double[][] values;

    Likelihood(List<Example> examples, List<String> labels, List<String> names, double penalty) {
      this.labels = labels.size();
      this.penalty = penalty / examples.size();
      this.right = new int[examples.size()];
      this.features = new int[examples.size()][];
      this.values = new double[examples.size()][];
      Map<String, Integer> indexes = new HashMap<>();
      names.forEach(name -> indexes.put(name, indexes.size()));
      for (int row = 0; row < right.length; row++) {
        Example example = examples.get(row);
        right[row] = labels.indexOf(example.label());
        Map<String, Double> known = new TreeMap<>(example.features());
        known.keySet().retainAll(indexes.keySet());
        known.put(LogisticModel.BIAS, 1.0);
        features[row] = known.keySet().stream().mapToInt(indexes::get).toArray();
        values[row] = known.values().stream().mapToDouble(Double::doubleValue).toArray();
      }
    }

    @Override
    public double at(double[] weights, double[] gradient) {
      double value = 0;
      for (int i = 0; i < weights.length; i++) {
        boolean bias = i < labels;
        value += bias ? 0 : penalty / 2 * weights[i] * weights[i];
        gradient[i] = bias ? 0 : penalty * weights[i];
      }
      double[] scores = new double[labels];
      for (int row = 0; row < right.length; row++) {
        value -= logProbability(row, weights, scores) / right.length;
        for (int label = 0; label < labels; label++) {
          double error = (scores[label] - (label == right[row] ? 1 : 0)) / right.length;
          for (int i = 0; i < features[row].length; i++) {
            gradient[features[row][i] * labels + label] += error * values[row][i];
          }
        }
      }
      return value;
    }

    /** Fills in the probabilities; returns the logarithm of the right one. */
    private double logProbability(int row, double[] weights, double[] probabilities) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int label = 0; label < labels; label++) {
        double score = 0;
        for (int i = 0; i < features[row].length; i++) {
          score += values[row][i] * weights[features[row][i] * labels + label];
        }
        probabilities[label] = score;
        largest = Math.max(largest, score);
      }
      double rightScore = probabilities[right[row]] - largest;
      double sum = 0;
      for (int label = 0; label < labels; label++) {
        probabilities[label] = Math.exp(probabilities[label] - largest);
        sum += probabilities[label];
      }
      for (int label = 0; label < labels; label++) {
        probabilities[label] /= sum;
      }
      return rightScore - Math.log(sum);
    }
  }
}
