package org.demarche.actor;

import java.util.List;

/**
 * A way a name is written.
 *
 * @param capitals whether it counts only in capitals: {@code US}, but not {@code us}
 * @param capitalised whether it counts only with a capital first letter
 */
record Spelling(Known known, boolean capitals, boolean capitalised) {
  private static final int LONGEST_ACRONYM = 6;

  static Spelling of(String written, Known known) {
    List<Word> words = Word.ofText(written);
    boolean capitals =
        written.length() <= LONGEST_ACRONYM * 2
            && words.stream().allMatch(Word::isAllCapitals)
            && words.stream().mapToInt(word -> word.key().length()).sum() <= LONGEST_ACRONYM;
    return new Spelling(known, capitals, words.get(0).isCapitalised());
  }

  /** Whether words [start, end) are written so. */
  boolean fits(List<Word> words, int start, int end) {
    if (!capitals) {
      return !capitalised || words.get(start).isCapitalised();
    }
    for (int i = start; i < end; i++) {
      if (!words.get(i).isAllCapitals()) {
        return false;
      }
    }
    return true;
  }
}
