package org.demarche.evaluate;

import java.time.Instant;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.record.Article;

/** Raw texts read, cleaned and split by the corpus room. */
public final class CleanedArticles implements ArticleSource {
  private final ArticleReader reader;

  public CleanedArticles(Cleaner cleaner) {
    reader = new ArticleReader(cleaner, ReadLimits.DEFAULT, Undated.DATE);
  }

  @Override
  public Article article(RawText raw) throws UnusableInputException {
    RawInput.Fields fields =
        new RawInput.Fields(
            raw.id(),
            null,
            raw.title().orElse(null),
            raw.publishedAt().map(Instant::toString).orElse(null),
            null,
            null,
            raw.text());
    return reader.read(new RawInput(raw.id(), raw.text(), fields));
  }
}
