package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.generate.TruthCheck;
import org.demarche.publish.LocalStorage;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Article;
import org.demarche.record.Sentence;
import org.demarche.record.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put into a corpus comes out of a run. */
final class GeneratedCorpusTest {
  @TempDir private Path folder;

  @Test
  void everyInputEndsAsItMustAndReprintsAreFoundOverTwoNights() throws IOException {
    TempPipeline pipeline = TempPipeline.in(folder);
    // Without the runner's checks, which copy every element of every step.
    pipeline.settings("output: out\nshards: 1\nlimits: {maxFailureRate: 1.0}\n");
    Path corpus = folder.resolve("generated");
    FakeDemarche.run(
        "generate",
        "--articles",
        "300",
        "--broken-rate",
        "0.08",
        "--nights",
        "2",
        "--output",
        corpus.toString());
    for (String night : List.of("2026-11-01", "2026-11-02")) {
      FakeDemarche.Result run = pipeline.run("--input", corpus + "/{date}/*", "--date", night);
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    Storage tables = new LocalStorage(pipeline.output());

    TruthCheck check = TruthCheck.of(corpus, tables);

    assertThat(check.wrong()).isEmpty();
    assertThat(check.articles()).isEqualTo(300);
    assertThat(check.failures()).isEqualTo(24);
    assertThat(check.precision()).isGreaterThan(0.98);
    assertThat(check.recall(6)).isGreaterThan(0.98);
    assertThat(check.marked()).isGreaterThan(60);
    assertThatCopiesHaveRowsForAdditionsOnly(tables);
  }

  private static void assertThatCopiesHaveRowsForAdditionsOnly(Storage tables) throws IOException {
    List<Article> copies = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String night : TableRows.dates(tables, Table.ARTICLES)) {
      TableRows.each(
          tables,
          TableRows.folder(Table.ARTICLES, night),
          Article.class,
          article -> {
            if (article.getReprintOf() != null) {
              copies.add(article);
            }
          });
      TableRows.each(
          tables, TableRows.folder(Table.SENTENCES, night), Sentence.class, sentences::add);
    }
    for (Article copy : copies) {
      List<Sentence> own =
          sentences.stream()
              .filter(sentence -> sentence.getArticleId().equals(copy.getArticleId()))
              .toList();
      assertThat(own).allMatch(sentence -> overlaps(sentence, copy.getAdditions()));
      assertThat(own.isEmpty()).isEqualTo(copy.getAdditions().isEmpty());
    }
  }

  private static boolean overlaps(Sentence sentence, List<Span> additions) {
    return additions.stream()
        .anyMatch(
            addition ->
                addition.getStart() < sentence.getEnd() && sentence.getStart() < addition.getEnd());
  }
}
