package org.demarche.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;
import org.demarche.nlp.AnnotationLimits;

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
  private static final double DEFAULT_MAX_FAILURE_RATE = 0.1;

  private final Path folder;
  private final YamlNode root;
  private final Optional<YamlNode> limits;
  private final Optional<YamlNode> runner;

  private SettingsFile(Path folder, YamlNode root) {
    this.folder = folder;
    this.root =
        root.allowing("input", "format", "fields", "output", "date", "shards", "limits", "runner");
    this.limits = root.find("limits");
    this.runner = root.find("runner");
    limits.ifPresent(
        node ->
            node.allowing(
                "maxArticleChars",
                "maxSentenceTokens",
                "maxParsedTokens",
                "articleBudgetSeconds",
                "maxFailureRate",
                "maxRecordBytes",
                "maxUnpackedBytes",
                "maxUnpackRatio",
                "maxNesting",
                "maxArchiveFiles"));
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
    return new JobSettings(
        inputs(overrides, date),
        output(overrides).replace("{date}", date.toString()),
        date,
        overrides.shards().or(() -> positive(Optional.of(root), "shards")).orElse(DEFAULT_SHARDS),
        readLimits(overrides),
        annotation(overrides),
        overrides.maxFailureRate().or(this::maxFailureRate).orElse(DEFAULT_MAX_FAILURE_RATE),
        overrides.runner().or(() -> find(runner, "name", YamlNode::text)).orElse("DirectRunner"),
        overrides
            .parallelism()
            .or(() -> positive(runner, "parallelism"))
            .orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        overrides.runnerOptions().isEmpty()
            ? find(runner, "options", YamlNode::texts).orElse(List.of())
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

  private List<Input> inputs(Overrides overrides, LocalDate date) {
    String format = format(overrides);
    FieldMapping fields = fields(overrides);
    if (!overrides.inputs().isEmpty()) {
      return overrides.inputs().stream()
          .map(path -> new Input(dated(resolve(Path.of(""), path), date), format, fields))
          .toList();
    }
    return root.find("input").map(SettingsFile::itemsOf).orElse(List.of()).stream()
        .map(node -> input(node, overrides, format, fields, date))
        .toList();
  }

  private static List<YamlNode> itemsOf(YamlNode node) {
    return node.isList() ? node.items() : List.of(node);
  }

  /** A path, or a path with a format and fields of its own, which options go before. */
  private Input input(
      YamlNode node, Overrides overrides, String format, FieldMapping fields, LocalDate date) {
    if (node.isText()) {
      return new Input(dated(resolve(folder, node.text()), date), format, fields);
    }
    node.allowing("path", "format", "fields");
    return new Input(
        dated(resolve(folder, node.get("path").text()), date),
        overrides.format().isPresent()
            ? format
            : node.find("format").map(SettingsFile::knownFormat).orElse(format),
        overrides.fields().isEmpty()
            ? node.find("fields").map(FieldMapping::from).orElse(fields)
            : fields);
  }

  private static String dated(String path, LocalDate date) {
    return path.replace("{date}", date.toString());
  }

  private static String resolve(Path base, String path) {
    return path.contains("://") ? path : base.resolve(path).toAbsolutePath().normalize().toString();
  }

  private String format(Overrides overrides) {
    if (overrides.format().isPresent()) {
      String format = overrides.format().get();
      return known(format, new ConfigException("--format must be " + expectedNot(format)));
    }
    return root.find("format").map(SettingsFile::knownFormat).orElse(Formats.AUTO);
  }

  private static String knownFormat(YamlNode node) {
    return known(node.text(), node.error("expected " + expectedNot(node.text())));
  }

  private static String known(String format, ConfigException otherwise) {
    if (!Formats.names().contains(format)) {
      throw otherwise;
    }
    return format;
  }

  private static String expectedNot(String format) {
    return "one of %s, not '%s'".formatted(String.join(", ", Formats.names()), format);
  }

  private FieldMapping fields(Overrides overrides) {
    Optional<YamlNode> node = root.find("fields");
    FieldMapping mapping = node.map(FieldMapping::from).orElse(FieldMapping.DEFAULT);
    if (overrides.fields().isEmpty()) {
      return mapping;
    }
    Map<String, String> fields = new HashMap<>();
    node.ifPresent(its -> its.entries().forEach((key, name) -> fields.put(key, name.text())));
    fields.putAll(overrides.fields());
    // Every JSON object is YAML.
    String json = new ObjectMapper().valueToTree(fields).toString();
    return FieldMapping.from(YamlNode.read("--field", new StringReader(json)));
  }

  private ReadLimits readLimits(Overrides overrides) {
    ReadLimits defaults = ReadLimits.DEFAULT;
    try {
      return new ReadLimits(
          limit("maxRecordBytes", defaults.maxRecordBytes()),
          overrides
              .maxArticleChars()
              .or(() -> positive(limits, "maxArticleChars"))
              .orElse(defaults.maxArticleCharacters()),
          find(limits, "maxUnpackedBytes", SettingsFile::bytes).orElse(defaults.maxUnpackedBytes()),
          limit("maxUnpackRatio", defaults.maxUnpackRatio()),
          limit("maxNesting", defaults.maxNesting()),
          limit("maxArchiveFiles", defaults.maxArchiveFiles()));
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage(), e);
    }
  }

  private static long bytes(YamlNode node) {
    try {
      return Long.parseLong(node.text());
    } catch (NumberFormatException e) {
      throw node.error("expected a number of bytes, not '%s'".formatted(node.text()));
    }
  }

  private int limit(String key, int otherwise) {
    return positive(limits, key).orElse(otherwise);
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

  private AnnotationLimits annotation(Overrides overrides) {
    AnnotationLimits defaults = AnnotationLimits.DEFAULT;
    try {
      return new AnnotationLimits(
          overrides
              .maxSentenceTokens()
              .or(() -> positive(limits, "maxSentenceTokens"))
              .orElse(defaults.maxSentenceTokens()),
          overrides
              .maxParsedTokens()
              .or(() -> positive(limits, "maxParsedTokens"))
              .orElse(defaults.maxParsedTokens()),
          overrides
              .articleBudgetSeconds()
              .or(() -> positive(limits, "articleBudgetSeconds"))
              .map(seconds -> Duration.ofSeconds(seconds))
              .orElse(defaults.articleBudget()));
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage(), e);
    }
  }

  private Optional<Double> maxFailureRate() {
    return limits
        .flatMap(node -> node.find("maxFailureRate"))
        .map(
            node -> {
              double rate = node.number();
              if (!(rate >= 0 && rate <= 1)) {
                throw node.error("expected a number between 0 and 1, not " + node.text());
              }
              return rate;
            });
  }

  private static Optional<Integer> positive(Optional<YamlNode> parent, String key) {
    return parent
        .flatMap(node -> node.find(key))
        .map(
            node -> {
              if (node.integer() < 1) {
                throw node.error("expected 1 or more, not " + node.text());
              }
              return node.integer();
            });
  }

  private static <T> Optional<T> find(
      Optional<YamlNode> parent, String key, Function<YamlNode, T> read) {
    return parent.flatMap(node -> node.find(key)).map(read);
  }
}
