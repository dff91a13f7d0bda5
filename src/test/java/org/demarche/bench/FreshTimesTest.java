package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.demarche.record.Article;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corenlp")
final class FreshTimesTest {
  private static final String SAID = "He said Saturday that it rained.";
  private static final String ORDINARY = "Few things seemed out of the ordinary Saturday.";

  private final Article article = Labelled.article("a1", SAID + " " + ORDINARY);
  private final FreshTimes times = new FreshTimes();

  /** SUTime itself, having read the first sentence, puts the second on the Saturday before, too. */
  @Test
  void aDayDoesNotDependOnTheSentenceReadBefore() {
    assertThat(saturday(SAID)).hasValue("2026-11-14");
    assertThat(saturday(ORDINARY)).hasValue("2026-11-21");
  }

  @Test
  void whatIsNoTimeHasNoValue() {
    assertThat(times.value(article, span(ORDINARY), span("things"))).isEmpty();
  }

  private Optional<String> saturday(String sentence) {
    int start = article.getText().indexOf("Saturday", span(sentence).start());
    return times.value(article, span(sentence), new Span(start, start + "Saturday".length()));
  }

  private Span span(String words) {
    int start = article.getText().indexOf(words);
    return new Span(start, start + words.length());
  }
}
