package org.demarche.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.demarche.record.Article;

/** Stock CoreNLP, driven by its own threads. */
final class StockSide implements Side {
  static final String NAME = "stock";
  static final String DEFAULT_NAME = "default";

  private final String name;
  private final StanfordCoreNLP pipeline;

  private StockSide(String name, StanfordCoreNLP pipeline) {
    this.name = name;
    this.pipeline = pipeline;
  }

  static StockSide withShiftReduceParser() {
    return new StockSide(NAME, StockPipeline.withShiftReduceParser());
  }

  static StockSide withDefaultParser() {
    return new StockSide(DEFAULT_NAME, StockPipeline.withDefaultParser());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public long annotate(List<Article> articles, int threads, Runnable done) {
    LongAdder tokens = new LongAdder();
    LongAdder annotated = new LongAdder();
    Consumer<Annotation> count =
        document -> {
          tokens.add(document.get(CoreAnnotations.TokensAnnotation.class).size());
          annotated.increment();
          done.run();
        };
    // Made one by one, so that those not yet annotated take no memory.
    Iterable<Annotation> documents =
        () -> articles.stream().map(StockPipeline::document).iterator();
    if (threads == 1) {
      // Told to use one thread, CoreNLP's driver annotates everything twice.
      for (Annotation document : documents) {
        pipeline.annotate(document);
        count.accept(document);
      }
    } else {
      pipeline.annotate(documents, threads, count);
    }
    // CoreNLP's driver keeps silent about documents that it fails on.
    if (annotated.sum() != articles.size()) {
      throw new IllegalStateException(
          "Stock CoreNLP annotated only %d of %d articles"
              .formatted(annotated.sum(), articles.size()));
    }
    return tokens.sum();
  }
}
