package org.demarche.nlp.ner;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.EntityMentionsAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.nlp.crf.CrfEnsemble;
import org.demarche.nlp.gazetteer.GazetteerAnnotator;

/**
 * Finds named entities, times and numbers: CoreNLP's {@code ner} annotator for English with its
 * default settings, at a fraction of its cost. Safe for use by many threads.
 *
 * <p>In a CoreNLP pipeline:
 *
 * <pre>
 * annotators = tokenize, pos, lemma, entities
 * customAnnotatorClass.entities = org.demarche.nlp.ner.NerAnnotator
 * entities.applyFineGrained = true
 * </pre>
 *
 * <p>Labels, values and mentions are CoreNLP's, with two exceptions. Labels have no probabilities:
 * they are -1, as CoreNLP's are where it has none. And a time is resolved by its own sentence only,
 * where CoreNLP's depends on what was read before ({@link TenseMarks}).
 */
public final class NerAnnotator implements Annotator {
  private final CrfEnsemble classifiers;
  private final Optional<Annotator> fineTypes;
  private final QuantityLabeller quantities = new QuantityLabeller();
  private final Annotator mentions;

  /**
   * Loads the models.
   *
   * @param name begins the names of the properties: {@code NAME.model}, paths of the statistical
   *     classifiers, CoreNLP's three by default; {@code NAME.applyFineGrained}, true by default;
   *     {@code NAME.fine.regexner.*}, as {@code ner}'s
   */
  public NerAnnotator(String name, Properties properties) {
    this(classifiers(name, properties), fineTypes(name, properties));
  }

  /** With models that are loaded already, see {@link #classifiers} and {@link #fineTypes}. */
  public NerAnnotator(CrfEnsemble classifiers, Optional<Annotator> fineTypes) {
    this.classifiers = classifiers;
    this.fineTypes = fineTypes;
    Properties properties = new Properties();
    properties.setProperty("mentions.language", "ENGLISH");
    this.mentions = new EntityMentionsAnnotator("mentions", properties);
  }

  /** Loads the statistical classifiers that the properties name. */
  public static CrfEnsemble classifiers(String name, Properties properties) {
    String paths =
        properties.getProperty(
            name + ".model",
            String.join(
                ",",
                DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
                DefaultPaths.DEFAULT_NER_MUC_MODEL,
                DefaultPaths.DEFAULT_NER_CONLL_MODEL));
    return CrfEnsemble.of(Stream.of(paths.trim().split(",")).map(NerAnnotator::load).toList());
  }

  private static CRFClassifier<CoreLabel> load(String path) {
    try {
      return CRFClassifier.getClassifier(path, new Properties());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read entity classifier " + path, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("Not an entity classifier: " + path, e);
    }
  }

  /** Loads what tells types such as COUNTRY and TITLE; empty if the properties ask for none. */
  public static Optional<Annotator> fineTypes(String name, Properties properties) {
    return asksForFineTypes(name, properties)
        ? Optional.of(new GazetteerAnnotator(fineTypesName(name), properties))
        : Optional.empty();
  }

  /** Whether the properties ask for fine-grained types. */
  public static boolean asksForFineTypes(String name, Properties properties) {
    return Boolean.parseBoolean(properties.getProperty(name + ".applyFineGrained", "true"));
  }

  /** What the names of the properties of fine-grained types begin with, before a dot. */
  public static String fineTypesName(String name) {
    return name + ".fine.regexner";
  }

  @Override
  public void annotate(Annotation document) {
    Annotation copy = NerTokens.copy(document);
    labelSentences(copy);
    List<CoreLabel> tokens = copy.get(CoreAnnotations.TokensAnnotation.class);
    for (CoreLabel token : tokens) {
      if ("MONEY".equals(token.ner()) || "NUMBER".equals(token.ner())) {
        token.remove(TimeAnnotations.TimexAnnotation.class);
      }
    }
    fineTypes.ifPresent(annotator -> annotateFineTypes(annotator, copy));
    for (CoreLabel token : tokens) {
      token.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, Map.of(token.ner(), -1.0));
    }
    NERCombinerAnnotator.transferNERAnnotationsToAnnotation(copy, document);
    mentions.annotate(document);
  }

  private void labelSentences(Annotation document) {
    String published = document.get(CoreAnnotations.DocDateAnnotation.class);
    SUTime.Time date =
        published == null || published.isEmpty() ? null : SUTime.parseDateTime(published, true);
    SUTime.TimeIndex index = new SUTime.TimeIndex();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      quantities.label(sentence, classifiers.label(tokens), index, date);
    }
  }

  private static void annotateFineTypes(Annotator annotator, Annotation document) {
    annotator.annotate(document);
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      token.set(CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class, token.ner());
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has them
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class,
        CoreAnnotations.LemmaAnnotation.class,
        CoreAnnotations.AfterAnnotation.class,
        CoreAnnotations.OriginalTextAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has them
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        CoreAnnotations.NamedEntityTagAnnotation.class,
        CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
        CoreAnnotations.NamedEntityTagProbsAnnotation.class,
        CoreAnnotations.CoarseNamedEntityTagAnnotation.class,
        CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class,
        CoreAnnotations.NumericCompositeTypeAnnotation.class,
        CoreAnnotations.NumericCompositeValueAnnotation.class,
        TimeAnnotations.TimexAnnotation.class,
        CoreAnnotations.MentionsAnnotation.class,
        CoreAnnotations.EntityTypeAnnotation.class,
        CoreAnnotations.EntityMentionIndexAnnotation.class);
  }
}
