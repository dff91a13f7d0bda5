package org.demarche.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Test;

class ReprintTest {
  private static final Article EARLY = article("b", "2020-01-01T00:00:00Z", "Title", "The body.");
  private static final Article LATE = article("a", "2020-01-02T00:00:00Z", "Other", "THE  body");
  private static final Article ALIKE = article("c", "2020-01-01T00:00:00Z", "", "the body!");

  @Test
  void copiesHaveOneKeyWhateverCasePunctuationAndTitle() {
    assertThat(ReprintKey.of(EARLY)).matches("[0-9a-f]{32}").isEqualTo(ReprintKey.of(LATE));
    assertThat(ReprintKey.of(EARLY))
        .isNotEqualTo(ReprintKey.of(article("d", "2020-01-01T00:00:00Z", "Title", "A body.")));
  }

  @Test
  void earliestThenLeastIdStandsForAllInAnyOrder() {
    for (List<Article> copies :
        List.of(
            List.of(EARLY, LATE, ALIKE),
            List.of(ALIKE, LATE, EARLY),
            List.of(LATE, ALIKE, EARLY))) {
      List<Article> chosen = Representative.of(copies);

      assertThat(chosen).extracting(Article::getArticleId).containsExactly("b", "c", "a");
      assertThat(chosen).extracting(Article::getReprintOf).containsExactly(null, "b", "b");
    }
    assertThat(LATE.getReprintOf()).isNull();
  }

  @Test
  void keepsOneOfDoublesInAnyOrder() {
    Article one = article("x", "2020-01-01T00:00:00Z", "", "One text.");
    Article two = article("x", "2020-01-01T00:00:00Z", "", "Another text.");
    Article again = Article.newBuilder(one).setOrigin("file:9").build();

    Doubles forth = Doubles.of(List.of(one, two, again));
    Doubles back = Doubles.of(List.of(again, two, one));

    assertThat(back).isEqualTo(forth);
    assertThat(forth.failures()).hasSize(2);
    assertThat(forth.failures())
        .extracting(Failure::getCode)
        .containsOnly(FailureCode.DUPLICATE_ARTICLE);
    assertThat(forth.failures()).extracting(Failure::getArticleId).containsOnly("x");
    assertThat(forth.failures().get(0).getMessage()).contains(forth.kept().getOrigin());
  }

  @Test
  void refusesArticlesThatAreNotDoubles() {
    assertThatThrownBy(() -> Doubles.of(List.of(EARLY, LATE)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Article article(String id, String time, String title, String body) {
    String text = title + "\n" + body;
    return Article.newBuilder()
        .setArticleId(id)
        .setPublishedAt(Instant.parse(time))
        .setPublishedBasis(DateBasis.INPUT)
        .setOrigin("file:1")
        .setText(text)
        .setSegments(
            List.of(
                new Segment(SegmentKind.TITLE, 0, title.length()),
                new Segment(SegmentKind.BODY, title.length() + 1, text.length())))
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }
}
