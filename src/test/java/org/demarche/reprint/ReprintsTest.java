package org.demarche.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.reprint.Articles.article;
import static org.demarche.reprint.Articles.words;

import java.util.List;
import java.util.Optional;
import org.demarche.record.Article;
import org.demarche.record.ReprintFinding;
import org.demarche.record.ReprintText;
import org.demarche.record.Span;
import org.junit.jupiter.api.Test;

final class ReprintsTest {
  private static final String DAY = "2026-11-24T00:00:00Z";
  private static final Article STORY = article("a0", DAY, "Ministers meet", words(0, 200));

  @Test
  void exactCopyWhateverItsCasePunctuationAndTitleAddsNothing() {
    Article copy =
        article("b0", DAY, "Other", words(0, 200).toUpperCase(java.util.Locale.ROOT) + "!");

    Article marked = marked(copy, STORY);

    assertThat(marked.getReprintOf()).isEqualTo("a0");
    assertThat(marked.getReprintSimilarity()).isEqualTo(1);
    assertThat(marked.getAdditions()).isEmpty();
    assertThat(new Additions(marked).any()).isFalse();
  }

  @Test
  void cutCopyOfAThirdIsContainedAndAddsNothing() {
    Article marked = marked(article("b0", DAY, "T", words(60, 66)), STORY);

    assertThat(marked.getReprintSimilarity()).isEqualTo(1);
    assertThat(marked.getAdditions()).isEmpty();
  }

  @Test
  void longerCopyAddsWhatTheOriginalHasNot() {
    String local = "The mayor of Springfield welcomed the talks on Friday.";
    Article copy =
        article("b0", DAY, "T", words(0, 100) + "\n" + local + "\n" + words(100, 100) + " Ends.");

    Article marked = marked(copy, STORY);

    assertThat(marked.getReprintSimilarity()).isEqualTo(1);
    assertThat(marked.getAdditions())
        .extracting(span -> copy.getText().substring(span.getStart(), span.getEnd()))
        .containsExactly(local.substring(0, local.length() - 1), "Ends");
    Additions additions = new Additions(marked);
    int start = copy.getText().indexOf(local);
    assertThat(additions.holds(start, start + local.length())).isTrue();
    assertThat(additions.holds(start - 20, start - 1)).isFalse();
  }

  @Test
  void changedWordIsAnAddition() {
    Article copy = article("b0", DAY, "T", words(0, 200).replace("word50 ", "seven "));

    Span addition = marked(copy, STORY).getAdditions().get(0);

    assertThat(copy.getText().substring(addition.getStart(), addition.getEnd())).isEqualTo("seven");
  }

  @Test
  void halfOfTheTextInCommonIsACopyAndAQuarterIsNot() {
    String half = words(0, 100) + "\n" + words(1000, 100);
    String quarter = words(0, 50) + "\n" + words(1000, 150);

    assertThat(judge(article("b0", DAY, "T", half), STORY)).isPresent();
    assertThat(judge(article("b0", DAY, "T", quarter), STORY)).isEmpty();
  }

  @Test
  void shortTextWithinALongOneIsNoCopyUnlessItIsAllThereIs() {
    Article phrase = article("b0", DAY, "T", words(0, 20));

    assertThat(judge(phrase, STORY)).isEmpty();
    assertThat(judge(phrase, article("a0", DAY, "U", words(0, 20)))).isPresent();
  }

  @Test
  void isCopiedFromTheMostSimilarAndAddsWhatNoneHas() {
    Article other = article("a1", DAY, "T", words(500, 150));
    Article page =
        article("b0", DAY, "T", words(0, 200) + "\n" + words(500, 80) + "\n" + words(900, 30));

    Article marked = marked(page, other, STORY);

    assertThat(marked.getReprintOf()).isEqualTo("a0");
    assertThat(marked.getAdditions())
        .extracting(span -> page.getText().substring(span.getStart(), span.getEnd()) + ".")
        .containsExactly(words(900, 30) + ".");
  }

  @Test
  void knownCopyOfAnEarlierNightNamesItsOriginal() {
    Article copy =
        Article.newBuilder(article("a5", DAY, "T", words(0, 200))).setReprintOf("a0").build();

    ReprintFinding finding =
        Reprints.judge(
                Reprints.text(article("b0", DAY, "T", words(0, 200)), 0),
                List.of(Reprints.text(copy, 2)))
            .orElseThrow();

    assertThat(Precedence.articleId(finding.getCopiedFrom())).isEqualTo("a0");
  }

  private static Article marked(Article article, Article... candidates) {
    return Reprints.mark(article, judge(article, candidates).orElseThrow());
  }

  private static Optional<ReprintFinding> judge(Article article, Article... candidates) {
    List<ReprintText> texts =
        java.util.Arrays.stream(candidates).map(other -> Reprints.text(other, 0)).toList();
    return Reprints.judge(Reprints.text(article, 0), texts);
  }
}
