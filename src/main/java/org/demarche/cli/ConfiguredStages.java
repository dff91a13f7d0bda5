package org.demarche.cli;

import java.util.function.Function;
import org.demarche.config.Config;
import org.demarche.corpus.Cleaner;
import org.demarche.evaluate.ActorLookup;
import org.demarche.evaluate.ArticleSource;
import org.demarche.evaluate.CleanedArticles;
import org.demarche.evaluate.MeasuredStages;
import org.demarche.event.ArticleCoder;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.Annotator;
import org.demarche.nlp.CoreNlpAnnotator;

/** The stages of a run with a configuration, for measuring. */
record ConfiguredStages(
    Config config, Function<Config, ArticleCoder> coders, Function<Config, ActorLookup> lookups)
    implements MeasuredStages {
  @Override
  public ArticleSource source() {
    return new CleanedArticles(Cleaner.load(config));
  }

  @Override
  public Annotator annotator() {
    return CoreNlpAnnotator.shared(config, AnnotationLimits.DEFAULT);
  }

  @Override
  public ArticleCoder coder() {
    return coders.apply(config);
  }

  @Override
  public ActorLookup actors() {
    return lookups.apply(config);
  }
}
