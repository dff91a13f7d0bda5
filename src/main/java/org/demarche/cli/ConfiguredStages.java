package org.demarche.cli;

import org.demarche.actor.ActorPhrase;
import org.demarche.actor.ActorResolver;
import org.demarche.config.Config;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.evaluate.ActorLookup;
import org.demarche.evaluate.ArticleSource;
import org.demarche.evaluate.CleanedArticles;
import org.demarche.evaluate.MeasuredStages;
import org.demarche.event.ArticleCoder;
import org.demarche.event.EventCoder;
import org.demarche.event.TargetTone;
import org.demarche.event.codebook.Codebook;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.Annotator;
import org.demarche.nlp.CoreNlpAnnotator;

/** The stages of a run with a configuration, for measuring. */
record ConfiguredStages(Config config) implements MeasuredStages {
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
    return explaining();
  }

  @Override
  public EventCoder explaining() {
    return new EventCoder(Codebook.shared(config));
  }

  @Override
  public TargetTone tone() {
    return new TargetTone(Codebook.shared(config));
  }

  @Override
  public ActorLookup actors() {
    ActorResolver resolver = Codebook.shared(config).actors();
    return (mention, date) -> resolver.resolve(ActorPhrase.of(mention), date.orElse(null));
  }
}
