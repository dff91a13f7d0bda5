package org.demarche.corpus.clean;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: what only looks different is the same. */
public final class FoldedText {
  private FoldedText() {}

  /** The words in lower case with one space between them; punctuation and symbols left out. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
}
