package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.demarche.corpus.UnusableInputException;
import org.demarche.nlp.Annotator;
import org.demarche.record.AnnotatedArticle;

/** Takes texts the way of an article in a run, from raw text to annotation, several at a time. */
public final class TextAnnotator {
  private final ArticleSource source;
  private final Annotator annotator;
  private final int threads;
  private final Progress progress;

  /**
   * @param threads how many texts are annotated at the same time
   * @param progress told after each text, in order
   */
  public TextAnnotator(ArticleSource source, Annotator annotator, int threads, Progress progress) {
    this.source = source;
    this.annotator = annotator;
    this.threads = threads;
    this.progress = progress;
  }

  /** What is wanted of a row and its annotated text. */
  interface Use<R, T> {
    T of(R row, AnnotatedArticle annotated) throws UnusableInputException;
  }

  /**
   * What is made of each row of a gold; the result has their order.
   *
   * @param text the text of a row
   * @param use makes it of a row and its annotated text; called by several threads
   * @param unusable makes it of the reason why a text could not be used
   */
  <R, T> List<T> each(
      List<R> rows, Function<R, RawText> text, Use<R, T> use, Function<String, T> unusable) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> pending = new ArrayList<>();
      rows.forEach(row -> pending.add(pool.submit(() -> one(row, text, use, unusable))));
      List<T> made = new ArrayList<>();
      for (Future<T> future : pending) {
        made.add(future.get());
        progress.done(made.size(), rows.size());
      }
      return made;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Coding failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while coding", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private <R, T> T one(
      R row, Function<R, RawText> text, Use<R, T> use, Function<String, T> unusable) {
    RawText raw = text.apply(row);
    try {
      return use.of(row, annotator.annotate(source.article(raw)));
    } catch (UnusableInputException e) {
      return unusable.apply("%s: %s: %s".formatted(raw.id(), e.code(), e.getMessage()));
    }
  }
}
