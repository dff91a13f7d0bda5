package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Labels what the phrases of mapping files match, exactly as CoreNLP's {@code
 * TokensRegexNERAnnotator} does with the same properties. Safe for use by many threads.
 *
 * <p>In a CoreNLP pipeline, instead of the fine-grained rules of {@code ner}:
 *
 * <pre>
 * annotators = tokenize, pos, lemma, ner, gazetteer
 * ner.applyFineGrained = false
 * customAnnotatorClass.gazetteer = org.demarche.nlp.gazetteer.GazetteerAnnotator
 * </pre>
 *
 * <p>It reads {@code NAME.mapping}, {@code mapping.header}, {@code ignorecase}, {@code
 * validpospattern}, {@code posmatchtype}, {@code backgroundSymbol}, {@code
 * noDefaultOverwriteLabels} and {@code commonWords}, with CoreNLP's defaults; the mapping's is that
 * of {@code ner}'s fine-grained rules. TokensRegex expressions, groups, and columns for annotations
 * other than the entity label are refused.
 */
public final class GazetteerAnnotator implements Annotator {
  /** Number of the form that is written; another one when it, or how files are read, changes. */
  public static final int FORMAT = 1;

  private final Settings settings;
  private final Gazetteer gazetteer;
  private final LabelRules rules;
  private final boolean allTokensNeedTags;

  /**
   * @param name what the names of its properties begin with, before a dot
   * @throws IllegalArgumentException if a property or a line of a mapping file is wrong or not
   *     supported
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public GazetteerAnnotator(String name, Properties properties) {
    this(Settings.of(name, properties));
  }

  private GazetteerAnnotator(Settings settings) {
    this(settings, Gazetteer.of(settings.files()));
  }

  private GazetteerAnnotator(Settings settings, Gazetteer gazetteer) {
    this.settings = settings;
    this.gazetteer = gazetteer;
    rules = new LabelRules(settings, gazetteer.labels());
    allTokensNeedTags = settings.tagMatch() == TagMatch.MATCH_ALL_TOKENS;
  }

  /**
   * Reads what {@link #writeTo} wrote, in a tenth of the time that the mapping files take.
   *
   * @throws IOException if it cannot be read, was written in another format, or by an annotator
   *     with other mapping files than the properties name; what is in the files is not looked at
   */
  public static GazetteerAnnotator readFrom(DataInputStream in, String name, Properties properties)
      throws IOException {
    Settings settings = Settings.of(name, properties);
    return new GazetteerAnnotator(settings, Gazetteer.readFrom(in, settings.files()));
  }

  /** Writes the entries, about 10 MB for CoreNLP's files. */
  public void writeTo(DataOutputStream out) throws IOException {
    gazetteer.writeTo(out, settings.files());
  }

  /** Labels sentence by sentence, or all tokens as one if there are no sentences. */
  @Override
  public void annotate(Annotation annotation) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    if (sentences != null) {
      for (CoreMap sentence : sentences) {
        label(sentence.get(CoreAnnotations.TokensAnnotation.class));
      }
      return;
    }
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens == null) {
      throw new IllegalArgumentException("Neither sentences nor tokens in " + annotation);
    }
    label(tokens);
  }

  private void label(List<CoreLabel> tokens) {
    for (Match match : gazetteer.find(tokens, allTokensNeedTags)) {
      if (rules.allow(match, tokens)) {
        for (CoreLabel token : tokens.subList(match.start(), match.end())) {
          token.setNER(match.rule().label());
        }
      }
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(CoreAnnotations.NamedEntityTagAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's signature
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.TextAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        CoreAnnotations.SentencesAnnotation.class);
  }
}
