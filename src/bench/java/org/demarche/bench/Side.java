package org.demarche.bench;

import java.util.List;
import org.demarche.record.Article;

/** One of the pipelines that are measured against each other, with its models loaded. */
interface Side {
  String name();

  /**
   * Annotates articles, and forgets what it found.
   *
   * @param done told after each article, from many threads
   * @return the number of tokens
   * @throws IllegalStateException if it fails on an article
   */
  long annotate(List<Article> articles, int threads, Runnable done);
}
