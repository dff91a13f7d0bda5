package org.demarche.evaluate;

import org.demarche.corpus.UnusableInputException;
import org.demarche.record.Article;

/**
 * Makes articles of raw texts as a run does, by the corpus room's cleaning. Safe for many threads.
 */
@FunctionalInterface
public interface ArticleSource {
  /**
   * Cleans a text and splits it into segments.
   *
   * @throws UnusableInputException if there is no article in it
   */
  Article article(RawText raw) throws UnusableInputException;
}
