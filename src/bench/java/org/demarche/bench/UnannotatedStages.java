package org.demarche.bench;

import java.util.List;
import org.demarche.config.Config;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.event.ArticleCoder;
import org.demarche.nlp.Annotator;
import org.demarche.pipeline.Stages;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.CodedArticle;

/** The stages up to reprints as they are, then nothing: articles without sentences. */
record UnannotatedStages(Config config) implements Stages {
  @Override
  public Cleaner cleaner() {
    return Cleaner.load(config);
  }

  @Override
  public Annotator annotator() {
    return article ->
        new AnnotatedArticle(
            article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  @Override
  public ArticleCoder coder() {
    return annotated -> new CodedArticle(annotated.getArticle(), List.of(), List.of(), List.of());
  }

  @Override
  public String codebookVersion() {
    return "none";
  }
}
