package org.demarche.reprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.reprint.Articles.article;
import static org.demarche.reprint.Articles.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.junit.jupiter.api.Test;

/** How possible copies are found. */
final class SearchTest {
  private static final String DAY = "2026-11-24T00:00:00Z";

  @Test
  void thirtySixWordsInCommonAreFoundWhereverTheyStand() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String common = words(100_000 + round * 100, 36);
      String one = words(0, random.nextInt(300)) + " " + common + " " + words(400, 200);
      String two = words(1000, random.nextInt(300)) + " " + common + " " + words(2000, 80);

      assertThat(signature(one)).containsAnyOf(signature(two));
    }
  }

  @Test
  void signatureHasAboutOneHashForSixteenWords() {
    assertThat(signature(words(0, 1600)).length).isBetween(70, 130);
  }

  @Test
  void shortTextsAreFoundByTheWhole() {
    assertThat(signature("Two words")).containsAnyOf(signature("TWO words!"));
    assertThat(signature("Two words")).doesNotContain(signature("Two swords"));
  }

  @Test
  void earlierNightThenTimeThenLengthThenIdGoesBefore() {
    Article late = article("a", "2026-11-25T00:00:00Z", "", "x");
    Article early = article("b", "1969-11-24T00:00:00Z", "", "x");
    Article same = article("c", "1969-11-24T00:00:00Z", "", "x");
    Article undated =
        Article.newBuilder(article("d", "1969-11-24T00:00:00Z", "", "x"))
            .setPublishedBasis(DateBasis.RUN)
            .build();

    List<String> ordered =
        List.of(
            Precedence.of(late, 2, 5),
            Precedence.of(late, 1, 5),
            Precedence.of(early, 0, 9),
            Precedence.of(early, 0, 5),
            Precedence.of(same, 0, 5),
            Precedence.of(late, 0, 5),
            Precedence.of(undated, 0, 9));

    assertThat(ordered).isSorted();
    assertThat(ordered).filteredOn(Precedence::isOfThisRun).hasSize(5);
    assertThat(ordered).extracting(Precedence::articleId).endsWith("c", "a", "d");
    assertThatThrownBy(() -> Precedence.of(late, 100, 5)).hasMessageContaining("not 100");
  }

  @Test
  void eachArticleOfThisRunIsPairedWithTheFirstOnly() {
    String first = Precedence.of(article("w", DAY, "", "x"), 1, 3);
    String published = Precedence.of(article("v", "2026-11-25T00:00:00Z", "", "x"), 1, 3);
    String own = Precedence.of(article("u", DAY, "", "x"), 0, 3);
    List<String> pairs = new ArrayList<>();

    SharedPassage.pairs(
        List.of(own, published, first), (copy, leader) -> pairs.add(copy + " " + leader));

    assertThat(pairs).containsExactly(own + " " + first);
  }

  @Test
  void boilerplateMakesNoPairs() {
    List<String> precedences =
        IntStream.rangeClosed(0, SharedPassage.MAX_ARTICLES)
            .mapToObj(i -> Precedence.of(article("a" + i, DAY, "", "x"), 0, 3))
            .toList();

    SharedPassage.pairs(
        precedences,
        (copy, leader) -> {
          throw new AssertionError(copy);
        });
  }

  @Test
  void candidatesAreThoseOfMostPassagesInAnyOrder() {
    List<String> leaders =
        new ArrayList<>(
            IntStream.range(0, 20)
                .boxed()
                .flatMap(i -> Collections.nCopies(1 + i % 10, "l%02d".formatted(i)).stream())
                .toList());
    List<String> expected = Candidates.of(leaders);

    assertThat(expected).startsWith("l09", "l19", "l08", "l18").hasSize(Candidates.MAX);
    Random random = new Random(3);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(leaders, random);
      assertThat(Candidates.of(leaders)).isEqualTo(expected);
    }
  }

  private static long[] signature(String body) {
    return Signature.of(Reprints.text(article("a", DAY, "", body), 0)).toArray();
  }
}
