package org.demarche.corpus.language;

import java.util.Set;

/**
 * Counts the words and letters of a text, and how many of them are the small words that only
 * English has.
 *
 * <p>Of running English, a quarter to a third are such words; of other languages, even of Dutch and
 * Danish, less than a twentieth. Where they are many, nothing else has to be asked.
 */
final class EnglishWords {
  private static final Set<String> SMALL =
      Set.of(
          "the", "of", "and", "to", "that", "for", "with", "by", "from", "this", "have", "has",
          "not", "be", "are", "it", "its", "at", "on", "his", "he", "they", "their", "who", "which",
          "said", "will", "would", "been", "but", "an", "or", "were", "had", "she", "her", "after",
          "about");

  private static final int MAX_SMALL = 5;

  private final String text;
  private int words;
  private int small;
  private int letters;
  private int foreignLetters;

  private EnglishWords(String text) {
    this.text = text;
  }

  static EnglishWords in(String text) {
    return in(text, 0, text.length());
  }

  static EnglishWords in(String text, int start, int end) {
    EnglishWords words = new EnglishWords(text);
    words.count(start, end);
    return words;
  }

  int words() {
    return words;
  }

  int letters() {
    return letters;
  }

  /** Share of the small words of English, 0 to 1. */
  double share() {
    return words == 0 ? 0 : (double) small / words;
  }

  /** Whether most letters are of another script than Latin. */
  boolean isOtherScript() {
    return 2 * foreignLetters > letters;
  }

  private void count(int start, int end) {
    int wordStart = -1;
    for (int i = start; i <= end; i++) {
      boolean letter = i < end && Character.isLetter(text.charAt(i));
      if (letter) {
        letters++;
        foreignLetters += isLatin(text.charAt(i)) ? 0 : 1;
        wordStart = wordStart < 0 ? i : wordStart;
      } else if (wordStart >= 0) {
        words++;
        small += isSmall(wordStart, i) ? 1 : 0;
        wordStart = -1;
      }
    }
  }

  private static boolean isLatin(char c) {
    return c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private boolean isSmall(int start, int end) {
    return end - start <= MAX_SMALL && SMALL.contains(lowerFirst(text.substring(start, end)));
  }

  private static String lowerFirst(String word) {
    char first = word.charAt(0);
    return first >= 'A' && first <= 'Z' ? (char) (first + ('a' - 'A')) + word.substring(1) : word;
  }
}
