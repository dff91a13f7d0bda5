package org.demarche.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.reprint.Articles.article;

import java.util.List;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

final class DoublesTest {
  private static final Article ONE = article("b", "2020-01-01T00:00:00Z", "Title", "The body.");
  private static final Article OTHER = article("a", "2020-01-02T00:00:00Z", "Other", "The body.");

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
    assertThatThrownBy(() -> Doubles.of(List.of(ONE, OTHER)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
