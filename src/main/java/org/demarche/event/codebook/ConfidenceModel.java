package org.demarche.event.codebook;

import java.util.List;
import java.util.Map;
import org.demarche.config.Config;
import org.demarche.learn.LogisticModel;

/** Fitted weights of what speaks for an event: {@code config/events/confidence.tsv}. */
public final class ConfidenceModel {
  static final String FILE = "events/confidence.tsv";

  private final LogisticModel model;

  private ConfidenceModel(LogisticModel model) {
    this.model = model;
  }

  static ConfidenceModel load(Config config) {
    return new ConfidenceModel(
        LogisticModel.load(
            config, FILE, List.of(EventVerdict.WRONG.name(), EventVerdict.RIGHT.name())));
  }

  public double probability(Map<String, Double> evidence) {
    return model.probabilities(evidence).get(EventVerdict.RIGHT.name());
  }

  /** What says most for or against the event, with what each adds. */
  public String reasons(Map<String, Double> evidence) {
    return model.reasons(evidence, EventVerdict.RIGHT.name(), EventVerdict.WRONG.name());
  }
}
