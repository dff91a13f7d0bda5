package org.demarche.event.codebook;

import java.util.List;
import java.util.Map;
import org.demarche.config.Config;
import org.demarche.learn.LogisticModel;

/** Fitted weights of what speaks for each tone: {@code config/events/tone.tsv}. */
public final class ToneModel {
  static final String FILE = "events/tone.tsv";

  private final LogisticModel model;

  private ToneModel(LogisticModel model) {
    this.model = model;
  }

  static ToneModel load(Config config) {
    return new ToneModel(LogisticModel.load(config, FILE, names()));
  }

  private static List<String> names() {
    return List.of(ToneSide.NEGATIVE.name(), ToneSide.NEUTRAL.name(), ToneSide.POSITIVE.name());
  }

  /** The probability of each side. */
  public Map<String, Double> probabilities(Map<String, Double> features) {
    return model.probabilities(features);
  }

  /** From -1 to 1: by how much a good tone is more probable than a bad one. */
  public double tone(Map<String, Double> features) {
    Map<String, Double> probabilities = probabilities(features);
    return probabilities.get(ToneSide.POSITIVE.name())
        - probabilities.get(ToneSide.NEGATIVE.name());
  }

  /** The features that say most for or against a good tone, with what each adds. */
  public String reasons(Map<String, Double> features) {
    return model.reasons(features, ToneSide.POSITIVE.name(), ToneSide.NEGATIVE.name());
  }
}
