package org.demarche.corpus.clean;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: what only looks different is the same. */
public final class FoldedText {
  /**
   * Marks on one letter. Normalising sorts the marks of a letter, which takes the square of their
   * number; Unicode's stream-safe format has this bound too.
   */
  private static final int MAX_MARKS = 30;

  private static final char FIRST_MARK = '\u0300';
  private static final char GRAPHEME_JOINER = '\u034F';

  private FoldedText() {}

  /** The words in lower case with one space between them; punctuation and symbols left out. */
  public static String of(String text) {
    String composed =
        Normalizer.normalize(withFewMarks(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); ) {
      int codePoint = composed.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetterOrDigit(codePoint)) {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        folded.appendCodePoint(codePoint);
        gap = false;
      } else if (Character.getType(codePoint) != Character.FORMAT) {
        // Format characters (soft hyphens, zero-width spaces) stand inside words.
        gap = true;
      }
    }
    return folded.toString();
  }

  /** The text with a joiner, which is no part of a word, after as many marks as no letter has. */
  private static String withFewMarks(String text) {
    StringBuilder safe = null;
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      marks = isMark(codePoint) ? marks + 1 : 0;
      if (marks > MAX_MARKS) {
        safe = safe == null ? new StringBuilder(text.substring(0, i)) : safe;
        safe.append(GRAPHEME_JOINER);
        marks = 1;
      }
      if (safe != null) {
        safe.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return safe == null ? text : safe.toString();
  }

  private static boolean isMark(int codePoint) {
    return codePoint >= FIRST_MARK
        && switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }
}
