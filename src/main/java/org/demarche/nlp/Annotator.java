package org.demarche.nlp;

import org.demarche.corpus.UnusableInputException;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;

/** Annotates articles. Implementations are safe for use by many threads. */
public interface Annotator {
  /**
   * Annotates an article.
   *
   * @throws UnusableInputException if the article is longer than the limits, takes longer than its
   *     budget, or CoreNLP fails on it
   */
  AnnotatedArticle annotate(Article article) throws UnusableInputException;

  /**
   * As {@link #annotate(Article)}, and tells the observer of what it does.
   *
   * @throws UnusableInputException as {@link #annotate(Article)}
   */
  default AnnotatedArticle annotate(Article article, AnnotationObserver observer)
      throws UnusableInputException {
    return annotate(article);
  }
}
