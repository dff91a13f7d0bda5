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
  private static final Pattern JOINERS = Pattern.compile("[-–—‑/]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The words of these tokens. A token that is a hyphen only joins its neighbours. */
  static List<Word> of(List<String> tokens) {
    List<Word> words = new ArrayList<>(tokens.size() + 2);
    boolean joined = false;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (token.equals("'s") || token.equals("’s") || token.equals("'") || token.equals("’")) {
        words.add(new Word(token, "'s", i, false));
        joined = false;
        continue;
      }
      String[] parts = JOINERS.split(token, -1);
      for (int part = 0; part < parts.length; part++) {
        if (!parts[part].isEmpty()) {
          words.add(
              new Word(parts[part], key(parts[part]), i, (joined || part > 0) && !words.isEmpty()));
        }
        joined = part < parts.length - 1;
      }
    }
    return words;
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

  boolean isPossessive() {
    return key.equals("'s");
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
