package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.evaluate.Fitted;
import org.demarche.evaluate.MeasuredStages;
import org.demarche.evaluate.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche train MODEL --gold FILE --output FILE}: fits a model of the codebook on gold. */
@Command(
    name = "train",
    description = {
      "Fits a model of the codebook on gold, and prints what it is worth. The same gold gives the"
          + " same file."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = {
      "  demarche train tone --gold tone.jsonl --output config/events/tone.tsv",
      "  demarche train confidence --gold articles.jsonl --corpus news.jsonl"
          + " --events events.jsonl --output config/events/confidence.tsv"
    })
final class TrainCommand implements Callable<Integer> {
  private final Function<Config, MeasuredStages> stages;

  @Mixin private ConfigOption global;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "MODEL", description = "The model: tone or confidence.")
  private String model;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "The gold, JSON lines, as for evaluate.")
  private Path gold;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "For confidence: the texts of the gold's articles, JSON lines.")
  private Optional<Path> corpus = Optional.empty();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description = "For confidence: more gold, of the kind events.")
  private Optional<Path> events = Optional.empty();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Where the model is written.")
  private Path output;

  TrainCommand(Function<Config, MeasuredStages> stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    OutputFile file = new OutputFile(output);
    file.check();
    MeasuredStages measured = stages.apply(global.config());
    PrintWriter err = spec.commandLine().getErr();
    Trainer trainer =
        new Trainer(measured, () -> GoldReading.annotator(measured, err), err::println);
    Fitted fitted = fit(trainer);
    file.write(fitted.file());
    PrintWriter out = spec.commandLine().getOut();
    out.print(fitted.report().text(0));
    out.flush();
    return 0;
  }

  private Fitted fit(Trainer trainer) {
    return switch (model) {
      case "tone" -> trainer.tone(gold);
      case "confidence" ->
          trainer.confidence(
              gold,
              corpus.orElseThrow(
                  () -> new ConfigException("The confidence needs --corpus FILE for the texts")),
              events);
      default ->
          throw new ConfigException(
              "There is no model named '%s'; expected tone or confidence".formatted(model));
    };
  }
}
