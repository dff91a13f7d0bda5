package org.demarche.nlp.parser;

/**
 * A feature as a number: its template and symbols, without loss.
 *
 * <p>A feature has at most two words. The first is its owner and takes the upper half; the lower
 * half holds the template in 8 bits and in 24 bits the rest: up to three small symbols of 8 bits,
 * or the second word. Two features of a template never share a key, since words and small symbols
 * have different numbers.
 */
final class FeatureKey {
  /** Key of no feature: one of its symbols is unknown to the model. */
  static final long NONE = 0;

  private FeatureKey() {}

  static long of(int template) {
    return lower(template, 0);
  }

  static long of(int template, int a) {
    if (a == Symbols.UNKNOWN) {
      return NONE;
    }
    return Symbols.isWord(a) ? owned(a, template, 0) : lower(template, a);
  }

  static long of(int template, int a, int b) {
    if (a == Symbols.UNKNOWN || b == Symbols.UNKNOWN) {
      return NONE;
    }
    if (Symbols.isWord(a)) {
      return owned(a, template, b);
    }
    return Symbols.isWord(b) ? owned(b, template, a) : lower(template, a << 8 | b);
  }

  static long of(int template, int a, int b, int c) {
    if (a == Symbols.UNKNOWN || b == Symbols.UNKNOWN || c == Symbols.UNKNOWN) {
      return NONE;
    }
    if (Symbols.isWord(a)) {
      return owned(a, template, b << 8 | c);
    }
    if (Symbols.isWord(b)) {
      return owned(b, template, a << 8 | c);
    }
    return Symbols.isWord(c)
        ? owned(c, template, a << 8 | b)
        : lower(template, a << 16 | b << 8 | c);
  }

  private static long owned(int word, int template, int rest) {
    return (long) Symbols.wordNumber(word) << 32 | lower(template, rest);
  }

  private static long lower(int template, int rest) {
    return Integer.toUnsignedLong(template << 24 | rest);
  }
}
