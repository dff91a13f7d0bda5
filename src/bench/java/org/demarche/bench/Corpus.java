package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.DateRules;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;
import org.demarche.evaluate.Undated;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/** Reads articles as a run does: the same formats, the same cleaning. */
final class Corpus {
  private Corpus() {}

  /**
   * The first articles of a file, or of the files of a folder in the order of their names.
   *
   * @throws ConfigException if there is no such file, or no article in it
   */
  static List<Article> read(Path input, Config config, int limit, PrintWriter remarks)
      throws IOException {
    ArticleReader reader =
        new ArticleReader(
            Cleaner.load(config), ReadLimits.DEFAULT, DateRules.WITHOUT_LIMIT, Undated.DATE);
    List<Article> articles = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Path file : files(input)) {
      String name = file.getFileName().toString();
      CorpusFormat format = Formats.named(Formats.AUTO, FieldMapping.DEFAULT);
      new CorpusReader(format, ReadLimits.DEFAULT)
          .read(name, () -> Files.newInputStream(file), reader, articles::add, failures::add);
    }
    for (Failure failure : failures) {
      remarks.printf(
          "left out %s: %s, %s%n", failure.getOrigin(), failure.getCode(), failure.getMessage());
    }
    remarks.flush();
    if (articles.isEmpty()) {
      throw new ConfigException("There is no article in " + input);
    }
    return List.copyOf(articles.subList(0, Math.min(limit, articles.size())));
  }

  /** A file, or the files of a folder in the order of their names. */
  static List<Path> files(Path input) throws IOException {
    if (!Files.exists(input)) {
      throw new ConfigException("--input %s does not exist".formatted(input));
    }
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.list(input)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
