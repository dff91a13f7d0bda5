package org.demarche.reprint;

import org.demarche.record.Article;
import org.demarche.record.Span;

/**
 * Which sentences of an article have rows in the tables: those of a reprint that its original has
 * not.
 */
public final class Additions {
  private final Article article;

  public Additions(Article article) {
    this.article = article;
  }

  /** Whether the article has to be annotated at all. */
  public boolean any() {
    return article.getReprintOf() == null || !article.getAdditions().isEmpty();
  }

  /**
   * Whether a sentence has rows: all of an original have, and those of a reprint that hold
   * something it adds.
   *
   * @param start first UTF-16 code unit of the sentence in the cleaned text
   * @param end one past its last
   */
  public boolean holds(int start, int end) {
    if (article.getReprintOf() == null) {
      return true;
    }
    for (Span addition : article.getAdditions()) {
      if (addition.getStart() < end && start < addition.getEnd()) {
        return true;
      }
    }
    return false;
  }
}
