package org.demarche.cli;

import java.io.PrintWriter;
import org.demarche.evaluate.MeasuredStages;
import org.demarche.evaluate.TextAnnotator;

/** What the commands that read gold have in common. */
final class GoldReading {
  private static final int PROGRESS_STEPS = 10;

  private GoldReading() {}

  /** An annotator for texts of gold, which says how far it is. */
  static TextAnnotator annotator(MeasuredStages stages, PrintWriter err) {
    return new TextAnnotator(
        stages.source(),
        stages.annotator(),
        Runtime.getRuntime().availableProcessors(),
        (done, total) -> progress(err, done, total));
  }

  /** A line after each tenth of the texts. */
  private static void progress(PrintWriter err, int done, int total) {
    if (done * PROGRESS_STEPS / total > (done - 1) * PROGRESS_STEPS / total) {
      err.println("coded %d of %d texts".formatted(done, total));
      err.flush();
    }
  }
}
