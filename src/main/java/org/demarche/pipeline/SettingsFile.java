package org.demarche.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;
import org.demarche.corpus.DateRules;
import org.demarche.reprint.Precedence;

/**
 * A job's {@code pipeline.yaml}.
 *
 * <pre>
 * input:                         # file or pattern, or a list of them
 *   - corpus/*
 *   - {path: dump/**&#47;*.csv, format: csv, fields: {text: body}}
 * format: auto                   # of inputs without one of their own
 * fields: {publishedAt: date}    # the inputs' names where they are not ours
 * output: ../../out/sample       # tables stand below it
 * date: 2026-11-24               # usually given by --date
 * shards: 4                      # files of each table
 * reprintNights: 3               # nights before in which the originals of reprints are looked for
 * dates:
 *   zone: UTC                    # of times without one: an offset or a name of the tz database
 *   order: day-first             # or month-first; without it 05/01/2018 is refused
 *   maxDaysAhead: 31             # an article may be dated this long after the run's date
 * limits:
 *   maxArticleChars: 200000
 *   maxSentenceTokens: 400
 *   maxParsedTokens: 150
 *   articleBudgetSeconds: 300
 *   maxFailureRate: 0.1
 *   maxRecordBytes: 16777216
 *   maxUnpackedBytes: 68719476736
 *   maxUnpackRatio: 200
 *   maxNesting: 3
 *   maxArchiveFiles: 100000
 * runner:
 *   name: DirectRunner
 *   parallelism: 2               # default: one for each processor
 *   options: ["--name=value"]
 * </pre>
 *
 * <p>Relative paths in the file are relative to the file's folder, those of the command line to the
 * current directory. {@code {date}} in a path is the date of the run.
 */
public final class SettingsFile {
  private static final int DEFAULT_SHARDS = 4;
  private static final int DEFAULT_REPRINT_NIGHTS = 3;

  private final Path folder;
  private final YamlNode root;
  private final Optional<YamlNode> runner;

  private SettingsFile(Path folder, YamlNode root) {
    this.folder = folder;
    this.root =
        root.allowing(
            "input",
            "format",
            "fields",
            "output",
            "date",
            "shards",
            "reprintNights",
            "dates",
            "limits",
            "runner");
    root.find("limits").ifPresent(LimitSettings::check);
    this.runner = root.find("runner");
    runner.ifPresent(node -> node.allowing("name", "parallelism", "options"));
  }

  /**
   * Reads the file in a job's folder.
   *
   * @throws ConfigException if it is not there or not as described above; it names file and line
   */
  public static SettingsFile in(Path folder) {
    Path file = folder.resolve("pipeline.yaml");
    if (!Files.isRegularFile(file)) {
      throw new ConfigException("Pipeline folder %s %s".formatted(folder, whatIsWrongWith(folder)));
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      return new SettingsFile(folder, YamlNode.read(file.toString(), reader));
    } catch (IOException e) {
      throw new ConfigException("Cannot read %s: %s".formatted(file, e), e);
    }
  }

  private static String whatIsWrongWith(Path folder) {
    if (Files.isDirectory(folder)) {
      return "has no pipeline.yaml";
    }
    return Files.exists(folder) ? "is a file, not a folder" : "does not exist";
  }

  /**
   * The settings of a run.
   *
   * @throws ConfigException if a key that is needed is given neither here nor there, or a value is
   *     out of its range
   */
  public JobSettings with(Overrides overrides) {
    LocalDate date = date(overrides);
    LimitSettings limits = new LimitSettings(root.find("limits"), overrides);
    return new JobSettings(
        new InputSettings(folder, root, overrides, date).inputs(),
        output(overrides).replace("{date}", date.toString()),
        date,
        overrides
            .shards()
            .or(() -> root.find("shards").map(YamlNode::positive))
            .orElse(DEFAULT_SHARDS),
        overrides.reprintNights().or(this::reprintNights).orElse(DEFAULT_REPRINT_NIGHTS),
        limits.read(),
        root.find("dates").map(DateSettings::read).orElse(DateRules.DEFAULT),
        limits.annotation(),
        limits.maxFailureRate(),
        overrides.runner().or(() -> ofRunner("name", YamlNode::text)).orElse("DirectRunner"),
        overrides
            .parallelism()
            .or(() -> ofRunner("parallelism", YamlNode::positive))
            .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        overrides.runnerOptions().isEmpty()
            ? ofRunner("options", YamlNode::texts).orElse(List.of())
            : overrides.runnerOptions());
  }

  /** The root folder of the tables with {@code {date}} left in it. */
  public String output(Overrides overrides) {
    return overrides
        .output()
        .map(path -> resolve(Path.of(""), path))
        .or(() -> root.find("output").map(node -> resolve(folder, node.text())))
        .orElseThrow(
            () -> new ConfigException("No output is named; give 'output' in pipeline.yaml"));
  }

  static String resolve(Path base, String path) {
    return path.contains("://") ? path : base.resolve(path).toAbsolutePath().normalize().toString();
  }

  private LocalDate date(Overrides overrides) {
    if (overrides.date().isPresent()) {
      String date = overrides.date().get();
      return parse(
          date, new ConfigException("--date must be YYYY-MM-DD, not '%s'".formatted(date)));
    }
    YamlNode node =
        root.find("date")
            .orElseThrow(() -> new ConfigException("No date is given; use --date YYYY-MM-DD"));
    return parse(node.text(), node.error("expected YYYY-MM-DD, not '%s'".formatted(node.text())));
  }

  private static LocalDate parse(String date, ConfigException otherwise) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw otherwise;
    }
  }

  private Optional<Integer> reprintNights() {
    return root.find("reprintNights")
        .map(
            node -> {
              int nights = node.integer();
              if (nights < 0 || nights > Precedence.MAX_NIGHTS) {
                throw node.error(
                    "expected 0 to %d, not %d".formatted(Precedence.MAX_NIGHTS, nights));
              }
              return nights;
            });
  }

  private <T> Optional<T> ofRunner(String key, Function<YamlNode, T> read) {
    return runner.flatMap(node -> node.find(key)).map(read);
  }
}
