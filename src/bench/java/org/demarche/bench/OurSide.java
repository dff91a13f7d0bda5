package org.demarche.bench;

import java.util.List;
import org.demarche.config.Config;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.Annotator;
import org.demarche.nlp.CoreNlpAnnotator;
import org.demarche.record.Article;

/** Our annotator, driven as a run drives it: each thread takes the next article. */
final class OurSide implements Side {
  static final String NAME = "ours";

  private final Config config;

  private OurSide(Config config) {
    this.config = config;
  }

  static OurSide load(Config config) {
    OurSide side = new OurSide(config);
    side.annotator();
    return side;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public long annotate(List<Article> articles, int threads, Runnable done) {
    Annotator annotator = annotator();
    return InParallel.map(
            articles,
            threads,
            done,
            article -> InParallel.annotate(annotator, article).getTokenStarts().size())
        .stream()
        .mapToLong(Integer::longValue)
        .sum();
  }

  /**
   * New for each round: a round must not find again the sentences of the last one, or the warm-up.
   */
  private Annotator annotator() {
    return CoreNlpAnnotator.unused(config, AnnotationLimits.DEFAULT);
  }
}
