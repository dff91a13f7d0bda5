package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.ConfigException;
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

  /** Before the long work, not after it. */
  static void checkWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder) || Files.isDirectory(file)) {
      throw new ConfigException("Cannot write %s".formatted(file));
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new ConfigException("Cannot write %s: %s".formatted(file, e), e);
    }
  }
}
