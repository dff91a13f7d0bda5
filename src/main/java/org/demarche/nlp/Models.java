package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.nlp.crf.CrfEnsemble;
import org.demarche.nlp.ner.NerAnnotator;
import org.demarche.nlp.parser.Parse;
import org.demarche.nlp.parser.Parser;
import org.demarche.nlp.sentiment.SentimentNetwork;

/**
 * CoreNLP's annotators, or ours in their place, with the models that a configuration names. Safe
 * for many threads.
 */
final class Models {
  private static final SharedLoader<Config, Models> SHARED = new SharedLoader<>(Models::load);

  private final TokenizerAnnotator tokenizer;
  private final POSTaggerAnnotator tagger;
  private final MorphaAnnotator lemmatizer = new MorphaAnnotator(false);
  private final NerAnnotator entities;
  private final Parser parser;
  private final SentimentNetwork sentiment;

  private Models(Properties properties) {
    // All at once; those that take longest go first.
    CompletableFuture<CrfEnsemble> classifying = begin(() -> CompactModels.classifiers(properties));
    CompletableFuture<Optional<Annotator>> typing =
        begin(() -> CompactModels.fineTypes(properties));
    CompletableFuture<POSTaggerAnnotator> tagging =
        begin(() -> new POSTaggerAnnotator("pos", properties));
    CompletableFuture<Parser> parsing = begin(() -> CompactModels.parser(properties));
    CompletableFuture<SentimentNetwork> feeling = begin(() -> CompactModels.sentiment(properties));
    this.tokenizer = new TokenizerAnnotator(properties);
    this.entities = new NerAnnotator(classifying.join(), typing.join());
    this.tagger = tagging.join();
    this.parser = parsing.join();
    this.sentiment = feeling.join();
  }

  /** Begins to load the models of a configuration, unless that was begun before. */
  static void startLoading(Config config) {
    SHARED.start(config);
  }

  /**
   * The models of a configuration, loaded once per JVM.
   *
   * @throws ConfigException if {@code nlp/corenlp.properties} cannot be read, holds a setting that
   *     has no effect, or names no model
   */
  static Models shared(Config config) {
    return SHARED.value(config);
  }

  private static Models load(Config config) {
    Properties properties = CoreNlpSettings.read(config);
    try {
      return new Models(properties);
    } catch (CompletionException e) {
      throw cannotSetUp(e.getCause());
    } catch (RuntimeException e) {
      throw cannotSetUp(e);
    }
  }

  private static ConfigException cannotSetUp(Throwable cause) {
    return new ConfigException(
        "CoreNLP cannot be set up from %s: %s".formatted(CoreNlpSettings.FILE, cause.getMessage()),
        cause);
  }

  private static <T> CompletableFuture<T> begin(Callable<T> load) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return load.call();
          } catch (RuntimeException e) {
            throw e;
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        Loaders::run);
  }

  /** Finds tokens and sentences. */
  void tokenize(Annotation document) {
    tokenizer.annotate(document);
  }

  /** Finds parts of speech, lemmas and entities. */
  void annotateWords(Annotation document) {
    tagger.annotate(document);
    lemmatizer.annotate(document);
    entities.annotate(document);
  }

  /** Finds the tree and the sentiment of a sentence. Its words have to be annotated before. */
  ParsedSentence parse(List<CoreLabel> tokens) {
    List<String> words = tokens.stream().map(CoreLabel::value).toList();
    Parse parse = parser.parse(words, tokens.stream().map(CoreLabel::tag).toList());
    return new ParsedSentence(parse.tree(), sentiment.rate(words, parse.closings()));
  }
}
