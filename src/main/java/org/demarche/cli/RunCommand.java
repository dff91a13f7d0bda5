package org.demarche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.pipeline.Job;
import org.demarche.pipeline.JobSettings;
import org.demarche.pipeline.Overrides;
import org.demarche.pipeline.RunSummary;
import org.demarche.pipeline.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche run}: a corpus in, tables out. */
@Command(
    name = "run",
    description = {
      "Reads a corpus, codes its events and publishes the tables of a date.",
      "",
      "Can be run again at any time: the tables of the date are replaced. Each option stands for the"
          + " key of the same name in pipeline.yaml and goes before it. Paths of options are"
          + " relative to the current directory, paths in pipeline.yaml to its folder. '{date}' in"
          + " a path is the date."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private final StagesSource stages;

  @Parameters(paramLabel = "PIPELINE_DIR", description = "Folder with a pipeline.yaml.")
  private Path folder;

  @Option(
      names = "--input",
      paramLabel = "PATTERN",
      description = "File or pattern to read, such as 'news/**/*.jsonl.gz'; may be repeated.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "Format of the files (default: auto, found out for each).")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--field",
      paramLabel = "OURS=THEIRS",
      description = "The input's name for one of our fields; may be repeated.")
  private Map<String, String> fields = Map.of();

  @Option(names = "--output", paramLabel = "ROOT", description = "Folder the tables stand below.")
  private Optional<String> output = Optional.empty();

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Date of the tables.")
  private Optional<String> date = Optional.empty();

  @Option(
      names = "--retry-failures",
      description =
          "Try only the inputs again that are among the failures of the date; all else that is"
              + " published for it stays.")
  private boolean retryFailures;

  @Option(names = "--shards", paramLabel = "N", description = "Number of files of each table.")
  private Optional<Integer> shards = Optional.empty();

  @Option(
      names = "--reprint-nights",
      paramLabel = "N",
      description = "Nights before in which the originals of reprints are looked for.")
  private Optional<Integer> reprintNights = Optional.empty();

  @Option(
      names = "--max-article-chars",
      paramLabel = "N",
      description = "A longer article is a failure.")
  private Optional<Integer> maxArticleChars = Optional.empty();

  @Option(
      names = "--max-sentence-tokens",
      paramLabel = "N",
      description = "A longer sentence is cut into pieces.")
  private Optional<Integer> maxSentenceTokens = Optional.empty();

  @Option(
      names = "--max-parsed-tokens",
      paramLabel = "N",
      description = "A longer sentence gets no tree and no sentiment.")
  private Optional<Integer> maxParsedTokens = Optional.empty();

  @Option(
      names = "--article-budget-seconds",
      paramLabel = "N",
      description = "An article that takes longer to annotate is a failure.")
  private Optional<Integer> articleBudgetSeconds = Optional.empty();

  @Option(
      names = "--max-failure-rate",
      paramLabel = "RATE",
      description = "With a greater share of failures, 0 to 1, the exit code is 3.")
  private Optional<Double> maxFailureRate = Optional.empty();

  @Option(names = "--runner", paramLabel = "NAME", description = "Beam runner.")
  private Optional<String> runner = Optional.empty();

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Articles worked on at a time (default: one for each processor).")
  private Optional<Integer> parallelism = Optional.empty();

  @Option(
      names = "--runner-option",
      paramLabel = "--NAME=VALUE",
      description = "Further option for Beam; may be repeated.")
  private List<String> runnerOptions = List.of();

  @Mixin private ConfigOption config;

  @Spec private CommandSpec spec;

  RunCommand(StagesSource stages) {
    this.stages = stages;
  }

  @Override
  public Integer call() throws Exception {
    JobSettings settings = SettingsFile.in(folder).with(overrides());
    Job job = new Job(settings, stages.stages(config.config(), settings), Version.number());
    var out = spec.commandLine().getOut();
    long start = System.nanoTime();
    RunSummary summary;
    try (ProgressDisplay progress = ProgressDisplay.start(out)) {
      summary = retryFailures ? job.retryFailures(progress) : job.run(progress);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    new SummaryText(summary, Terminal.columns())
        .lines(took, settings.output())
        .forEach(out::println);
    out.flush();
    if (summary.failureRate() > settings.maxFailureRate()) {
      spec.commandLine()
          .getErr()
          .printf(
              Locale.ROOT,
              "demarche: %.1f %% of the inputs failed, %.1f %% are allowed; the tables are published%n",
              summary.failureRate() * 100,
              settings.maxFailureRate() * 100);
      return Demarche.TOO_MANY_FAILURES;
    }
    return ExitCode.OK;
  }

  private Overrides overrides() {
    return new Overrides(
        inputs,
        format,
        fields,
        output,
        date,
        shards,
        reprintNights,
        maxArticleChars,
        maxSentenceTokens,
        maxParsedTokens,
        articleBudgetSeconds,
        maxFailureRate,
        runner,
        parallelism,
        runnerOptions);
  }
}
