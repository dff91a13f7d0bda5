package org.demarche.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;

/**
 * A logistic model: each feature has a weight for each label. As a file it is tab-separated text:
 * lines that begin with {@code #} say what it was made from, the first other line names the labels,
 * each further one a feature and its weights. Immutable.
 */
public final class LogisticModel {
  /** The feature that every case has, with value 1. */
  static final String BIAS = "bias";

  private static final String COMMENT = "#";
  private static final int SHOWN_PARTS = 5;

  private final List<String> labels;
  private final Map<String, double[]> weights;

  LogisticModel(List<String> labels, Map<String, double[]> weights) {
    this.labels = List.copyOf(labels);
    this.weights = Map.copyOf(weights);
  }

  /** The number of features that have weights. */
  public int size() {
    return weights.size();
  }

  /** The probability of each label; they sum to 1. */
  public Map<String, Double> probabilities(Map<String, Double> features) {
    double[] scores = new double[labels.size()];
    add(scores, BIAS, 1);
    features.forEach((name, value) -> add(scores, name, value));
    double largest = Arrays.stream(scores).max().orElseThrow();
    double sum = 0;
    for (int label = 0; label < scores.length; label++) {
      scores[label] = Math.exp(scores[label] - largest);
      sum += scores[label];
    }
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int label = 0; label < scores.length; label++) {
      probabilities.put(labels.get(label), scores[label] / sum);
    }
    return probabilities;
  }

  /** What each feature adds to the score of a label beyond that of another; zeros left out. */
  public Map<String, Double> parts(Map<String, Double> features, String label, String other) {
    int more = labels.indexOf(label);
    int less = labels.indexOf(other);
    Map<String, Double> parts = new TreeMap<>();
    features.forEach(
        (name, value) -> {
          double[] weight = weights.get(name);
          if (weight != null && weight[more] != weight[less]) {
            parts.put(name, value * (weight[more] - weight[less]));
          }
        });
    return parts;
  }

  /** The heaviest of these parts, the heaviest first, as one line. */
  public String reasons(Map<String, Double> features, String label, String other) {
    return String.join(
        ", ",
        parts(features, label, other).entrySet().stream()
            .sorted(
                Comparator.comparingDouble(
                    (Map.Entry<String, Double> part) -> -Math.abs(part.getValue())))
            .limit(SHOWN_PARTS)
            .map(part -> String.format(Locale.ROOT, "%s %+.2f", part.getKey(), part.getValue()))
            .toList());
  }

  private void add(double[] scores, String name, double value) {
    double[] weight = weights.get(name);
    if (weight != null) {
      for (int label = 0; label < scores.length; label++) {
        scores[label] += value * weight[label];
      }
    }
  }

  /** The model as the text of its file. */
  public String text(List<String> madeFrom) {
    StringBuilder text = new StringBuilder();
    madeFrom.forEach(line -> text.append(COMMENT).append(' ').append(line).append('\n'));
    text.append("feature\t").append(String.join("\t", labels)).append('\n');
    new TreeMap<>(weights)
        .forEach(
            (name, weight) -> {
              text.append(name);
              for (double value : weight) {
                text.append(String.format(Locale.ROOT, "\t%.3f", value));
              }
              text.append('\n');
            });
    return text.toString();
  }

  /**
   * Reads a model of a configuration.
   *
   * @param expected the labels it must have, in any order
   * @throws ConfigException if the file is missing, a line of it is wrong, or it has other labels
   */
  public static LogisticModel load(Config config, String file, List<String> expected) {
    try (InputStream in = config.open(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> labels = List.of();
      Map<String, double[]> weights = new HashMap<>();
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        List<String> fields = List.of(line.split("\t", -1));
        if (line.startsWith(COMMENT)) {
          continue;
        }
        if (labels.isEmpty()) {
          labels = fields.subList(1, fields.size());
        } else if (fields.size() != labels.size() + 1) {
          throw wrong(file, number, line);
        } else if (weights.put(fields.get(0), weights(fields, file, number)) != null) {
          throw new ConfigException(
              "%s:%d: feature '%s' is there twice".formatted(file, number, fields.get(0)));
        }
      }
      if (labels.size() != expected.size() || !labels.containsAll(expected)) {
        throw new ConfigException(
            "%s: expected weights for %s, not for %s".formatted(file, expected, labels));
      }
      return new LogisticModel(labels, weights);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static double[] weights(List<String> fields, String file, int number) {
    try {
      return fields.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      throw new ConfigException(
          "%s:%d: expected numbers, not %s".formatted(file, number, fields), e);
    }
  }

  private static ConfigException wrong(String file, int number, String line) {
    return new ConfigException(
        "%s:%d: expected a feature and a weight for each label, not '%s'"
            .formatted(file, number, line));
  }
}
