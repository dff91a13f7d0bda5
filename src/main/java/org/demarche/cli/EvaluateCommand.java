package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.evaluate.Baseline;
import org.demarche.evaluate.Evaluator;
import org.demarche.evaluate.Kind;
import org.demarche.evaluate.MeasuredStages;
import org.demarche.evaluate.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code demarche evaluate KIND --gold FILE}: how right the coder is, against gold.
 *
 * <p>The report goes to standard output, progress and remarks to standard error. What cannot be
 * evaluated is a {@link ConfigException}: exit 2.
 */
@Command(
    name = "evaluate",
    description = "Measures the coder against gold: texts with the right answers.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Function<Config, MeasuredStages> stages;

  @Mixin private ConfigOption global;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "KIND",
      description = "What the gold is of: articles, pairs, events, actors, tone or silent.")
  private String kind;

  @Option(
      names = "--gold",
      required = true,
      paramLabel = "FILE",
      description = "The gold, JSON lines. articles.txt beside it lists the articles read for it.")
  private Path gold;

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description = "For articles: their texts, JSON lines with id, title, publishedAt and text.")
  private Optional<Path> corpus = Optional.empty();

  @Mixin private JsonOption json;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Also keep figures and wrong rows here, for --baseline of a later evaluation.")
  private Optional<Path> save = Optional.empty();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Also print what was gained and lost since the evaluation kept here.")
  private Optional<Path> baseline = Optional.empty();

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "0",
      description = "Also print the N worst cases (default: ${DEFAULT-VALUE}).")
  private int show;

  EvaluateCommand(Function<Config, MeasuredStages> stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (show < 0) {
      throw new ConfigException("--show must not be negative, but is %d".formatted(show));
    }
    json.check();
    save.map(OutputFile::new).ifPresent(OutputFile::check);
    Kind measuredKind = Kind.named(kind);
    Optional<Baseline> earlier = baseline.map(file -> Baseline.read(file, measuredKind));
    MeasuredStages measured = stages.apply(global.config());
    PrintWriter err = spec.commandLine().getErr();
    Report report =
        new Evaluator(measured, () -> GoldReading.annotator(measured, err), err::println)
            .evaluate(measuredKind, gold, corpus);
    PrintWriter out = spec.commandLine().getOut();
    out.print(report.text(show));
    Baseline now = Baseline.of(measuredKind, report);
    earlier.ifPresent(before -> out.printf("%n%s", before.comparedWith(now)));
    out.flush();
    json.write(report.json());
    save.map(OutputFile::new).ifPresent(file -> file.write(now.json().toPrettyString() + "\n"));
    return 0;
  }
}
