package org.demarche.evaluate;

import java.time.Instant;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.DateRules;
import org.demarche.corpus.Field;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.record.Article;

/** Raw texts read, cleaned and split by the corpus room. */
public final class CleanedArticles implements ArticleSource {
  private final ArticleReader reader;

  public CleanedArticles(Cleaner cleaner) {
    reader = new ArticleReader(cleaner, ReadLimits.DEFAULT, DateRules.WITHOUT_LIMIT, Undated.DATE);
  }

  @Override
  public Article article(RawText raw) throws UnusableInputException {
    RawInput.Fields fields =
        RawInput.Fields.builder()
            .set(Field.ID, raw.id())
            .set(Field.TITLE, raw.title().orElse(null))
            .set(Field.PUBLISHED_AT, raw.publishedAt().map(Instant::toString).orElse(null))
            .set(Field.TEXT, raw.text())
            .build();
    return reader.read(new RawInput(Origin.file(raw.id()), raw.text(), fields));
  }
}
