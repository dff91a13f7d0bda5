package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.ReprintText;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.demarche.reprint.Reprints;
import org.junit.jupiter.api.Test;

/** The search for reprints as a whole, on Beam. */
final class FindReprintsTest {
  private static final Queue<Article> FOUND = new ConcurrentLinkedQueue<>();
  private static final Instant DAY = Instant.parse("2026-11-24T00:00:00Z");

  @Test
  void everyCopyNamesTheOriginalInAnyOrder() {
    List<Article> articles = new ArrayList<>();
    for (int story = 0; story < 12; story++) {
      int first = story * 10_000;
      articles.add(article("o" + story, 0, words(first, 300)));
      articles.add(article("same" + story, 1, words(first, 300)));
      articles.add(article("cut" + story, 2, words(first, 100)));
      articles.add(article("long" + story, 3, words(first, 300) + words(first + 5000, 200)));
      articles.add(article("half" + story, 4, words(first + 150, 150) + words(first + 7000, 150)));
    }
    List<Article> found = find(articles, List.of());

    assertThat(found).hasSize(60);
    for (Article article : found) {
      String story = article.getArticleId().replaceAll("\\D", "");
      boolean original = article.getArticleId().startsWith("o");
      assertThat(article.getReprintOf())
          .as(article.getArticleId())
          .isEqualTo(original ? null : "o" + story);
      assertThat(article.getAdditions().isEmpty())
          .as(article.getArticleId())
          .isEqualTo(!article.getArticleId().matches("(long|half).*"));
    }
    Random random = new Random(11);
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(articles, random);
      assertThat(find(articles, List.of())).isEqualTo(found);
    }
  }

  @Test
  void copyOfACopyNamesTheOriginalThatItHasLittleOf() {
    List<Article> chain = new ArrayList<>();
    for (int version = 0; version < 8; version++) {
      chain.add(article("v" + version, version, words(version * 130, 260)));
    }

    assertThat(find(chain, List.of()))
        .extracting(Article::getReprintOf)
        .containsExactly(null, "v0", "v0", "v0", "v0", "v0", "v0", "v0");
  }

  @Test
  void originalOfALastNightIsNamedAndTodaysRepetitionOfItToo() {
    Article published = article("old", 5, words(0, 200));
    Article copy =
        Article.newBuilder(article("oldcopy", 4, words(0, 100) + words(500, 200)))
            .setReprintOf("old")
            .build();
    List<ReprintText> lastNights = List.of(Reprints.text(published, 1), Reprints.text(copy, 2));

    List<Article> found =
        find(
            List.of(
                article("new", 0, words(0, 200)),
                article("newer", 6, words(500, 180)),
                article("other", 6, words(9000, 200))),
            lastNights);

    assertThat(found).extracting(Article::getArticleId).containsExactly("new", "newer", "other");
    assertThat(found).extracting(Article::getReprintOf).containsExactly("old", "old", null);
  }

  @Test
  void manyCopiesOfOneStoryAreOneGroup() {
    List<Article> copies = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      copies.add(article("%03d".formatted(i), i, words(0, 120) + words(1000 + 100 * i, 40)));
    }

    assertThat(find(copies, List.of()))
        .filteredOn(article -> "000".equals(article.getReprintOf()))
        .hasSize(299);
  }

  private static List<Article> find(List<Article> articles, List<ReprintText> lastNights) {
    FOUND.clear();
    Pipeline pipeline = Pipeline.create();
    pipeline
        .apply("Articles", Create.of(articles).withCoder(AvroCoder.specific(Article.class)))
        .apply(
            new FindReprints(
                new Sharding(3),
                pipeline.apply(
                    "LastNights",
                    Create.of(lastNights).withCoder(AvroCoder.specific(ReprintText.class)))))
        .apply(ParDo.of(new CollectFn()));
    pipeline.run().waitUntilFinish();
    return FOUND.stream().sorted(Comparator.comparing(Article::getArticleId)).toList();
  }

  private static final class CollectFn extends DoFn<Article, Void> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Article article) {
      FOUND.add(article);
    }
  }

  private static Article article(String id, int minute, String body) {
    return Article.newBuilder()
        .setArticleId(id)
        .setPublishedAt(DAY.plusSeconds(60L * minute))
        .setPublishedBasis(DateBasis.INPUT)
        .setOrigin("file:" + id)
        .setText(body)
        .setSegments(List.of(new Segment(SegmentKind.BODY, 0, body.length())))
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }

  private static String words(int first, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < first + count; i++) {
      words.append("word").append(i).append(i % 12 == 11 ? ".\n" : " ");
    }
    return words.toString();
  }
}
