package org.demarche.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a phrase as names are looked up: tokens are split at hyphens and slashes.
 *
 * @param text as written
 * @param key lower case, without accents and full stops
 * @param token index of the token it comes from
 * @param joined whether a hyphen or slash joins it to the word before
 */
record Word(String text, String key, int token, boolean joined) {
  private static final String POSSESSIVE = "'s";
  private static final String JOINERS = "-–—‑/";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * The words of these tokens. A token that is a hyphen only joins its neighbours; a possessive
   * ending is a word of its own, whether or not it was a token of its own.
   */
  static List<Word> of(List<String> tokens) {
    List<Word> words = new ArrayList<>(tokens.size() + 2);
    boolean joined = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      int end = token.length() - possessiveEnding(token);
      joined = addParts(token.substring(0, end), i, joined, words);
      if (end < token.length()) {
        words.add(new Word(token.substring(end), POSSESSIVE, i, false));
        joined = false;
      }
    }
    return words;
  }

  /** The words of a text whose tokens stand between spaces. */
  static List<Word> ofText(String text) {
    return of(List.of(text.strip().split("\\s+", -1)));
  }

  /** The keys of a text whose tokens stand between spaces. */
  static List<String> keys(String text) {
    return ofText(text).stream().map(Word::key).toList();
  }

  /** The length of a possessive ending: {@code 's}, or the apostrophe after a plural. */
  private static int possessiveEnding(String token) {
    int end = token.length();
    if (end >= 2 && token.charAt(end - 1) == 's' && isApostrophe(token.charAt(end - 2))) {
      return POSSESSIVE.length();
    }
    boolean apostrophe = end > 0 && isApostrophe(token.charAt(end - 1));
    return apostrophe && (end == 1 || token.charAt(end - 2) == 's') ? 1 : 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Adds the parts between hyphens; tells whether the next token is joined to them. */
  private static boolean addParts(String token, int index, boolean joined, List<Word> words) {
    boolean isJoined = joined;
    int start = 0;
    for (int end = 0; end <= token.length(); end++) {
      boolean joiner = end < token.length() && JOINERS.indexOf(token.charAt(end)) >= 0;
      if (!joiner && end < token.length()) {
        continue;
      }
      if (end > start) {
        String part = token.substring(start, end);
        words.add(new Word(part, key(part), index, isJoined && !words.isEmpty()));
        isJoined = false;
      }
      isJoined |= joiner;
      start = end + 1;
    }
    return isJoined;
  }

  /** The form names are compared in. */
  static String key(String text) {
    String key = text;
    if (!isPlain(text)) {
      key = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      key =
          key.replace('’', '\'')
              .replace('ʻ', '\'')
              .replace("ø", "o")
              .replace("ı", "i")
              .replace("ł", "l");
    }
    key = key.toLowerCase(Locale.ROOT);
    return key.length() > 1 && key.indexOf('.') >= 0 ? key.replace(".", "") : key;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** The words as they were written. */
  static String join(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(text.isEmpty() || word.isPossessive() ? "" : word.joined() ? "-" : " ")
          .append(word.text());
    }
    return text.toString();
  }

  boolean isPossessive() {
    return key.equals(POSSESSIVE);
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  /** Whether it has letters, all of them capitals. */
  boolean isAllCapitals() {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(text.charAt(i));
    }
    return letters;
  }

  boolean isName() {
    return Character.isLetterOrDigit(text.charAt(0));
  }
}
