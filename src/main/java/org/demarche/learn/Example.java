package org.demarche.learn;

import java.util.Map;

/**
 * What a model is fitted on: the features of one case and the right label.
 *
 * @param features value by name; what is missing is 0
 * @param group examples of one group, such as of one text, are never parted by {@link Folds}
 */
public record Example(Map<String, Double> features, String label, String group) {
  public Example {
    features = Map.copyOf(features);
  }
}
