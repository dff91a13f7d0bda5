package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/**
 * SUTime's rules for English. What {@link #match} finds is what CoreNLP's {@code
 * CoreMapExpressionExtractor} finds with all of them.
 */
final class TimeRules {
  private final List<TimeStage> stages;
  private final Conditions conditions;

  TimeRules(List<TimeStage> stages, Conditions conditions) {
    this.stages = List.copyOf(stages);
    this.conditions = conditions;
  }

  /**
   * The expressions of time in a sentence, in the order of their tokens.
   *
   * @param sentence with its text, tokens, and tokens with numbers merged
   */
  List<MatchedExpression> match(CoreMap sentence) {
    List<MatchedExpression> matched = new ArrayList<>();
    TimeRule.Clues clues = clues(sentence);
    for (TimeStage stage : stages) {
      matched = stage.apply(sentence, clues, matched);
    }
    matched.sort(MatchedExpression.EXPR_TOKEN_OFFSETS_NESTED_FIRST_COMPARATOR);
    return matched;
  }

  private TimeRule.Clues clues(CoreMap sentence) {
    String text = sentence.get(CoreAnnotations.TextAnnotation.class);
    return new TimeRule.Clues(text, RequiredCharacters.of(text), conditions.by(tokens(sentence)));
  }

  /** Rules look at the tokens with numbers merged, and some at the tokens alone. */
  private static List<? extends CoreMap> tokens(CoreMap sentence) {
    List<CoreMap> tokens = new ArrayList<>(sentence.get(CoreAnnotations.TokensAnnotation.class));
    List<CoreMap> numerized = sentence.get(CoreAnnotations.NumerizedTokensAnnotation.class);
    if (numerized != null && numerized.size() != tokens.size()) {
      tokens.addAll(numerized);
    }
    return tokens;
  }
}
