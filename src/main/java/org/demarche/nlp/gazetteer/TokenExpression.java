package org.demarche.nlp.gazetteer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a token of a phrase stands for: itself, a few texts, or any text a regular expression has.
 */
final class TokenExpression {
  /** CoreNLP's: a token without these is compared as it is. */
  private static final BitSet SPECIAL = characters("[]?.\\^$()*+{}|");

  private static final String QUANTIFIERS = "?*+{";
  private static final int MOST_TEXTS = 64;

  private final String source;
  private int position;

  private TokenExpression(String source) {
    this.source = source;
  }

  /** Whether CoreNLP compares the token as it is. */
  static boolean isLiteral(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (SPECIAL.get(token.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * All texts that a regular expression of Java's matches as a whole, or empty if they are many or
   * it has more than alternatives, options, escaped punctuation and sets of ASCII letters and
   * digits.
   */
  static Optional<Set<String>> texts(String source) {
    return new TokenExpression(source).texts();
  }

  private Optional<Set<String>> texts() {
    Set<String> texts = new LinkedHashSet<>();
    Set<String> alternative = Set.of("");
    while (position < source.length()) {
      if (source.charAt(position) == '|') {
        position++;
        texts.addAll(alternative);
        alternative = Set.of("");
        continue;
      }
      List<String> next = next();
      if (next.isEmpty() || alternative.size() * next.size() > MOST_TEXTS) {
        return Optional.empty();
      }
      alternative = joined(alternative, next);
    }
    texts.addAll(alternative);
    return Optional.of(texts);
  }

  /** The texts of the next character or set, which may be optional; none if it is not simple. */
  private List<String> next() {
    List<String> next = new ArrayList<>(character());
    if (!next.isEmpty() && at("?")) {
      position++;
      next.add("");
    }
    return at(QUANTIFIERS) ? List.of() : next;
  }

  private List<String> character() {
    char first = source.charAt(position);
    if (first == '[') {
      return set();
    }
    if (first == '\\') {
      position++;
      if (position == source.length() || !isPunctuation(source.charAt(position))) {
        return List.of();
      }
    } else if (SPECIAL.get(first)) {
      return List.of();
    }
    int character = source.codePointAt(position);
    position += Character.charCount(character);
    return isAsItIsOrHasCases(character) ? List.of(Character.toString(character)) : List.of();
  }

  private List<String> set() {
    List<String> set = new ArrayList<>();
    for (position++; position < source.length(); position++) {
      char character = source.charAt(position);
      if (character == ']') {
        position++;
        return set;
      }
      if (!isLetterOrDigit(character)) {
        return List.of();
      }
      set.add(String.valueOf(character));
    }
    return List.of();
  }

  private static BitSet characters(String characters) {
    BitSet set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  private boolean at(String characters) {
    return position < source.length() && characters.indexOf(source.charAt(position)) >= 0;
  }

  private static Set<String> joined(Set<String> heads, List<String> tails) {
    Set<String> joined = new LinkedHashSet<>();
    for (String head : heads) {
      for (String tail : tails) {
        joined.add(head + tail);
      }
    }
    return joined;
  }

  /**
   * Java's expressions ignore the case of a character by itself only if it has another case; {@code
   * ß} has none but equals {@code ẞ} elsewhere.
   */
  private static boolean isAsItIsOrHasCases(int character) {
    int upper = Character.toUpperCase(character);
    return upper != Character.toLowerCase(upper) || !Character.isLowerCase(character);
  }

  private static boolean isPunctuation(char character) {
    return character > ' ' && character < 0x7F && !isLetterOrDigit(character);
  }

  private static boolean isLetterOrDigit(char character) {
    return character < 0x80 && Character.isLetterOrDigit(character);
  }
}
