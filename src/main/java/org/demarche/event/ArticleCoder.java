package org.demarche.event;

import org.demarche.corpus.UnusableInputException;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.CodedArticle;

/** Codes annotated articles. Implementations are safe for use by many threads. */
public interface ArticleCoder {
  /**
   * Codes an article: the rows it gives to each table.
   *
   * @throws UnusableInputException if this article cannot be coded
   */
  CodedArticle code(AnnotatedArticle article) throws UnusableInputException;
}
