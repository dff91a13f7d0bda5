package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Article;
import org.junit.jupiter.api.Test;

class RawOffsetsTest {
  /** Raw "Hi (AFP) you" cleaned to "Hi you". */
  private static final RawOffsets OFFSETS = RawOffsets.of(article(List.of(0, 3), List.of(0, 9)));

  @Test
  void findsPositionsAgainAfterWordsThatWereCleanedAway() {
    assertThat(OFFSETS.raw(1)).isEqualTo(1);
    assertThat(OFFSETS.raw(3)).isEqualTo(9);
    assertThat(OFFSETS.raw(5)).isEqualTo(11);
  }

  @Test
  void spanEndsAfterItsLastCharacterNotAtTheNext() {
    assertThat(OFFSETS.span(0, 3)).isEqualTo(new Span(0, 3));
    assertThat(OFFSETS.span(3, 6)).isEqualTo(new Span(9, 12));
    assertThat(OFFSETS.span(1, 4)).isEqualTo(new Span(1, 10));
  }

  @Test
  void withoutOffsetsTheTextIsRaw() {
    assertThat(RawOffsets.of(article(List.of(), List.of())).span(4, 6)).isEqualTo(new Span(4, 6));
  }

  private static Article article(List<Integer> clean, List<Integer> raw) {
    Article article = new PlainArticles().article(RawText.undated("a", "Hi you"));
    article.setCleanOffsets(clean);
    article.setRawOffsets(raw);
    return article;
  }
}
