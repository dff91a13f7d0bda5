package org.demarche.corpus.clean;

import java.util.regex.Matcher;

/** Tries a rule on lines of a text, from the first to the last. */
final class RuleMatcher {
  private final CleaningRule rule;
  private final String text;
  private final Matcher matcher;

  /** For each mark of the rule, the first place at or after the line that was tried last. */
  private final int[] next;

  RuleMatcher(CleaningRule rule, String text) {
    this.rule = rule;
    this.text = text;
    this.matcher = rule.pattern().matcher(text);
    this.next = new int[rule.marks().size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = find(i, 0);
    }
  }

  CleaningRule rule() {
    return rule;
  }

  /** The match that was found last. */
  Matcher match() {
    return matcher;
  }

  /** Looks for the first match in a part of the text. */
  boolean finds(int start, int end) {
    if (!isMarked(start, end)) {
      return false;
    }
    matcher.region(start, end);
    return switch (rule.scope()) {
      case START -> matcher.lookingAt();
      case INLINE -> matcher.find();
      default -> matcher.matches();
    };
  }

  /** Looks for the match after the last one. */
  boolean findsNext() {
    return !rule.scope().isAnchored() && matcher.find();
  }

  private boolean isMarked(int start, int end) {
    boolean marked = next.length == 0;
    for (int i = 0; i < next.length && !marked; i++) {
      if (next[i] < start) {
        next[i] = find(i, start);
      }
      marked = next[i] < end;
    }
    return marked;
  }

  private int find(int mark, int from) {
    int found = text.indexOf(rule.marks().get(mark), from);
    return found < 0 ? Integer.MAX_VALUE : found;
  }
}
