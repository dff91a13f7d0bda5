package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.demarche.event.codebook.EventVerdict;
import org.demarche.learn.Example;
import org.demarche.learn.Folds;
import org.demarche.learn.LogisticFit;
import org.demarche.learn.LogisticModel;

/** Fits the weights of {@code config/events/confidence.tsv}. */
final class ConfidenceTraining {
  /**
   * The penalty with which the error is small on each kind of gold by itself: more makes it smaller
   * on all together, and pairs and events are then rated too near to the mean. Features of fewer
   * examples made five-fold answers worse.
   */
  private static final LogisticFit FIT = new LogisticFit(1, 20);

  private ConfidenceTraining() {}

  /** Fits the events found in files of gold. */
  static Fitted fit(List<String> gold, List<Example> examples) {
    LogisticModel model = FIT.fit(examples);
    Calibration inUse =
        calibration(
            examples,
            examples.stream().map(example -> model.probabilities(example.features())).toList());
    Calibration fiveFold = calibration(examples, Folds.heldOut(examples, FIT::fit));
    Map<String, Double> figures = new LinkedHashMap<>();
    Report.putCalibration(figures, inUse.error());
    fiveFold.error().ifPresent(error -> figures.put("fiveFold.ece", error));
    List<String> header = new ArrayList<>();
    header.add("What speaks for and against an event being right: weights of a logistic model.");
    header.add(
        "Made by 'demarche train confidence' from %d events found in %s, with %s."
            .formatted(examples.size(), String.join(" and ", gold), FIT));
    figures.forEach(
        (name, value) -> header.add(String.format(Locale.ROOT, "%s %.4f", name, value)));
    return new Fitted(
        model.text(header), new Report(figures, List.of(fiveFold.curve()), List.of()));
  }

  private static Calibration calibration(
      List<Example> examples, List<Map<String, Double>> answers) {
    Calibration calibration = new Calibration();
    for (int i = 0; i < examples.size(); i++) {
      calibration.add(
          OptionalDouble.of(answers.get(i).get(EventVerdict.RIGHT.name())),
          examples.get(i).label().equals(EventVerdict.RIGHT.name()));
    }
    return calibration;
  }
}
