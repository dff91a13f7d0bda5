package org.demarche.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.generate.Truth.ArticleTruth;
import org.demarche.generate.Truth.FailureTruth;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/**
 * What came out of a synthetic corpus beside what was put in.
 *
 * @param inputs number of inputs of the corpus
 * @param articles number of rows of {@code articles}
 * @param failures number of rows of {@code failures}
 * @param wrong inputs that ended otherwise than they must, described; all that is lost, came twice,
 *     or failed with another code
 * @param shares how many copies were found, by the share of text they have in common with their
 *     original, in tenths
 * @param marked number of articles that are marked as reprints
 * @param rightlyMarked those of them that name an article of their own story
 */
public record TruthCheck(
    int inputs,
    int articles,
    int failures,
    List<String> wrong,
    Map<Integer, Found> shares,
    int marked,
    int rightlyMarked) {

  public TruthCheck {
    wrong = List.copyOf(wrong);
    shares = Map.copyOf(shares);
  }

  /** Copies of some share, and how many of them were found to be copies of their story. */
  public record Found(int copies, int found) {
    Found plus(boolean isFound) {
      return new Found(copies + 1, found + (isFound ? 1 : 0));
    }
  }

  /** Share of marked articles that are copies of what they name, 0 to 1; 1 when none is marked. */
  public double precision() {
    return marked == 0 ? 1 : (double) rightlyMarked / marked;
  }

  /** Share of copies found among those that have at least so many tenths in common. */
  public double recall(int tenths) {
    int copies = 0;
    int found = 0;
    for (Map.Entry<Integer, Found> share : shares.entrySet()) {
      if (share.getKey() >= tenths) {
        copies += share.getValue().copies();
        found += share.getValue().found();
      }
    }
    return copies == 0 ? 1 : (double) found / copies;
  }

  /**
   * Compares the tables of all nights with the truth.
   *
   * @param corpus folder of the corpus
   * @param tables where its nights were published
   */
  public static TruthCheck of(Path corpus, Storage tables) throws IOException {
    Path truth = corpus.resolve("truth");
    return new Comparison(
            Truth.read(truth.resolve("articles.jsonl"), ArticleTruth.class),
            Truth.read(truth.resolve("failures.jsonl"), FailureTruth.class))
        .with(tables);
  }

  private static final class Comparison {
    private final List<ArticleTruth> articles;
    private final List<FailureTruth> failures;
    private final Map<String, Article> rows = new HashMap<>();
    private final Map<String, Failure> refused = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Comparison(List<ArticleTruth> articles, List<FailureTruth> failures) {
      this.articles = articles;
      this.failures = failures;
    }

    TruthCheck with(Storage tables) throws IOException {
      for (String date : TableRows.dates(tables, Table.ARTICLES)) {
        TableRows.each(
            tables,
            TableRows.folder(Table.ARTICLES, date),
            Article.class,
            row -> put(rows, inFolder(date, row.getOrigin()), light(row)));
        TableRows.each(
            tables,
            TableRows.folder(Table.FAILURES, date),
            Failure.class,
            row -> put(refused, inFolder(date, row.getOrigin()), row));
      }
      int articleRows = rows.size();
      int failureRows = refused.size();
      compareFailures();
      Map<Integer, Found> shares = new TreeMap<>();
      int[] marked = new int[2];
      compareArticles(shares, marked);
      rows.keySet().forEach(origin -> wrong.add(origin + " is an article and was not put in"));
      refused.forEach(
          (origin, row) ->
              wrong.add(
                  "%s failed with %s: %s".formatted(origin, row.getCode(), row.getMessage())));
      return new TruthCheck(
          articles.size() + failures.size(),
          articleRows,
          failureRows,
          wrong,
          shares,
          marked[0],
          marked[1]);
    }

    private <T> void put(Map<String, T> map, String origin, T row) {
      if (map.put(origin, row) != null) {
        wrong.add(origin + " came twice");
      }
    }

    /** A run over one night names its files without the folder. */
    private static String inFolder(String date, String origin) {
      return origin.startsWith(date + "/") ? origin : date + "/" + origin;
    }

    /** What is compared of a row; a corpus of texts need not be kept. */
    private static Article light(Article row) {
      return Article.newBuilder(row)
          .setText("")
          .setSegments(List.of())
          .setCleanOffsets(List.of())
          .setRawOffsets(List.of())
          .build();
    }

    private void compareFailures() {
      for (FailureTruth expected : failures) {
        Failure row = refused.remove(expected.origin());
        if (row == null || row.getCode() != expected.code()) {
          wrong.add(
              "%s (%s) should fail with %s, but %s"
                  .formatted(
                      expected.origin(),
                      expected.way(),
                      expected.code(),
                      row == null ? "did not fail" : "did with " + row.getCode()));
        }
      }
    }

    private void compareArticles(Map<Integer, Found> shares, int[] marked) {
      Map<String, Integer> stories = new HashMap<>();
      Map<Integer, String> originals = new HashMap<>();
      for (ArticleTruth expected : articles) {
        Article row = rows.get(expected.origin());
        if (row == null) {
          wrong.add(expected.origin() + " is not among the articles");
          continue;
        }
        stories.put(row.getArticleId(), expected.original());
        if (expected.copyKind() == null) {
          originals.put(expected.article(), story(row));
        }
      }
      for (ArticleTruth expected : articles) {
        Article row = rows.remove(expected.origin());
        if (row == null) {
          continue;
        }
        if (expected.copyKind() != null) {
          boolean found = story(row).equals(originals.get(expected.original()));
          int tenths = (int) Math.round(expected.share() * 10);
          shares.merge(
              tenths, new Found(1, found ? 1 : 0), (before, one) -> before.plus(one.found() == 1));
        }
        if (row.getReprintOf() != null) {
          marked[0]++;
          Integer named = stories.get(row.getReprintOf());
          marked[1] += named != null && named == expected.original() ? 1 : 0;
        }
      }
    }

    private static String story(Article row) {
      return row.getReprintOf() == null ? row.getArticleId() : row.getReprintOf();
    }
  }
}
