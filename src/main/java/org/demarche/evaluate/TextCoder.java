package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.corpus.UnusableInputException;
import org.demarche.event.ArticleCoder;
import org.demarche.nlp.Annotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.SegmentKind;

/** Takes texts the way of an article in a run, from raw text to coded events, several at a time. */
public final class TextCoder {
  private final ArticleSource source;
  private final Annotator annotator;
  private final ArticleCoder coder;
  private final int threads;
  private final Progress progress;

  /**
   * @param threads how many texts are annotated at the same time
   * @param progress told after each text, in order
   */
  public TextCoder(
      ArticleSource source,
      Annotator annotator,
      ArticleCoder coder,
      int threads,
      Progress progress) {
    this.source = source;
    this.annotator = annotator;
    this.coder = coder;
    this.threads = threads;
    this.progress = progress;
  }

  /** Codes texts; the result has their order. A text that cannot be used has no events. */
  List<Found.Text> code(List<RawText> texts) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Found.Text>> pending = new ArrayList<>();
      texts.forEach(text -> pending.add(pool.submit(() -> code(text))));
      List<Found.Text> coded = new ArrayList<>();
      for (Future<Found.Text> future : pending) {
        coded.add(future.get());
        progress.done(coded.size(), texts.size());
      }
      return coded;
    } catch (ExecutionException e) {
      throw new IllegalStateException("Coding failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while coding", e);
    } finally {
      pool.shutdownNow();
    }
  }

  private Found.Text code(RawText raw) {
    try {
      Article article = source.article(raw);
      AnnotatedArticle annotated = annotator.annotate(article);
      List<Span> sentences =
          annotated.getSentences().stream()
              .map(sentence -> Found.rawSpan(article, sentence.getStart(), sentence.getEnd()))
              .toList();
      List<Found.Event> events =
          coder.code(annotated).getMentions().stream()
              .filter(mention -> mention.getSegment() != SegmentKind.TEASER)
              .map(mention -> Found.Event.of(mention, article))
              .toList();
      return new Found.Text(sentences, events, Optional.empty());
    } catch (UnusableInputException e) {
      return Found.Text.unusable("%s: %s: %s".formatted(raw.id(), e.code(), e.getMessage()));
    }
  }
}
