package org.demarche.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.ZoneOffset;
import java.util.Properties;
import org.demarche.record.Article;

/** CoreNLP as it comes: its own pipeline, on whole documents. */
final class StockPipeline {
  private static final String SHIFT_REDUCE = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  private StockPipeline() {}

  /** With the parser that we use, all else as it comes. */
  static StanfordCoreNLP withShiftReduceParser() {
    Properties properties = properties();
    properties.setProperty("parse.model", SHIFT_REDUCE);
    return new StanfordCoreNLP(properties);
  }

  /** With the parser that it comes with, englishPCFG. */
  static StanfordCoreNLP withDefaultParser() {
    return new StanfordCoreNLP(properties());
  }

  /** Only words and parts of speech, of texts that are one sentence each. */
  static StanfordCoreNLP wordsOfOneSentence() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("ssplit.isOneSentence", "true");
    return new StanfordCoreNLP(properties);
  }

  /** The same sentences for all: sentences that run on over line breaks would slow its parser. */
  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse,sentiment");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return properties;
  }

  /**
   * Lets go of the models of pipelines that are no longer used. CoreNLP would keep them until
   * memory is scarce, and the collector busy long before.
   */
  static void forgetModels() {
    StanfordCoreNLP.GLOBAL_ANNOTATOR_CACHE.clear();
  }

  /** An article, not yet annotated. */
  static Annotation document(Article article) {
    return document(article, new Span(0, article.getText().length()));
  }

  /** A part of an article, not yet annotated. */
  static Annotation document(Article article, Span part) {
    Annotation document = new Annotation(article.getText().substring(part.start(), part.end()));
    document.set(
        CoreAnnotations.DocDateAnnotation.class,
        article.getPublishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    return document;
  }
}
