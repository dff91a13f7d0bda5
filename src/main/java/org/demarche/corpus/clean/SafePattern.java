package org.demarche.corpus.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Regular expressions that take time linear in the text, whatever the text.
 *
 * <p>Java's matcher backtracks, so an expression is refused unless its ways to match are bounded:
 * repetition without a bound only where it gives nothing back (possessive, {@code *+} and {@code
 * ++}), and only in expressions that are tried once a line; repetition of a group only possessive;
 * and the bounds of all others and the alternatives, multiplied, at most {@value #MAX_WAYS}, or
 * {@value #MAX_WAYS_ANYWHERE} for an expression that is tried at each character.
 */
final class SafePattern {
  static final long MAX_WAYS = 200_000;
  static final long MAX_WAYS_ANYWHERE = 2_000;

  /** What has to be stepped over, and what counts: a quantifier with what stands before it. */
  private static final Pattern PARTS =
      Pattern.compile(
          "\\\\[pP]\\{[^}]*+\\}|\\\\k<[^>]*+>|\\\\.|\\[(?:\\\\.|\\[[^\\]]*+\\]|[^\\]\\[\\\\])*+\\]"
              + "|\\(\\?(?:<[a-zA-Z]++>|<?[=!]|>|[a-z]*+:)|(?<quantifier>[*+?]|\\{(?<low>\\d++)(?<comma>,(?<high>\\d*+))?\\})(?<mode>[+?]?)"
              + "|.",
          Pattern.DOTALL);

  /** A group that is open, or the expression as a whole. */
  private static final class Group {
    final boolean atomic;
    long finishedAlternatives;
    long alternative = 1;

    Group(String opening) {
      atomic = opening.matches("\\(\\?(?:>|<?[=!])");
    }

    long ways() {
      return finishedAlternatives + alternative;
    }
  }

  private final String expression;
  private final boolean anchored;
  private final long maxWays;

  private SafePattern(String expression, boolean anchored) {
    this.expression = expression;
    this.anchored = anchored;
    this.maxWays = anchored ? MAX_WAYS : MAX_WAYS_ANYWHERE;
  }

  /**
   * Checks an expression.
   *
   * @param anchored whether it is tried once a line, and not at each character
   * @throws IllegalArgumentException with a message for the expression's author
   */
  static void check(String expression, boolean anchored) {
    try {
      Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression: %s at character %d"
              .formatted(e.getDescription(), e.getIndex() + 1),
          e);
    }
    new SafePattern(expression, anchored).check();
  }

  private void check() {
    Deque<Group> open = new ArrayDeque<>();
    open.push(new Group(""));
    boolean group = false;
    long last = 1;
    Matcher parts = PARTS.matcher(expression);
    while (parts.find()) {
      String part = parts.group();
      if (parts.group("quantifier") != null) {
        last = ways(parts, group, last);
        group = false;
        continue;
      }
      count(open.peek(), last);
      last = 1;
      group = part.equals(")");
      if (part.startsWith("(")) {
        open.push(new Group(part));
      } else if (part.equals("|")) {
        open.peek().finishedAlternatives += open.peek().alternative;
        open.peek().alternative = 1;
      } else if (group) {
        Group closed = open.pop();
        last = closed.atomic ? 1 : closed.ways();
      }
    }
    count(open.peek(), last);
  }

  private void count(Group group, long ways) {
    group.alternative *= ways;
    if (group.ways() > maxWays) {
      throw new IllegalArgumentException(
          "'%s' can match in too many ways: make repetitions possessive (+ after them) or lower"
                  .formatted(expression)
              + " their bounds");
    }
  }

  /** In how many ways a part with a quantifier can match. */
  private long ways(Matcher quantifier, boolean group, long once) {
    boolean possessive = quantifier.group("mode").equals("+");
    long bound = bound(quantifier);
    if (bound == Long.MAX_VALUE && !(possessive && anchored)) {
      throw new IllegalArgumentException(
          "repetition '%s' needs %s"
              .formatted(
                  quantifier.group(),
                  anchored ? "a bound or + after it" : "a bound, such as {0,40}"));
    }
    if (group && bound > 1 && !possessive) {
      throw new IllegalArgumentException(
          "repetition '%s' of a group needs + after it".formatted(quantifier.group()));
    }
    if (possessive) {
      return 1;
    }
    if (bound == 1) {
      return once + 1;
    }
    return quantifier.group("comma") == null ? times(once, quantifier) : bound;
  }

  /** Ways of a part that stands a fixed number of times. */
  private long times(long once, Matcher quantifier) {
    long ways = 1;
    for (long i = Long.parseLong(quantifier.group("low")); i > 0 && once > 1; i--) {
      ways *= once;
      if (ways > maxWays) {
        break;
      }
    }
    return ways;
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
