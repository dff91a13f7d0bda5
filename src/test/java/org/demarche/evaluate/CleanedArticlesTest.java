package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.demarche.config.Config;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.junit.jupiter.api.Test;

class CleanedArticlesTest {
  private final ArticleSource source = new CleanedArticles(Cleaner.load(Config.bundled()));

  @Test
  void spansOfTheCleanedTextAreFoundAgainInTheRawText() throws UnusableInputException {
    String raw = "President Xi Jinping (習近平) met   the premier.";
    Article article = source.article(RawText.undated("a", raw));
    int start = article.getText().indexOf("premier");
    assertThat(Found.rawSpan(article, start, start + 7).in(raw)).isEqualTo("premier");
  }

  @Test
  void textWithoutDateIsOfTheSameDayAlways() throws UnusableInputException {
    Article undated = source.article(RawText.undated("a", "Iran met Iraq."));
    assertThat(undated.getPublishedAt()).isEqualTo(Undated.TIME);
    assertThat(undated.getPublishedBasis()).isEqualTo(DateBasis.RUN);
  }

  @Test
  void articleHasTheDateOfTheCorpus() throws UnusableInputException {
    Instant time = Instant.parse("2017-09-15T00:00:00Z");
    Article dated =
        source.article(new RawText("a", Optional.of("Talks"), Optional.of(time), "Iran met Iraq."));
    assertThat(dated.getPublishedAt()).isEqualTo(time);
    assertThat(dated.getTitle()).isEqualTo("Talks");
  }
}
