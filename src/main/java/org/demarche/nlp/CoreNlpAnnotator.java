package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.FailureCode;

/**
 * Annotates with CoreNLP: tokens, parts of speech, lemmas, entities, trees and sentiment.
 *
 * <p>An article is tokenised whole and then annotated one sentence at a time, since CoreNLP cannot
 * be stopped inside a document: between sentences its budget is looked at. None of the annotators
 * looks beyond a sentence, so the labels are those of the whole document.
 *
 * <p>The models take about 2 GB; {@link #shared} loads them once per JVM and configuration.
 */
public final class CoreNlpAnnotator implements Annotator {
  private final Models models;
  private final AnnotationLimits limits;

  private CoreNlpAnnotator(Models models, AnnotationLimits limits) {
    this.models = models;
    this.limits = limits;
  }

  /**
   * Begins to load the models of a configuration in the background, so that something else can be
   * done meanwhile. What goes wrong is told by {@link #shared}.
   */
  public static void startLoading(Config config) {
    Models.startLoading(config);
  }

  /**
   * An annotator on the models that the configuration names, loaded by the first call and shared by
   * all threads.
   *
   * @throws ConfigException if {@code nlp/corenlp.properties} cannot be read or names no model
   */
  public static CoreNlpAnnotator shared(Config config, AnnotationLimits limits) {
    return new CoreNlpAnnotator(Models.shared(config), limits);
  }

  @Override
  public AnnotatedArticle annotate(Article article) throws UnusableInputException {
    long start = System.nanoTime();
    try {
      Annotation document = new Annotation(article.getText());
      models.tokenize(document);
      List<CoreMap> sentences = sentences(document);
      for (int i = 0; i < sentences.size(); i++) {
        checkBudget(article, start, i, sentences.size());
        annotate(sentences.get(i), article);
      }
      return new Records(article).add(sentences).build();
    } catch (RuntimeException e) {
      throw new UnusableInputException(
          FailureCode.ANNOTATION_FAILED, "CoreNLP cannot annotate the article: " + e, e);
    }
  }

  /** The sentences, with those over the limit cut into pieces. */
  private List<CoreMap> sentences(Annotation document) {
    List<CoreMap> sentences = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int from = 0; from < tokens.size(); from += limits.maxSentenceTokens()) {
        int to = Math.min(from + limits.maxSentenceTokens(), tokens.size());
        sentences.add(piece(document, tokens.subList(from, to)));
      }
    }
    return sentences;
  }

  private static CoreMap piece(Annotation document, List<CoreLabel> tokens) {
    int start = tokens.get(0).beginPosition();
    int end = tokens.get(tokens.size() - 1).endPosition();
    String text = document.get(CoreAnnotations.TextAnnotation.class);
    Annotation piece = new Annotation(text.substring(start, end));
    piece.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    piece.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    piece.set(CoreAnnotations.TokensAnnotation.class, new ArrayList<>(tokens));
    piece.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    piece.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    piece.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(0);
    }
    return piece;
  }

  private void annotate(CoreMap sentence, Article article) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    // Offsets of tokens count in the whole text, so the text of this one-sentence document is
    // whole.
    Annotation document = new Annotation(article.getText());
    document.set(
        CoreAnnotations.DocDateAnnotation.class,
        article.getPublishedAt().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    models.annotateWords(document);
    if (tokens.size() <= limits.maxParsedTokens()) {
      models.annotateTrees(document);
    }
  }

  private void checkBudget(Article article, long start, int done, int sentences)
      throws UnusableInputException {
    Duration spent = Duration.ofNanos(System.nanoTime() - start);
    if (spent.compareTo(limits.articleBudget()) > 0) {
      throw new UnusableInputException(
          FailureCode.ANNOTATION_BUDGET,
          "Annotation took longer than its budget of %d s: %d of %d sentences done, %d characters"
              .formatted(
                  limits.articleBudget().toSeconds(), done, sentences, article.getText().length()));
    }
  }
}
