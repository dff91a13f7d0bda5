package org.demarche.corpus.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that take time linear in the text, whatever the text.
 *
 * <p>Java's matcher backtracks, so an expression is refused unless its ways to match are bounded:
 * repetition without a bound only where it gives nothing back (possessive, {@code *+} and {@code
 * ++}), and only in expressions for whole lines, which are tried once a line; repetition of a group
 * only possessive; and the bounds of all others multiplied at most {@value #MAX_WAYS}.
 */
final class SafePattern {
  static final long MAX_WAYS = 200_000;

  /** What has to be stepped over, and what counts: a quantifier with what stands before it. */
  private static final Pattern PARTS =
      Pattern.compile(
          "\\\\[pP]\\{[^}]*+\\}|\\\\k<[^>]*+>|\\\\.|\\[(?:\\\\.|\\[[^\\]]*+\\]|[^\\]\\[\\\\])*+\\]"
              + "|\\(\\?(?:<[a-zA-Z]++>|<?[=!]|>|[a-z]*+:)|(?<quantifier>[*+?]|\\{(?<low>\\d++)(?<comma>,(?<high>\\d*+))?\\})(?<mode>[+?]?)"
              + "|.",
          Pattern.DOTALL);

  private SafePattern() {}

  /**
   * Checks an expression.
   *
   * @param unbounded whether possessive repetition may be without a bound
   * @throws IllegalArgumentException with a message for the expression's author
   */
  static void check(String expression, boolean unbounded) {
    try {
      Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression: %s at character %d"
              .formatted(e.getDescription(), e.getIndex() + 1),
          e);
    }
    long ways = 1;
    boolean group = false;
    Matcher parts = PARTS.matcher(expression);
    while (parts.find()) {
      String quantifier = parts.group("quantifier");
      if (quantifier != null) {
        ways = Math.multiplyExact(ways, ways(parts, group, unbounded));
        if (ways > MAX_WAYS) {
          throw new IllegalArgumentException(
              "'%s' can match in too many ways: make repetitions possessive (+ after them) or lower"
                      .formatted(expression)
                  + " their bounds");
        }
      }
      group = parts.group().equals(")");
    }
  }

  private static long ways(Matcher part, boolean group, boolean unbounded) {
    boolean possessive = part.group("mode").equals("+");
    long bound = bound(part);
    if (bound == Long.MAX_VALUE && !(possessive && unbounded)) {
      throw new IllegalArgumentException(
          "repetition '%s' needs %s"
              .formatted(
                  part.group(), unbounded ? "a bound or + after it" : "a bound, such as {0,40}"));
    }
    if (group && bound > 1 && !possessive) {
      throw new IllegalArgumentException(
          "repetition '%s' of a group needs + after it".formatted(part.group()));
    }
    return possessive ? 1 : Math.max(bound, 1) + (bound == 1 ? 1 : 0);
  }

  private static long bound(Matcher part) {
    return switch (part.group("quantifier")) {
      case "?" -> 1;
      case "*", "+" -> Long.MAX_VALUE;
      default -> {
        String high = part.group("high");
        if (part.group("comma") == null) {
          yield 0;
        }
        yield high.isEmpty()
            ? Long.MAX_VALUE
            : Math.max(2, Long.parseLong(high) - Long.parseLong(part.group("low")) + 1);
      }
    };
  }
}
