package org.demarche.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.learn.Example;
import org.demarche.learn.Folds;
import org.demarche.learn.LogisticFit;
import org.demarche.learn.LogisticModel;

/** Fits the weights of {@code config/events/tone.tsv}. The same gold gives the same file. */
final class ToneTraining {
  /** With these the five-fold figures were best, of penalties from 3 to 200. */
  private static final LogisticFit FIT = new LogisticFit(20, 5);

  private ToneTraining() {}

  /** The probabilities of each example by a model that was fitted on the other folds. */
  static List<Map<String, Double>> heldOut(List<Example> examples) {
    return Folds.heldOut(examples, FIT::fit);
  }

  /** Fits all examples of a file of gold. */
  static Fitted fit(Path gold, List<Gold.Target> targets, List<Example> examples) {
    LogisticModel model = FIT.fit(examples);
    Report report =
        ToneEvaluation.of(
            targets,
            examples.stream().map(example -> model.probabilities(example.features())).toList(),
            heldOut(examples));
    List<String> header = new ArrayList<>();
    header.add(
        "How each feature speaks for the tone towards a target: weights of a logistic model.");
    header.add(
        "Made by 'demarche train tone' from the %d targets of %s, with %s."
            .formatted(targets.size(), gold.getFileName(), FIT));
    report
        .figures()
        .forEach((name, value) -> header.add(String.format(Locale.ROOT, "%s %.4f", name, value)));
    return new Fitted(model.text(header), report);
  }
}
