package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.FailureCode;
import org.demarche.reprint.Additions;

/**
 * Annotates with CoreNLP: tokens, parts of speech, lemmas, entities, trees and sentiment.
 *
 * <p>An article is tokenised whole and then annotated one sentence at a time, since CoreNLP cannot
 * be stopped inside a document: between sentences its budget is looked at. None of the annotators
 * looks beyond a sentence, so the labels are those of the whole document.
 *
 * <p>The models take some 210 MB of heap, and the sentences and words that are kept up to 110 MB
 * more; {@link #shared} loads them once per JVM and configuration.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final Map<Settings, CoreNlpAnnotator> SHARED = new ConcurrentHashMap<>();

  private final Models models;
  private final AnnotationLimits limits;
  private final SentenceCache cache = new SentenceCache(SentenceCache.DEFAULT_MAX_TOKENS);

  private CoreNlpAnnotator(Models models, AnnotationLimits limits) {
    this.models = models;
    this.limits = limits;
  }

  private record Settings(Config config, AnnotationLimits limits) {}

  /**
   * Begins to load the models of a configuration in the background, so that something else can be
   * done meanwhile. What goes wrong is told by {@link #shared}.
   */
  public static void startLoading(Config config) {
    Models.startLoading(config);
  }

  /**
   * The annotator of a configuration and its limits, on models loaded by the first call; the same
   * for all threads, so that they share the sentences it has seen.
   *
   * @throws ConfigException if {@code nlp/corenlp.properties} cannot be read or names no model
   */
  public static CoreNlpAnnotator shared(Config config, AnnotationLimits limits) {
    return SHARED.computeIfAbsent(
        new Settings(config, limits), settings -> unused(config, settings.limits()));
  }

  /**
   * An annotator on the shared models that has seen no sentence yet, for measuring and comparing.
   *
   * @throws ConfigException as {@link #shared}
   */
  public static CoreNlpAnnotator unused(Config config, AnnotationLimits limits) {
    return new CoreNlpAnnotator(Models.shared(config), limits);
  }

  @Override
  public AnnotatedArticle annotate(Article article) throws UnusableInputException {
    return annotate(article, AnnotationObserver.NONE);
  }

  @Override
  public AnnotatedArticle annotate(Article article, AnnotationObserver observer)
      throws UnusableInputException {
    long start = System.nanoTime();
    try {
      Annotation document = new Annotation(article.getText());
      models.tokenize(document);
      List<List<CoreLabel>> sentences = sentences(document);
      Records records = new Records(article);
      Additions additions = new Additions(article);
      for (int i = 0; i < sentences.size(); i++) {
        checkBudget(article, start, i, sentences.size());
        List<CoreLabel> tokens = sentences.get(i);
        records.add(tokens, annotation(tokens, article, additions, observer));
      }
      return records.build();
    } catch (RuntimeException e) {
      throw new UnusableInputException(
          FailureCode.ANNOTATION_FAILED, "CoreNLP cannot annotate the article: " + e, e);
    }
  }

  /** The tokens of the sentences, with those over the limit cut into pieces. */
  private List<List<CoreLabel>> sentences(Annotation document) {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (int from = 0; from < tokens.size(); from += limits.maxSentenceTokens()) {
        int to = Math.min(from + limits.maxSentenceTokens(), tokens.size());
        sentences.add(List.copyOf(tokens.subList(from, to)));
      }
    }
    return sentences;
  }

  /**
   * The annotation of a sentence. One that a reprint has of its original is not coded again; it
   * only tells who is meant by "he" in what the reprint adds, and needs no tree for that.
   */
  private SentenceAnnotation annotation(
      List<CoreLabel> tokens, Article article, Additions additions, AnnotationObserver observer) {
    LocalDate day = article.getPublishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    SentenceCache.Key key = SentenceCache.Key.of(tokens, day);
    Optional<SentenceAnnotation> seen = cache.find(key);
    observer.sentence(seen.isPresent());
    if (seen.isPresent()) {
      return seen.get();
    }
    boolean parse =
        additions.holds(tokens.get(0).beginPosition(), tokens.get(tokens.size() - 1).endPosition());
    SentenceAnnotation annotation = annotate(tokens, article.getText(), day, parse);
    if (parse) {
      cache.keep(key, annotation);
    }
    return annotation;
  }

  private SentenceAnnotation annotate(
      List<CoreLabel> tokens, String text, LocalDate day, boolean parse) {
    CoreMap sentence = sentence(tokens, text);
    // Offsets of tokens count in the whole text, so the text of this one-sentence document is
    // whole.
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.DocDateAnnotation.class, day.toString());
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    models.annotateWords(document);
    boolean parseable = parse && tokens.size() <= limits.maxParsedTokens();
    return SentenceAnnotation.of(sentence, parseable ? models.parse(tokens) : null);
  }

  private static CoreMap sentence(List<CoreLabel> tokens, String text) {
    int start = tokens.get(0).beginPosition();
    int end = tokens.get(tokens.size() - 1).endPosition();
    Annotation sentence = new Annotation(text.substring(start, end));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(0);
    }
    return sentence;
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
