package org.demarche.nlp.parser;

import java.util.List;

/** Where a sentence has commas, semicolons, colons and dashes. */
final class Separators {
  /** For each token the symbol of the first separator from it on, or 0. */
  private final int[] firstSymbols;

  /** For each token the token of that separator, or the number of tokens. */
  private final int[] firstTokens;

  /** For each token, and the end, how many separators are before it. */
  private final int[] before;

  private final Symbols symbols;

  private Separators(int[] firstSymbols, int[] firstTokens, int[] before, Symbols symbols) {
    this.firstSymbols = firstSymbols;
    this.firstTokens = firstTokens;
    this.before = before;
    this.symbols = symbols;
  }

  static Separators of(List<String> words, Symbols symbols) {
    int tokens = words.size();
    int[] firstSymbols = new int[tokens + 1];
    int[] firstTokens = new int[tokens + 1];
    firstTokens[tokens] = tokens;
    for (int token = tokens - 1; token >= 0; token--) {
      String word = words.get(token);
      boolean separator = isSeparator(word);
      firstTokens[token] = separator ? token : firstTokens[token + 1];
      firstSymbols[token] =
          separator ? symbols.symbol(word.substring(0, 1)) : firstSymbols[token + 1];
    }
    int[] before = new int[tokens + 1];
    for (int token = 0; token < tokens; token++) {
      before[token + 1] = before[token] + (firstTokens[token] == token ? 1 : 0);
    }
    return new Separators(firstSymbols, firstTokens, before, symbols);
  }

  /** Symbol of the first separator from one token on, up to another; or 0. */
  int first(int from, int to) {
    return firstTokens[from] <= to ? firstSymbols[from] : Symbols.UNKNOWN;
  }

  /** Symbol of the number of separators between two tokens, the earlier one first. */
  int count(int after, int until) {
    return symbols.count(before[until] - before[after + 1]);
  }

  /** Whether a word is of such characters only, ASCII or full-width. */
  private static boolean isSeparator(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> ",;:-，；：".indexOf(c) >= 0);
  }
}
