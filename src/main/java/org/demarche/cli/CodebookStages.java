package org.demarche.cli;

import org.demarche.config.Config;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.event.ArticleCoder;
import org.demarche.event.EventCoder;
import org.demarche.event.codebook.Codebook;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.Annotator;
import org.demarche.nlp.CoreNlpAnnotator;
import org.demarche.pipeline.JobSettings;
import org.demarche.pipeline.Stages;

/** CoreNLP and the codebook. */
record CodebookStages(Config config, AnnotationLimits limits) implements Stages {

  /** Hands out the stages for a run's settings. */
  static final class Source implements StagesSource {
    @Override
    public Stages stages(Config config, JobSettings settings) {
      CoreNlpAnnotator.startLoading(config);
      return new CodebookStages(config, settings.annotation());
    }
  }

  @Override
  public Cleaner cleaner() {
    return Cleaner.load(config);
  }

  @Override
  public Annotator annotator() {
    return CoreNlpAnnotator.shared(config, limits);
  }

  @Override
  public ArticleCoder coder() {
    return new EventCoder(Codebook.shared(config));
  }

  @Override
  public String codebookVersion() {
    return Codebook.shared(config).version();
  }
}
