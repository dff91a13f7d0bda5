package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.cli.ConfigOption;
import org.demarche.generate.TruthCheck;
import org.demarche.pipeline.Job;
import org.demarche.pipeline.JobSettings;
import org.demarche.pipeline.Overrides;
import org.demarche.pipeline.Progress;
import org.demarche.pipeline.RunSummary;
import org.demarche.pipeline.SettingsFile;
import org.demarche.publish.LocalStorage;
import org.demarche.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code demarche bench reprints}: reading, cleaning and the search for reprints, without models.
 */
@Command(
    name = "reprints",
    description = {
      "Runs every night of a generated corpus without annotation, and compares the tables with the"
          + " corpus's truth."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  demarche generate --articles 10000 --broken-rate 0.01 --nights 3 --output corpus",
      "  demarche bench reprints --input corpus --output tables"
    })
final class ReprintsCommand implements Callable<Integer> {
  private static final int MAX_WRONG_SHOWN = 40;

  @Spec private CommandSpec spec;

  @Mixin private ConfigOption config;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "FOLDER",
      description = "A corpus as 'generate' writes it.")
  private Path input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "ROOT",
      description = "Folder the tables are published below.")
  private Path output;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    for (LocalDate night : nights()) {
      ResidentMemory.resetPeak();
      long start = System.nanoTime();
      RunSummary summary = job(night).run(new Silence());
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      long articles = summary.rows(Table.ARTICLES);
      out.printf(
          Locale.ROOT,
          "%s: %,d articles, %,d reprints, %,d failures, %.1f s, %,.0f articles/s, %s MB%n",
          night,
          articles,
          summary.reprints(),
          summary.rows(Table.FAILURES),
          took.toMillis() / 1e3,
          articles / (took.toMillis() / 1e3),
          ResidentMemory.peakBytes().stream()
              .mapToObj(peak -> "%,d".formatted(peak >> 20))
              .findFirst()
              .orElse("?"));
      out.flush();
    }
    print(TruthCheck.of(input, new LocalStorage(output)), out);
    return 0;
  }

  private List<LocalDate> nights() throws IOException {
    try (Stream<Path> folders = Files.list(input)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}"))
          .sorted()
          .map(LocalDate::parse)
          .toList();
    }
  }

  private Job job(LocalDate night) throws IOException {
    Path folder = Files.createTempDirectory("demarche-bench");
    Files.writeString(
        folder.resolve("pipeline.yaml"),
        "input: '%s'%noutput: '%s'%ndate: %s%n"
            .formatted(
                input.toAbsolutePath().resolve(night.toString()).resolve("*"),
                output.toAbsolutePath(),
                night));
    JobSettings settings = SettingsFile.in(folder).with(Overrides.NONE);
    Files.delete(folder.resolve("pipeline.yaml"));
    Files.delete(folder);
    return new Job(settings, new UnannotatedStages(config.config()), "bench");
  }

  private static void print(TruthCheck check, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "inputs %,d = articles %,d + failures %,d; wrong %d%n",
        check.inputs(),
        check.articles(),
        check.failures(),
        check.wrong().size());
    check.wrong().stream().limit(MAX_WRONG_SHOWN).forEach(out::println);
    out.printf(
        Locale.ROOT,
        "reprints: precision %.4f (%,d marked), recall %.4f from 0.5, %.4f from 0.6%n",
        check.precision(),
        check.marked(),
        check.recall(5),
        check.recall(6));
    new TreeMap<>(check.shares())
        .forEach(
            (tenths, found) ->
                out.printf(
                    Locale.ROOT,
                    "share in common %.1f: %,6d copies, recall %.4f%n",
                    tenths / 10.0,
                    found.copies(),
                    (double) found.found() / found.copies()));
    out.flush();
  }

  private static final class Silence implements Progress {
    @Override
    public void loading() {}

    @Override
    public void at(long read, long done, long failed) {}
  }
}
