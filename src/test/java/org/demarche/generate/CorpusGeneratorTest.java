package org.demarche.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.config.ConfigException;
import org.demarche.generate.Truth.ArticleTruth;
import org.demarche.generate.Truth.FailureTruth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusGeneratorTest {
  @TempDir private Path folder;

  @Test
  void sameSeedGivesTheSameBytesAndAnotherDoesNot() throws IOException {
    new CorpusGenerator(settings(60, 5), folder.resolve("a")).write();
    new CorpusGenerator(settings(60, 5), folder.resolve("b")).write();
    new CorpusGenerator(settings(60, 6), folder.resolve("c")).write();

    assertThat(files("a")).isEqualTo(files("b")).isNotEqualTo(files("c"));
  }

  @Test
  void truthHasEveryArticleOnceAndEveryWayToBreakOne() throws IOException {
    CorpusGenerator.Written written = new CorpusGenerator(settings(200, 1), folder).write();
    List<ArticleTruth> articles =
        Truth.read(folder.resolve("truth/articles.jsonl"), ArticleTruth.class);
    List<FailureTruth> failures =
        Truth.read(folder.resolve("truth/failures.jsonl"), FailureTruth.class);

    assertThat(articles).extracting(ArticleTruth::article).doesNotHaveDuplicates().hasSize(200);
    assertThat(articles).filteredOn(row -> row.copyKind() != null).hasSize(written.reprints());
    assertThat(written.reprints()).isBetween(40, 80);
    assertThat(failures)
        .extracting(FailureTruth::way)
        .containsAll(Breakages.ALL.stream().map(Breakage::way).toList());
    assertThat(Breakages.ALL).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void copyHasTheWordsOfItsOriginalThatTheTruthSays() {
    Stories stories = new Stories(settings(300, 1));
    for (int number = 0; number < 300; number++) {
      Story story = stories.story(number);
      if (story.copy().isPresent()) {
        Story original = stories.story(story.copy().get().original());
        assertThat(original.copy()).isEmpty();
        assertThat(original.published()).isBefore(story.published());
        Set<Story.Paragraph> common = new HashSet<>(story.paragraphs());
        common.retainAll(original.paragraphs());
        common.remove(story.paragraphs().get(story.paragraphs().size() - 1));
        assertThat(common.stream().mapToInt(Story.Paragraph::words).sum())
            .isEqualTo(story.copy().get().commonWords());
      }
    }
  }

  @Test
  void unrelatedArticlesHaveHardlyFiveWordsInARowInCommon() {
    Stories stories = new Stories(settings(200, 1));
    Map<String, Integer> articles = new TreeMap<>();
    int shingles = 0;
    for (int number = 0; number < 200; number += Stories.PER_EVENT) {
      Story story = stories.story(number);
      if (story.copy().isEmpty()) {
        List<Story.Paragraph> body = story.paragraphs().subList(0, story.paragraphs().size() - 1);
        Set<String> own =
            body.stream().flatMap(part -> shingles(part.text())).collect(Collectors.toSet());
        own.forEach(shingle -> articles.merge(shingle, 1, Integer::sum));
        shingles += own.size();
      }
    }
    long shared = articles.values().stream().filter(count -> count > 1).count();

    assertThat((double) shared / shingles).isLessThan(0.01);
  }

  @Test
  void eventsAreToldInEveryArticleThatReportsThem() {
    Stories stories = new Stories(settings(100, 1));

    for (int number = 0; number < 100; number++) {
      Story story = stories.story(number);
      if (story.copy().isEmpty()) {
        assertThat(story.events()).contains(stories.event(number / 5).event());
      }
    }
    assertThat(stories.eventCount()).isEqualTo(20);
  }

  @Test
  void refusesAFolderWithFilesAndUnknownFormats() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> new CorpusGenerator(settings(1, 1), folder).write())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("is not empty");
    assertThatThrownBy(
            () -> new GeneratorSettings(1, 0, 0, 1, List.of("pdf"), 1, LocalDate.of(2026, 11, 1)))
        .hasMessageContaining("Unknown format 'pdf'; known formats: ");
  }

  private static GeneratorSettings settings(int articles, long seed) {
    return new GeneratorSettings(
        articles, 0.3, 0.125, seed, ArticleWriters.names(), 2, LocalDate.of(2026, 11, 1));
  }

  private static Stream<String> shingles(String text) {
    List<String> words = List.of(text.split(" "));
    return IntStream.rangeClosed(0, words.size() - 5)
        .mapToObj(i -> String.join(" ", words.subList(i, i + 5)));
  }

  /** The bytes of every file, as ISO 8859-1. */
  private Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(name);
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(path);
        files.put(
            root.relativize(path).toString(),
            new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
