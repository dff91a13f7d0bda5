package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of SUTime's that are applied together: first the basic ones, over the sentence; then,
 * again and again until nothing changes, the composite ones, over what was found and the tokens
 * between; last the filters.
 */
final class TimeStage {
  private final Env env;
  private final Conditions conditions;
  private final int maxIterations;
  private final List<TimeRule<CoreMap>> basic = new ArrayList<>();
  private final List<TimeRule<List<? extends CoreMap>>> composite = new ArrayList<>();
  private final List<Predicate<MatchedExpression>> filters = new ArrayList<>();

  /**
   * @param maxIterations how often the composite rules are applied at most; 0 is without limit
   */
  TimeStage(Env env, Conditions conditions, int maxIterations) {
    this.env = env;
    this.conditions = conditions;
    this.maxIterations = maxIterations;
  }

  void addBasic(TimeRule<CoreMap> rule) {
    basic.add(rule);
  }

  void addComposite(TimeRule<List<? extends CoreMap>> rule) {
    composite.add(rule);
  }

  void addFilter(Predicate<MatchedExpression> filter) {
    filters.add(filter);
  }

  /** What has been found after this stage; the list given may change. */
  List<MatchedExpression> apply(
      CoreMap sentence, TimeRule.Clues clues, List<MatchedExpression> found) {
    for (TimeRule<CoreMap> rule : basic) {
      rule.extract(sentence, clues, found);
    }
    evaluate(found, expression -> expression.extractAnnotation(env, sentence));
    List<MatchedExpression> matched = best(MatchedExpression.removeNullValues(found));
    List<? extends CoreMap> chunks =
        MatchedExpression.replaceMergedUsingTokenOffsets(
            sentence.get(CoreAnnotations.NumerizedTokensAnnotation.class), matched);
    matched = compose(clues, chunks, matched);
    matched.removeIf(expression -> filters.stream().anyMatch(filter -> filter.test(expression)));
    return matched;
  }

  private List<MatchedExpression> compose(
      TimeRule.Clues clues, List<? extends CoreMap> chunks, List<MatchedExpression> found) {
    List<MatchedExpression> matched = found;
    List<? extends CoreMap> current = chunks;
    for (int iteration = 1; ; iteration++) {
      List<MatchedExpression> composed = composed(clues, current);
      if (composed.isEmpty()) {
        return matched;
      }
      composed = best(composed);
      current = MatchedExpression.replaceMerged(current, composed);
      composed.addAll(matched);
      matched = best(composed);
      if (iteration == maxIterations) {
        return matched;
      }
    }
  }

  private List<MatchedExpression> composed(TimeRule.Clues clues, List<? extends CoreMap> chunks) {
    TimeRule.Clues now =
        new TimeRule.Clues(clues.text(), clues.characters(), conditions.by(chunks));
    List<MatchedExpression> composed = new ArrayList<>();
    for (TimeRule<List<? extends CoreMap>> rule : composite) {
      rule.extract(chunks, now, composed);
    }
    evaluate(composed, expression -> expression.extractAnnotation(env, chunks));
    return MatchedExpression.removeNullValues(composed);
  }

  private static List<MatchedExpression> best(List<MatchedExpression> expressions) {
    return MatchedExpression.removeOverlapping(MatchedExpression.removeNested(expressions));
  }

  /**
   * Gives expressions that have none yet their chunk of the sentence and their value. As in
   * CoreNLP, one whose value cannot be computed, the thirtieth of February say, has none.
   */
  private static void evaluate(
      List<MatchedExpression> expressions, Predicate<MatchedExpression> evaluation) {
    List<MatchedExpression> refused = new ArrayList<>();
    for (MatchedExpression expression : expressions) {
      if (expression.getAnnotation() == null) {
        try {
          if (!evaluation.test(expression)) {
            refused.add(expression);
          }
        } catch (RuntimeException e) {
          // It keeps what it has, which is no value.
        }
      }
    }
    expressions.removeAll(refused);
  }
}
