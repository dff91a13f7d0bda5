package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.corpus.UnusableInputException;
import org.demarche.nlp.Annotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;

/** Works on several articles at a time, as a run does. */
final class InParallel {
  private InParallel() {}

  /** What is done with an article. */
  @FunctionalInterface
  interface Work<A, T> {
    T on(A article) throws UnusableInputException;
  }

  /**
   * Annotates an article that must not fail.
   *
   * @throws IllegalStateException if it does
   */
  static AnnotatedArticle annotate(Annotator annotator, Article article) {
    try {
      return annotator.annotate(article);
    } catch (UnusableInputException e) {
      throw new IllegalStateException(
          "Cannot annotate article %s: %s".formatted(article.getArticleId(), e.getMessage()), e);
    }
  }

  /**
   * Does the same with each article.
   *
   * @param done told after each, from many threads
   * @return what came out, in the order of the articles
   * @throws IllegalStateException if it fails on one
   */
  static <A, T> List<T> map(List<A> articles, int threads, Runnable done, Work<A, T> work) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> pending = new ArrayList<>();
      for (A article : articles) {
        pending.add(
            pool.submit(
                () -> {
                  T result = work.on(article);
                  done.run();
                  return result;
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : pending) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    } finally {
      pool.shutdownNow();
    }
  }
}
