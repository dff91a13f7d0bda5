package org.demarche.nlp.ner;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AnnotationExtractRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.AssignmentRule;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules.ExtractRule;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParser;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads SUTime's rule files and finds out for each rule where it could match.
 *
 * <p>Takes the place of a {@code CoreMapExpressionExtractor}, to which CoreNLP's parser hands the
 * rules of each file.
 */
final class TimeRuleReader extends CoreMapExpressionExtractor<MatchedExpression> {
  private final Env env;
  private final Conditions conditions = new Conditions();
  private final SortedMap<Integer, TimeStage> stages = new TreeMap<>();

  private TimeRuleReader(Env env) {
    super(env);
    this.env = env;
  }

  /**
   * Reads rule files from the class path.
   *
   * @param env the variables that rules refer to, to which the files add
   */
  static TimeRules read(Env env, List<String> files) {
    TimeRuleReader reader = new TimeRuleReader(env);
    for (String file : files) {
      try (BufferedReader in = IOUtils.readerFromString(file)) {
        new TokenSequenceParser().updateExpressionExtractor(reader, in);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read SUTime's rules " + file, e);
      } catch (ParseException | TokenSequenceParseException e) {
        throw new IllegalArgumentException("Cannot read SUTime's rules " + file, e);
      }
    }
    return new TimeRules(new ArrayList<>(reader.stages.values()), reader.conditions);
  }

  @Override
  public void appendRules(List<SequenceMatchRules.Rule> rules) {
    for (SequenceMatchRules.Rule rule : rules) {
      if (rule instanceof AssignmentRule assignment) {
        assignment.evaluate(env);
      } else if (rule instanceof AnnotationExtractRule<?, ?> extract) {
        TimeStage stage = stages.computeIfAbsent(extract.stage, number -> newStage());
        if (extract.active) {
          add(extract, stage);
        }
      }
    }
  }

  private TimeStage newStage() {
    return new TimeStage(env, conditions, (Integer) env.getDefaults().get("stage.limitIters"));
  }

  @SuppressWarnings("unchecked") // what a rule takes and gives is told by its type only
  private void add(AnnotationExtractRule<?, ?> rule, TimeStage stage) {
    if (SequenceMatchRules.FILTER_RULE_TYPE.equals(rule.ruleType)) {
      stage.addFilter((AnnotationExtractRule<CoreMap, MatchedExpression>) rule);
    } else if (rule.isComposite) {
      stage.addComposite(
          overTokens(
              (AnnotationExtractRule<List<? extends CoreMap>, MatchedExpression>) rule,
              (TokenSequencePattern) rule.pattern));
    } else {
      stage.addBasic(basic((AnnotationExtractRule<CoreMap, MatchedExpression>) rule));
    }
  }

  private TimeRule<CoreMap> basic(AnnotationExtractRule<CoreMap, MatchedExpression> rule) {
    if (rule.pattern instanceof TokenSequencePattern pattern) {
      return overTokens(rule, pattern);
    }
    Pattern pattern = (Pattern) rule.pattern;
    return PhraseFinder.of(pattern)
        .<TimeRule<CoreMap>>map(finder -> new TimeRule.OverPhrases(rule, finder))
        .orElseGet(() -> new TimeRule.OverText(rule, RequiredCharacters.of(pattern)));
  }

  private <S> TimeRule<S> overTokens(
      ExtractRule<S, MatchedExpression> rule, TokenSequencePattern pattern) {
    PatternNeeds needs = PatternNeeds.of(pattern);
    BitSet numbers = new BitSet();
    needs.conditions().forEach(condition -> numbers.set(conditions.number(condition)));
    if (needs.spansTokens()) {
      numbers.set(conditions.number(periodic()));
    }
    return new TimeRule.OverTokens<>(rule, numbers);
  }

  /**
   * The one rule that reads text across tokens is for words such as <em>daily</em>,
   * <em>bi-weekly</em>. Its value is what a rule before it has marked the last of the tokens with,
   * so without a token that is marked it has none. The marking rule asks for this.
   */
  private CoreMapNodePattern periodic() {
    return CoreMapNodePattern.valueOf(env.getStringPattern(".*($PeriodicSetRegex)"));
  }
}
