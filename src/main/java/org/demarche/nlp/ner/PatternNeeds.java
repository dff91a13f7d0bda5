package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiNodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.NodePatternTransformer;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.Interval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a pattern over tokens cannot do without: conditions on a single token of which at least one
 * holds for some token of every match.
 *
 * <p>They are found by experiment. The pattern is copied with the conditions in question replaced
 * by one that never holds and all others by one that always does. If the copy matches nowhere in a
 * sequence that is longer than the pattern, then no match can do without one of those conditions,
 * whatever the pattern's shape.
 *
 * @param conditions a smallest set, of conditions that few tokens meet
 * @param spansTokens whether it needs text that may go across tokens, which no condition on a
 *     single token tells
 */
record PatternNeeds(List<NodePattern<CoreMap>> conditions, boolean spansTokens) {
  private static final List<CoreMap> COMMON_TOKENS =
      Stream.of(
              "the/DT of/IN to/TO and/CC in/IN a/DT for/IN on/IN at/IN from/IN with/IN this/DT",
              "have/VBP was/VBD said/VBD be/VB will/MD would/MD more/JJR than/IN or/CC no/DT",
              "before/IN after/IN other/JJ people/NNS talks/NNS state/NN Paris/NNP it/PRP 's/POS",
              "-/: ,/, ./. '/'' not/RB")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(PatternNeeds::token)
          .toList();

  static PatternNeeds of(TokenSequencePattern pattern) {
    Conditions all = new Conditions();
    pattern.transform(all);
    List<Integer> needed = new ArrayList<>(IntStream.range(0, all.list.size()).boxed().toList());
    List<Integer> commonFirst = new ArrayList<>(needed);
    commonFirst.sort(Comparator.comparing(all::commonness).reversed());
    for (Integer candidate : commonFirst) {
      List<Integer> without = new ArrayList<>(needed);
      without.remove(candidate);
      if (!matchesWithout(pattern, without)) {
        needed = without;
      }
    }
    if (matchesWithout(pattern, needed)) {
      throw new IllegalArgumentException("The pattern matches without a token: " + pattern);
    }
    return new PatternNeeds(
        needed.stream().filter(i -> all.list.get(i) != null).map(all.list::get).toList(),
        needed.stream().anyMatch(i -> all.list.get(i) == null));
  }

  private static boolean matchesWithout(TokenSequencePattern pattern, List<Integer> conditions) {
    Without without = new Without(conditions);
    var weakened = pattern.transform(without);
    // A pattern asks for each of its conditions once or twice, so no match needs to be longer.
    return weakened.getMatcher(Collections.nCopies(2 * without.seen + 1, token("x/NN"))).find();
  }

  private static CoreMap token(String wordAndTag) {
    int slash = wordAndTag.lastIndexOf('/');
    CoreLabel token = new CoreLabel();
    token.setWord(wordAndTag.substring(0, slash));
    token.setTag(wordAndTag.substring(slash + 1));
    return token;
  }

  /** Collects a pattern's conditions in their order; null stands for one that spans tokens. */
  private static final class Conditions implements NodePatternTransformer<CoreMap, CoreMap> {
    private final List<NodePattern<CoreMap>> list = new ArrayList<>();

    @Override
    public NodePattern<CoreMap> transform(NodePattern<CoreMap> condition) {
      list.add(condition);
      return condition;
    }

    @Override
    public MultiNodePattern<CoreMap> transform(MultiNodePattern<CoreMap> condition) {
      list.add(null);
      return condition;
    }

    long commonness(int index) {
      NodePattern<CoreMap> condition = list.get(index);
      return condition == null
          ? Long.MAX_VALUE
          : COMMON_TOKENS.stream().filter(condition::match).count();
    }
  }

  /** Replaces conditions by one that never holds, and the others by one that always does. */
  private static final class Without implements NodePatternTransformer<CoreMap, CoreMap> {
    private final List<Integer> conditions;
    private int seen;

    Without(List<Integer> conditions) {
      this.conditions = conditions;
    }

    private boolean next() {
      return !conditions.contains(seen++);
    }

    @Override
    public NodePattern<CoreMap> transform(NodePattern<CoreMap> condition) {
      return new Constant(next());
    }

    @Override
    public MultiNodePattern<CoreMap> transform(MultiNodePattern<CoreMap> condition) {
      return new MultiConstant(next());
    }
  }

  private static final class Constant extends NodePattern<CoreMap> {
    private final boolean holds;

    Constant(boolean holds) {
      this.holds = holds;
    }

    @Override
    public boolean match(CoreMap token) {
      return holds;
    }
  }

  private static final class MultiConstant extends MultiNodePattern<CoreMap> {
    private final boolean holds;

    MultiConstant(boolean holds) {
      this.holds = holds;
    }

    @Override
    protected Collection<Interval<Integer>> match(List<? extends CoreMap> tokens, int start) {
      return holds ? List.of(Interval.toInterval(start, start + 1)) : List.of();
    }
  }
}
