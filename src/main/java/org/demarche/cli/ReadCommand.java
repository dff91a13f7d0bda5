package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.config.ConfigException;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.clean.Cleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche read}: what reading and cleaning make of a file. */
@Command(
    name = "read",
    description = {
      "Reads a file and shows what is made of each input: the fields, the segments of the text (in"
          + " colour on a terminal, unless NO_COLOR is set), and what was removed by which rule; or"
          + " why it cannot be used."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche read page.html",
      "  demarche read crawl.warc.gz --limit 0 | less",
      "  demarche read day.zip --limit 20",
      "  demarche read export.data --format tsv --field text=body --field publishedAt=day"
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private ConfigOption global;

  @Parameters(
      paramLabel = "INPUT",
      description = "A file of any format, plain, compressed or an archive.")
  private Path input;

  @Mixin private FormatOption format;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description = "Number of inputs shown, 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of the run, for inputs without one (default: today).")
  private Optional<LocalDate> date = Optional.empty();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw new ConfigException("--limit must be 0 or more, not " + limit);
    }
    CorpusFormat corpusFormat = format.format();
    if (Files.isDirectory(input)) {
      throw new ConfigException(input + " is a folder: name a file in it");
    }
    if (!Files.isReadable(input)) {
      throw new ConfigException(
          Files.exists(input) ? input + " may not be read" : "There is no file " + input);
    }
    Cleaner cleaner = Cleaner.load(global.config());
    ArticleReader articles =
        new ArticleReader(cleaner, ReadLimits.DEFAULT, date.orElseGet(LocalDate::now));
    PrintWriter out = spec.commandLine().getOut();
    ReadingText text =
        new ReadingText(articles, limit == 0 ? Long.MAX_VALUE : limit, colours(), out);
    new CorpusReader(corpusFormat, ReadLimits.DEFAULT)
        .read(input.getFileName().toString(), () -> Files.newInputStream(input), text);
    text.printSum();
    out.flush();
    return 0;
  }

  private static boolean colours() {
    String none = System.getenv("NO_COLOR");
    return Terminal.interactive() && (none == null || none.isEmpty());
  }
}
