package org.demarche.bench;

import java.util.List;
import java.util.function.Supplier;
import org.demarche.config.Config;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.Annotator;
import org.demarche.nlp.CoreNlpAnnotator;
import org.demarche.record.Article;

/** Our annotator, driven as a run drives it: each thread takes the next article. */
final class OurSide implements Side {
  static final String NAME = "ours";

  private final Supplier<Annotator> unused;

  /**
   * @param unused gives, for each round, an annotator that has seen no sentence: none may find
   *     again those of the last round, or of the warm-up
   */
  OurSide(Supplier<Annotator> unused) {
    this.unused = unused;
  }

  /** On the models of a configuration, which are loaded now and shared by all rounds. */
  static OurSide load(Config config) {
    CoreNlpAnnotator.unused(config, AnnotationLimits.DEFAULT);
    return new OurSide(() -> CoreNlpAnnotator.unused(config, AnnotationLimits.DEFAULT));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long annotate(List<Article> articles, int threads, Runnable done) {
    Annotator annotator = unused.get();
    return InParallel.map(
            articles,
            threads,
            done,
            article -> InParallel.annotate(annotator, article).getTokenStarts().size())
        .stream()
        .mapToLong(Integer::longValue)
        .sum();
  }
}
