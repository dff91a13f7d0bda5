package org.demarche.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.generate.Truth.ArticleTruth;
import org.demarche.generate.Truth.FailureTruth;

/** Puts the articles of a night into its files, format by format. */
final class CorpusFiles {
  private final Path folder;
  private final GeneratorSettings settings;
  private final Sink<ArticleTruth> articles;
  private final Sink<FailureTruth> failures;
  private final Map<String, List<Story>> waiting = new LinkedHashMap<>();
  private LocalDate night;
  private int count;

  CorpusFiles(
      Path folder,
      GeneratorSettings settings,
      Sink<ArticleTruth> articles,
      Sink<FailureTruth> failures) {
    this.folder = folder;
    this.settings = settings;
    this.articles = articles;
    this.failures = failures;
  }

  /** Takes rows of the truth. */
  @FunctionalInterface
  interface Sink<T> {
    void accept(T row) throws IOException;
  }

  /** Number of files written. */
  int count() {
    return count;
  }

  /**
   * Adds an article, in the order of publication.
   *
   * @param breakage how an input beside it is broken, or null
   */
  void add(Story story, Breakage breakage) throws IOException {
    if (!story.night().equals(night)) {
      close();
      night = story.night();
      Files.createDirectories(folder.resolve(night.toString()));
    }
    if (breakage != null) {
      writeBroken(story, breakage);
      if (breakage.afterGoodLine()) {
        return;
      }
    }
    String format = format(story.number());
    List<Story> batch = waiting.computeIfAbsent(format, key -> new ArrayList<>());
    batch.add(story);
    if (batch.size() >= ArticleWriters.named(format).articlesPerFile()) {
      write(format, batch);
      batch.clear();
    }
  }

  /** Writes what is still waiting for its file to be full. */
  void close() throws IOException {
    for (Map.Entry<String, List<Story>> batch : waiting.entrySet()) {
      if (!batch.getValue().isEmpty()) {
        write(batch.getKey(), batch.getValue());
      }
    }
    waiting.clear();
  }

  private String format(int number) {
    return new Dice(settings.seed(), "format", number).pick(settings.formats());
  }

  private void write(String format, List<Story> stories) throws IOException {
    ArticleWriter writer = ArticleWriters.named(format);
    Dice dice = new Dice(settings.seed(), "compression", count);
    Compression compression = writer.compressible() ? dice.pick(Compression.ALL) : Compression.NONE;
    Origin file = next(format, writer.extension() + compression.suffix());
    List<RawInput.Fields> fields = stories.stream().map(Story::fields).toList();
    try (OutputStream out = compression.to(open(file))) {
      writer.write(fields, out);
    }
    for (int i = 0; i < stories.size(); i++) {
      Origin origin = writer.origin(file, i, fields.get(i));
      articles.accept(ArticleTruth.of(origin.toString(), stories.get(i)));
    }
  }

  private void writeBroken(Story story, Breakage breakage) throws IOException {
    Origin file = next("broken", breakage.extension());
    try (OutputStream out = open(file)) {
      if (breakage.afterGoodLine()) {
        writeAfterGood(file, story, breakage, out);
      } else {
        out.write(breakage.bytes().apply(story.fields()));
        failures.accept(new FailureTruth(file.toString(), breakage.code(), breakage.way()));
      }
    }
  }

  private void writeAfterGood(Origin file, Story story, Breakage breakage, OutputStream out)
      throws IOException {
    byte[] good = (JsonFields.object(story.fields()) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream member =
        (breakage.extension().endsWith(".gz") ? Compression.GZIP : Compression.NONE).to(out)) {
      member.write(good);
      member.write(breakage.bytes().apply(story.fields()));
    }
    articles.accept(ArticleTruth.of(file.line(1).toString(), story));
    failures.accept(new FailureTruth(file.line(2).toString(), breakage.code(), breakage.way()));
  }

  private Origin next(String format, String extension) {
    count++;
    return Origin.file("%s/%s-%06d.%s".formatted(night, format, count, extension));
  }

  private OutputStream open(Origin file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(file.file())));
  }
}
