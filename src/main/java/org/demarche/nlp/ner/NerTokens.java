package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The tokens that entities are looked for in: words that the tokeniser splits at hyphens are one,
 * unless what follows is a word such as <em>based</em>. As CoreNLP's {@code NERCombinerAnnotator}
 * has them, which puts the labels back on the tokens of the document ({@code
 * transferNERAnnotationsToAnnotation}).
 */
final class NerTokens {
  /** They stay apart from what is before them: <em>Paris-based</em>. */
  private static final Set<String> APART =
      Set.of(
          "based",
          "area",
          "registered",
          "headquartered",
          "native",
          "born",
          "raised",
          "backed",
          "controlled",
          "owned",
          "resident",
          "trained",
          "educated");

  private NerTokens() {}

  /** A copy of a document with these tokens; the document itself stays as it is. */
  static Annotation copy(Annotation document) {
    Annotation copy = new Annotation(document.get(CoreAnnotations.TextAnnotation.class));
    copy.set(
        CoreAnnotations.DocDateAnnotation.class,
        document.get(CoreAnnotations.DocDateAnnotation.class));
    copy.set(
        CoreAnnotations.DocIDAnnotation.class, document.get(CoreAnnotations.DocIDAnnotation.class));
    List<CoreLabel> tokens = new ArrayList<>();
    List<CoreMap> sentences = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      int first = tokens.size();
      tokens.addAll(merged(sentence.get(CoreAnnotations.TokensAnnotation.class)));
      for (int i = first; i < tokens.size(); i++) {
        tokens.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, i);
        tokens.get(i).set(CoreAnnotations.TokenEndAnnotation.class, i + 1);
      }
      sentences.add(copy(sentence, tokens, first));
    }
    copy.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    copy.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return copy;
  }

  private static CoreMap copy(CoreMap sentence, List<CoreLabel> tokens, int first) {
    Annotation copy = new Annotation(sentence.get(CoreAnnotations.TextAnnotation.class));
    copy.set(
        CoreAnnotations.CharacterOffsetBeginAnnotation.class,
        sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class));
    copy.set(
        CoreAnnotations.CharacterOffsetEndAnnotation.class,
        sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
    copy.set(
        CoreAnnotations.SentenceIndexAnnotation.class,
        sentence.get(CoreAnnotations.SentenceIndexAnnotation.class));
    copy.set(
        CoreAnnotations.TokensAnnotation.class,
        new ArrayList<>(tokens.subList(first, tokens.size())));
    copy.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    copy.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    return copy;
  }

  /** Copies of the tokens of a sentence, merged at hyphens. */
  private static List<CoreLabel> merged(List<CoreLabel> tokens) {
    List<CoreLabel> merged = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      CoreLabel last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null
          && "".equals(last.get(CoreAnnotations.AfterAnnotation.class))
          && belongsTo(last, tokens, i)) {
        NERCombinerAnnotator.mergeTokens(last, token);
      } else {
        merged.add(new CoreLabel(token));
      }
    }
    return merged;
  }

  private static boolean belongsTo(CoreLabel last, List<CoreLabel> tokens, int index) {
    String word = tokens.get(index).word();
    if (word.equals("-")) {
      return index + 1 < tokens.size() && !APART.contains(tokens.get(index + 1).word());
    }
    return last.word().endsWith("-") && !APART.contains(word);
  }
}
