package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.cli.ConfigOption;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.record.Article;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every bench: which articles, by which configuration, on how many threads. */
final class CorpusOptions {
  @Mixin private ConfigOption config;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "CORPUS",
      description = "A file of articles as 'run' reads it, or a folder of such files.")
  private Path input;

  @Option(
      names = "--limit",
      paramLabel = "ARTICLES",
      description = "Take only the first so many articles.")
  private Optional<Integer> limit = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at a time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  Config config() {
    return config.config();
  }

  int threads() {
    return threads;
  }

  /**
   * The articles to work on.
   *
   * @param remarks told what could not be used
   * @throws ConfigException if there is none, or an option has no sense
   */
  List<Article> articles(PrintWriter remarks) throws IOException {
    atLeast(1, "--threads", threads);
    limit.ifPresent(articles -> atLeast(1, "--limit", articles));
    return Corpus.read(input, config(), limit.orElse(Integer.MAX_VALUE), remarks);
  }

  static void atLeast(int least, String option, int value) {
    if (value < least) {
      throw new ConfigException("%s must be %d or more, not %d".formatted(option, least, value));
    }
  }
}
