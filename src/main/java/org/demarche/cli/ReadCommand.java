package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;
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
    footerHeading = "%nExample:%n",
    footer = "  demarche read page.html")
final class ReadCommand implements Callable<Integer> {
  @Mixin private ConfigOption global;

  @Parameters(paramLabel = "INPUT", description = "The file.")
  private Path input;

  @Option(
      names = "--format",
      paramLabel = "NAME",
      defaultValue = Formats.AUTO,
      description = "Format of the file (default: ${DEFAULT-VALUE}, found out).")
  private String format;

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
    if (!Formats.names().contains(format)) {
      throw new ConfigException(
          "--format must be one of %s, not '%s'"
              .formatted(String.join(", ", Formats.names()), format));
    }
    if (!Files.isRegularFile(input)) {
      throw new ConfigException("There is no file " + input);
    }
    Config config = global.config();
    Cleaner cleaner = Cleaner.load(config);
    ArticleReader articles =
        new ArticleReader(cleaner, ReadLimits.DEFAULT, date.orElseGet(LocalDate::now));
    PrintWriter out = spec.commandLine().getOut();
    ReadingText text =
        new ReadingText(articles, cleaner, limit == 0 ? Long.MAX_VALUE : limit, colours(), out);
    new CorpusReader(Formats.named(format, FieldMapping.DEFAULT), ReadLimits.DEFAULT)
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
