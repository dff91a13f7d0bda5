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
  private static final Pattern JOINERS = Pattern.compile("[-–—‑/]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The words of a text whose tokens stand between spaces. */
  static List<Word> ofText(String text) {
    return of(List.of(text.strip().split("\\s+")));
  }

  /**
   * The words of these tokens. A token that is a hyphen only joins its neighbours; a possessive
   * ending is a word of its own, whether or not it was a token of its own.
   */
  static List<Word> of(List<String> tokens) {
    List<Word> words = new ArrayList<>(tokens.size() + 2);
    boolean joined = false;
    for (int i = 0; i < tokens.size(); i++) {
      int ending = possessiveEnding(tokens.get(i));
      String token = tokens.get(i).substring(0, tokens.get(i).length() - ending);
      String[] parts = JOINERS.split(token, -1);
      for (int part = 0; part < parts.length; part++) {
        if (!parts[part].isEmpty()) {
          words.add(
              new Word(parts[part], key(parts[part]), i, (joined || part > 0) && !words.isEmpty()));
        }
        joined = part < parts.length - 1;
      }
      if (ending > 0) {
        words.add(new Word(tokens.get(i).substring(token.length()), POSSESSIVE, i, false));
        joined = false;
      }
    }
    return words;
  }

  /** The length of a possessive ending: {@code 's}, or the apostrophe after a plural. */
  private static int possessiveEnding(String token) {
    String plain = token.replace('’', '\'');
    if (plain.endsWith(POSSESSIVE)) {
      return POSSESSIVE.length();
    }
    return plain.equals("'") || plain.endsWith("s'") ? 1 : 0;
  }

  /** The form names are compared in. */
  static String key(String text) {
    String key = text;
    if (!isPlain(text)) {
      key = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
      key = key.replace('’', '\'').replace("ø", "o").replace("ı", "i").replace("ł", "l");
    }
    key = key.toLowerCase(Locale.ROOT);
    return key.length() > 1 ? key.replace(".", "") : key;
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128);
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
