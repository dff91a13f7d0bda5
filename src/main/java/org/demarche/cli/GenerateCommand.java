package org.demarche.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.generate.ArticleWriters;
import org.demarche.generate.CorpusGenerator;
import org.demarche.generate.GeneratorSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche generate}: a synthetic corpus with known truth. */
@Command(
    name = "generate",
    description = {
      "Writes a synthetic corpus: articles about known events, copies of them, and broken inputs.",
      "",
      "Below OUTPUT, each night has a folder, named by its date; 'truth' says what must come out."
          + " The same options give the same files, byte for byte."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  demarche generate --articles 10000 --broken-rate 0.01 --nights 30 --output corpus",
      "  demarche run pipelines/sample --input 'corpus/{date}/*' --date 2026-11-01 --output tables"
    })
final class GenerateCommand implements Callable<Integer> {
  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Articles that can be used (default: ${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--reprint-rate",
      paramLabel = "RATE",
      defaultValue = "0.3",
      description = "Share of them, 0 to 1, that are copies of others (default: ${DEFAULT-VALUE}).")
  private double reprintRate;

  @Option(
      names = "--broken-rate",
      paramLabel = "RATE",
      defaultValue = "0",
      description =
          "Inputs beside them that cannot be used, as a share of the articles (default:"
              + " ${DEFAULT-VALUE}).")
  private double brokenRate;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another seed gives another corpus (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--formats",
      paramLabel = "FORMAT",
      split = ",",
      description = "Formats that articles are spread over, joined with commas (default: all).")
  private List<String> formats = ArticleWriters.names();

  @Option(
      names = "--nights",
      paramLabel = "N",
      defaultValue = "1",
      description = "Days that the articles are spread over (default: ${DEFAULT-VALUE}).")
  private int nights;

  @Option(
      names = "--first-night",
      paramLabel = "YYYY-MM-DD",
      defaultValue = "2026-11-01",
      description = "The first of these days (default: ${DEFAULT-VALUE}).")
  private LocalDate firstNight;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the corpus is written; must not be there yet, or be empty.")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    GeneratorSettings settings =
        new GeneratorSettings(articles, reprintRate, brokenRate, seed, formats, nights, firstNight);
    CorpusGenerator.Written written = new CorpusGenerator(settings, output).write();
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%,d articles, of them %,d reprints; %,d broken inputs; %,d known events; %,d files in %s%n",
            written.articles(),
            written.reprints(),
            written.broken(),
            written.events(),
            written.files(),
            output);
    return ExitCode.OK;
  }
}
