package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.StringAnnotationPattern;
import edu.stanford.nlp.ling.tokensregex.ComplexNodePattern.StringAnnotationRegexPattern;
import edu.stanford.nlp.ling.tokensregex.CoreMapNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The conditions on single tokens that rules need, each numbered once, and which of them a sequence
 * of tokens meets.
 *
 * <p>Most look at nothing but the token's text: what they say of a text is kept. The others are
 * asked when needed. Filled while the rules are read, then safe for use by many threads.
 */
final class Conditions {
  /** A night's vocabulary is smaller; chunks of several tokens add to it. */
  private static final int KEPT_TEXTS = 50_000;

  private static final BitSet NONE = new BitSet();

  private final List<NodePattern<CoreMap>> conditions = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final BitSet ofText = new BitSet();
  private final Map<String, BitSet> metByText = new ConcurrentHashMap<>();

  /** The number of a condition; conditions that are plainly the same have the same one. */
  int number(NodePattern<CoreMap> condition) {
    return numbers.computeIfAbsent(
        key(condition),
        key -> {
          if (looksAtTextOnly(condition)) {
            ofText.set(conditions.size());
          }
          conditions.add(condition);
          return conditions.size() - 1;
        });
  }

  /** Equal for conditions that ask the same of the same annotations. */
  private static Object key(NodePattern<CoreMap> condition) {
    if (!(condition instanceof CoreMapNodePattern node)) {
      return condition;
    }
    List<Object> key = new ArrayList<>();
    for (Pair<?, ?> part : node.getAnnotationPatterns()) {
      key.add(part.first());
      if (part.second() instanceof StringAnnotationPattern string) {
        key.addAll(List.of(string.getString(), string.ignoreCase(), string.normalize()));
      } else if (part.second() instanceof StringAnnotationRegexPattern regex) {
        key.addAll(List.of(regex.getPattern().pattern(), regex.getPattern().flags()));
      } else {
        key.add(part.second());
      }
    }
    return key;
  }

  private static boolean looksAtTextOnly(NodePattern<CoreMap> condition) {
    if (!(condition instanceof CoreMapNodePattern node)) {
      return false;
    }
    for (Pair<?, ?> part : node.getAnnotationPatterns()) {
      if (part.first() != CoreAnnotations.TextAnnotation.class) {
        return false;
      }
    }
    return true;
  }

  /** What tokens or chunks of tokens meet, as they are now. */
  Met by(List<? extends CoreMap> tokens) {
    BitSet met = new BitSet();
    for (CoreMap token : tokens) {
      met.or(metByText(token.get(CoreAnnotations.TextAnnotation.class)));
    }
    return new Met(tokens, met);
  }

  private BitSet metByText(String text) {
    BitSet known = metByText.get(text);
    if (known != null) {
      return known;
    }
    CoreLabel token = new CoreLabel();
    token.setWord(text);
    BitSet met = new BitSet();
    ofText.stream().filter(number -> conditions.get(number).match(token)).forEach(met::set);
    if (metByText.size() >= KEPT_TEXTS) {
      metByText.clear();
    }
    BitSet kept = met.isEmpty() ? NONE : met;
    metByText.put(text, kept);
    return kept;
  }

  /** Which conditions some token meets. For one thread. */
  final class Met {
    private final List<? extends CoreMap> tokens;
    private final BitSet met;
    private final BitSet asked = new BitSet();

    private Met(List<? extends CoreMap> tokens, BitSet met) {
      this.tokens = tokens;
      this.met = met;
      asked.or(ofText);
    }

    /** Whether some token meets one of the conditions with these numbers. */
    boolean any(BitSet numbers) {
      if (met.intersects(numbers)) {
        return true;
      }
      for (int number = numbers.nextSetBit(0);
          number >= 0;
          number = numbers.nextSetBit(number + 1)) {
        if (!asked.get(number) && ask(number)) {
          return true;
        }
      }
      return false;
    }

    private boolean ask(int number) {
      NodePattern<CoreMap> condition = conditions.get(number);
      boolean holds = tokens.stream().anyMatch(condition::match);
      asked.set(number);
      met.set(number, holds);
      return holds;
    }
  }
}
