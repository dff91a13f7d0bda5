package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.cli.ConfigOption;
import org.demarche.cli.FormatOption;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.ArticleSink;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.evaluate.Undated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche bench read}: how fast a corpus is read and cleaned, on one thread. */
@Command(
    name = "read",
    description = "Reads and cleans a corpus again and again, by one thread's CPU time.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  demarche bench read --input news.jsonl.gz --rounds 5")
final class ReadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigOption config;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "CORPUS",
      description = "A file, or a folder of files.")
  private Path input;

  @Mixin private FormatOption format;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      defaultValue = "5",
      description =
          "How often it is read; the first rounds are warm-up (default: ${DEFAULT-VALUE}).")
  private int rounds;

  private long articles;
  private long failures;
  private long passedOver;

  @Override
  public Integer call() throws IOException {
    CorpusOptions.atLeast(1, "--rounds", rounds);
    CorpusFormat corpusFormat = format.format();
    List<Path> files = Corpus.files(input);
    ArticleReader reader =
        new ArticleReader(Cleaner.load(config.config()), ReadLimits.DEFAULT, Undated.DATE);
    CorpusReader corpus = new CorpusReader(corpusFormat, ReadLimits.DEFAULT);
    ArticleSink sink =
        new ArticleSink(
            reader, article -> articles++, failure -> failures++, reason -> passedOver++);
    PrintWriter out = spec.commandLine().getOut();
    var threads = ManagementFactory.getThreadMXBean();
    for (int round = 1; round <= rounds; round++) {
      articles = 0;
      failures = 0;
      passedOver = 0;
      long bytes = 0;
      long start = threads.getCurrentThreadCpuTime();
      for (Path file : files) {
        bytes += Files.size(file);
        corpus.read(file.getFileName().toString(), () -> Files.newInputStream(file), sink);
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "round %d: %,d articles, %,d failures, %,d passed over, %.1f MB, %.2f s of CPU, %,.0f articles/s a core, "
              + "%.1f MB/s%n",
          round,
          articles,
          failures,
          passedOver,
          bytes / 1e6,
          seconds,
          (articles + failures) / seconds,
          bytes / 1e6 / seconds);
      out.flush();
    }
    ResidentMemory.peakBytes()
        .ifPresent(peak -> out.printf(Locale.ROOT, "peak of memory %,d MB%n", peak >> 20));
    out.flush();
    return 0;
  }
}
