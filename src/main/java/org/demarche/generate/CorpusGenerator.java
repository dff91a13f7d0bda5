package org.demarche.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.config.ConfigException;

/**
 * Writes a synthetic corpus and its truth into a folder.
 *
 * <pre>
 * 2026-11-01/jsonl-00001.jsonl.gz    a night's files
 * truth/articles.jsonl               each article: where it stands, what it is a copy of, its events
 * truth/failures.jsonl               each broken input, and the code it must fail with
 * truth/events.jsonl                 the known events that articles report
 * </pre>
 */
public final class CorpusGenerator {
  private final GeneratorSettings settings;
  private final Path folder;

  public CorpusGenerator(GeneratorSettings settings, Path folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * How much was written.
   *
   * @param articles articles that can be used
   * @param reprints those of them that are copies of others
   * @param broken inputs that cannot be used
   * @param events known events that are reported
   * @param files files of the corpus
   */
  public record Written(int articles, int reprints, int broken, int events, int files) {}

  /**
   * Writes the corpus.
   *
   * @throws ConfigException if the folder is there and not empty
   */
  public Written write() throws IOException {
    requireEmpty();
    Files.createDirectories(folder.resolve("truth"));
    Stories stories = new Stories(settings);
    int reprints = 0;
    try (BufferedWriter articles = truth("articles");
        BufferedWriter failures = truth("failures");
        BufferedWriter events = truth("events")) {
      for (int event = 0; event < stories.eventCount(); event++) {
        events.write(Truth.line(stories.event(event)));
      }
      CorpusFiles files =
          new CorpusFiles(
              folder,
              settings,
              truth -> articles.write(Truth.line(truth)),
              truth -> failures.write(Truth.line(truth)));
      int broken = (int) Math.round(settings.articles() * settings.brokenRate());
      Map<Integer, Breakage> breakages = breakages(broken);
      for (int number = 0; number < settings.articles(); number++) {
        Story story = stories.story(number);
        reprints += story.copy().isPresent() ? 1 : 0;
        files.add(story, breakages.get(number));
      }
      files.close();
      return new Written(
          settings.articles(), reprints, broken, stories.eventCount(), files.count());
    }
  }

  /** The articles beside which a broken input is written: evenly spread, all ways in turn. */
  private Map<Integer, Breakage> breakages(int broken) {
    Map<Integer, Breakage> breakages = new LinkedHashMap<>();
    for (int i = 0; i < broken; i++) {
      breakages.put(
          (int) ((long) i * settings.articles() / broken),
          Breakages.ALL.get(i % Breakages.ALL.size()));
    }
    return breakages;
  }

  private BufferedWriter truth(String name) throws IOException {
    return Files.newBufferedWriter(folder.resolve("truth").resolve(name + ".jsonl"));
  }

  private void requireEmpty() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var entries = Files.list(folder)) {
      if (entries.findAny().isPresent()) {
        throw new ConfigException("Folder %s is not empty".formatted(folder));
      }
    }
  }
}
