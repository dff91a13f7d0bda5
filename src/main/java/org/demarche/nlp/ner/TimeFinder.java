package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.pipeline.ChunkAnnotationUtils;
import edu.stanford.nlp.time.GenericTimeExpressionPatterns;
import edu.stanford.nlp.time.Options;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Finds and resolves expressions of time as SUTime does with its default options, and by nothing
 * but the sentence at hand ({@link TenseMarks}). Safe for use by many threads.
 */
final class TimeFinder {
  /**
   * An expression of time.
   *
   * @param begin its first token, in the document
   * @param end the token after its last
   */
  record Found(int begin, int end, Timex timex) {}

  /** What SUTime's rules refer to; holds no rule itself. */
  static final String DEFINITIONS = "edu/stanford/nlp/models/sutime/defs.sutime.txt";

  private final TenseMarks tenses;
  private final TimeRules rules;

  private TimeFinder(TenseMarks tenses, TimeRules rules) {
    this.tenses = tenses;
    this.rules = rules;
  }

  /** Reads the rules for English from CoreNLP's models. */
  static TimeFinder english() {
    List<String> rules =
        Stream.of(Options.languageToRulesFiles.get("english").split(","))
            .filter(file -> !file.equals(DEFINITIONS))
            .toList();
    // CoreNLP fills the variables and reads the definitions, then the rules are read here.
    Properties definitions = new Properties();
    definitions.setProperty("sutime.rules", DEFINITIONS);
    var patterns = new GenericTimeExpressionPatterns(new Options("sutime", definitions));
    Env env = patterns.createExtractor().getEnv();
    TenseMarks tenses = new TenseMarks();
    env.bind(TenseMarks.NAME, tenses);
    return new TimeFinder(tenses, TimeRuleReader.read(env, rules));
  }

  /**
   * The expressions of time in a sentence.
   *
   * @param sentence with its text, tokens, and tokens with numbers merged
   * @param index numbers the expressions of a document
   * @param date what relative times are relative to; null if not known
   */
  List<Found> find(CoreMap sentence, SUTime.TimeIndex index, SUTime.Time date) {
    tenses.clear();
    List<TimeExpression> expressions = new ArrayList<>();
    for (MatchedExpression matched : rules.match(sentence)) {
      TimeExpression expression = matched.getAnnotation().get(TimeExpression.Annotation.class);
      if (expression != null) {
        expressions.add(expression);
      }
    }
    // SUTime resolves twice: what was resolved to a relative time is then resolved further.
    expressions.forEach(expression -> resolve(expression, date));
    expressions.sort(MatchedExpression.EXPR_TOKEN_OFFSETS_NESTED_FIRST_COMPARATOR);
    expressions.forEach(expression -> resolve(expression, date));

    List<Found> found = new ArrayList<>();
    for (TimeExpression expression : expressions) {
      Timex timex = timex(sentence, expression, index);
      if (timex != null) {
        CoreMap chunk = expression.getAnnotation();
        found.add(
            new Found(
                chunk.get(CoreAnnotations.TokenBeginAnnotation.class),
                chunk.get(CoreAnnotations.TokenEndAnnotation.class),
                timex));
      }
    }
    return found;
  }

  /** Resolves a time against a date; as in SUTime, one that cannot be resolved stays as it is. */
  private void resolve(TimeExpression expression, SUTime.Time date) {
    SUTime.Temporal temporal = expression.getTemporal();
    if (temporal == null) {
      return;
    }
    try {
      SUTime.Temporal resolved = temporal.resolve(date, tenses.flags(expression));
      if (resolved != temporal) {
        expression.setTemporal(resolved);
      }
    } catch (RuntimeException e) {
      // It stays as it is.
    }
  }

  /** As in SUTime, a time that cannot be written as one is left out: null. */
  private static Timex timex(CoreMap sentence, TimeExpression expression, SUTime.TimeIndex index) {
    SUTime.Temporal temporal = expression.getTemporal();
    if (temporal == null) {
      return null;
    }
    CoreMap chunk = expression.getAnnotation();
    ChunkAnnotationUtils.annotateChunkText(chunk, sentence);
    try {
      return Timex.fromMap(
          chunk.get(CoreAnnotations.TextAnnotation.class), temporal.getTimexAttributes(index));
    } catch (RuntimeException e) {
      return null;
    }
  }
}
