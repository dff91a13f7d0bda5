package org.demarche.corpus.clean;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Cleans the characters of a page before any rule looks at it: one line end, one space, NFC. */
final class Characters {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final String OBJECT_REPLACEMENT = "\uFFFC";

  private Characters() {}

  static void clean(MappedText page) {
    page.edit(replaceControls(page.text()));
    page.edit("unicode-nfc", compose(page.text()));
  }

  /** Line ends become LF, other white space a space; controls and invisible characters go. */
  private static List<MappedText.Edit> replaceControls(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String clean = clean(text, i, c);
      if (clean != null) {
        edits.add(new MappedText.Edit(i, i + 1, clean));
      }
    }
    return edits;
  }

  /** What a character becomes; null when it stays. */
  private static String clean(String text, int position, char c) {
    if (c == '\n' || (c >= ' ' && c < 0x7F)) {
      return null;
    }
    if (c == '\r') {
      return position + 1 < text.length() && text.charAt(position + 1) == '\n' ? "" : "\n";
    }
    if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B') {
      return "\n";
    }
    if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
      return " ";
    }
    if (Character.isISOControl(c) || isInvisible(c) || OBJECT_REPLACEMENT.indexOf(c) >= 0) {
      return "";
    }
    return isLoneSurrogate(text, position) ? "\uFFFD" : null;
  }

  /** Soft hyphen, zero-width spaces and joiners, marks of direction, byte order mark. */
  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static boolean isLoneSurrogate(String text, int position) {
    char c = text.charAt(position);
    if (Character.isHighSurrogate(c)) {
      return position + 1 == text.length() || !Character.isLowSurrogate(text.charAt(position + 1));
    }
    return Character.isLowSurrogate(c)
        && (position == 0 || !Character.isHighSurrogate(text.charAt(position - 1)));
  }

  /** Composes letter by letter, so that offsets stay exact around what changes. */
  private static List<MappedText.Edit> compose(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    int start = NFC.spanQuickCheckYes(text);
    while (start < text.length()) {
      int end = start;
      do {
        end += Character.charCount(text.codePointAt(end));
      } while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end)));
      String letter = text.substring(start, end);
      String composed = NFC.normalize(letter);
      if (!composed.equals(letter)) {
        edits.add(new MappedText.Edit(start, end, composed));
      }
      start = end;
    }
    return edits;
  }
}
