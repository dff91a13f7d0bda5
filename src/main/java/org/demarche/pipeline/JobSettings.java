package org.demarche.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.demarche.config.ConfigException;
import org.demarche.corpus.DateRules;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.ReadLimits;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.reprint.Precedence;

/**
 * What a run does: {@code pipeline.yaml} and the command line together, checked.
 *
 * @param inputs what is read
 * @param output root folder of the tables
 * @param date the date whose tables the run writes
 * @param shards number of files of each table
 * @param reprintNights number of nights before whose articles are looked through for originals
 * @param readLimits how much a single input may be
 * @param dates how the dates of the corpus are read
 * @param annotation what annotating one article may cost
 * @param maxFailureRate share of inputs, 0 to 1, that may fail before the run counts as failed
 * @param runner name of the Beam runner
 * @param parallelism number of articles worked on at a time by the direct runner
 * @param runnerOptions further options for Beam, as {@code --name=value}
 */
public record JobSettings(
    List<Input> inputs,
    String output,
    LocalDate date,
    int shards,
    int reprintNights,
    ReadLimits readLimits,
    DateRules dates,
    AnnotationLimits annotation,
    double maxFailureRate,
    String runner,
    int parallelism,
    List<String> runnerOptions) {

  public JobSettings {
    inputs = List.copyOf(inputs);
    runnerOptions = List.copyOf(runnerOptions);
    requirePositive("shards", shards);
    requirePositive("parallelism", parallelism);
    if (reprintNights < 0 || reprintNights > Precedence.MAX_NIGHTS) {
      throw new ConfigException(
          "reprintNights must be between 0 and %d, not %d"
              .formatted(Precedence.MAX_NIGHTS, reprintNights));
    }
    if (!(maxFailureRate >= 0 && maxFailureRate <= 1)) {
      throw new ConfigException(
          "maxFailureRate must be between 0 and 1, not %s".formatted(maxFailureRate));
    }
    if (inputs.isEmpty()) {
      throw new ConfigException("No input is named; give 'input' in pipeline.yaml or --input");
    }
  }

  /** A counter of this run; the lock on its tables makes sure that there is one run of its name. */
  ProgressCounter counter(ProgressCounter.Kind kind) {
    return new ProgressCounter(kind, runName());
  }

  /** A counter of the records that are no inputs of this run, for one reason. */
  ProgressCounter counter(PassedOver reason) {
    return new ProgressCounter(reason, runName());
  }

  private String runName() {
    return output + "/dt=" + date;
  }

  private static void requirePositive(String name, int value) {
    if (value < 1) {
      throw new ConfigException("%s must be 1 or more, not %d".formatted(name, value));
    }
  }
}
