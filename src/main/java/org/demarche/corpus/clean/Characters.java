package org.demarche.corpus.clean;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/**
 * Cleans the characters of a page before any rule looks at it: one line end, one space, no
 * invisible characters, one form of each quotation mark, hyphen and ligature, NFC.
 *
 * <p>The usual typographic marks ({@code ‘ ’ “ ” – —}) stay, as CoreNLP reads them as they are;
 * what becomes one of them, or plain, are their rarer doubles.
 */
final class Characters {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final char OBJECT_REPLACEMENT = '\uFFFC';

  /** Ligatures of Latin letters, from U+FB00. */
  private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

  private static final char FIRST_LIGATURE = '\uFB00';

  /** Rare marks, and those of Windows-1252 read as ISO 8859-1, each with the usual one after it. */
  private static final String RARE_MARKS =
      "\u2010-\u2011-\u2212-\uFE58\u2014\uFE63-\uFF0D-\u2012\u2013\u2015\u2014"
          + "\u201A\u2018\u201B\u2018\u201E\u201C\u201F\u201D\uFF02\"\uFF07'"
          + "\u0091\u2018\u0092\u2019\u0093\u201C\u0094\u201D\u0096\u2013\u0097\u2014";

  /** What stands for an apostrophe, but only between letters: accents, primes, a lost character. */
  private static final String FALSE_APOSTROPHES = "\u00B4`\u2032\u02BC\u055A\u02B9\u00BF";

  /** No letter of any language has more marks; Unicode's stream-safe format has this bound too. */
  private static final int MAX_MARKS = 30;

  private Characters() {}

  static void clean(MappedText page) {
    if (!isPlain(page.text())) {
      page.edit(white(page.text()));
      page.edit("rare-typography", usual(page.text()));
      page.edit("invisible-characters", invisible(page.text()));
      page.edit("unicode-nfc", compose(page.text()));
    }
  }

  /** Whether a page, as most do, has nothing but ASCII's printable characters and line feeds. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\n' && (c < ' ' || c >= 0x7F || c == '`')) {
        return false;
      }
    }
    return true;
  }

  /** Line ends become LF, other white space a space. */
  private static List<MappedText.Edit> white(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        edits.add(new MappedText.Edit(i, i + 1, ""));
      } else if (isLineEnd(c)) {
        edits.add(new MappedText.Edit(i, i + 1, "\n"));
      } else if (c == '\t' || c > ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
        edits.add(new MappedText.Edit(i, i + 1, " "));
      }
    }
    return edits;
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /**
   * Controls, soft hyphens, zero-width spaces and joiners, marks of direction and byte order go;
   * half a character becomes U+FFFD.
   */
  private static List<MappedText.Edit> invisible(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c >= ' ' && c < 0x7F)) {
        continue;
      }
      if (Character.isISOControl(c)
          || Character.getType(c) == Character.FORMAT
          || c == OBJECT_REPLACEMENT) {
        edits.add(new MappedText.Edit(i, i + 1, ""));
      } else if (Character.isSurrogate(c) && isLone(text, i)) {
        edits.add(new MappedText.Edit(i, i + 1, "\uFFFD"));
      }
    }
    return edits;
  }

  private static boolean isLone(String text, int position) {
    return Character.isHighSurrogate(text.charAt(position))
        ? position + 1 == text.length() || !Character.isLowSurrogate(text.charAt(position + 1))
        : position == 0 || !Character.isHighSurrogate(text.charAt(position - 1));
  }

  private static List<MappedText.Edit> usual(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      String usual = usual(text, i);
      if (usual != null) {
        edits.add(new MappedText.Edit(i, i + 1, usual));
      }
    }
    return edits;
  }

  /** What is usual in the place of a character; null when it is itself. */
  private static String usual(String text, int position) {
    char c = text.charAt(position);
    if (c < 0x7F && c != '`') {
      return null;
    }
    int ligature = c - FIRST_LIGATURE;
    if (ligature >= 0 && ligature < LIGATURES.size()) {
      return LIGATURES.get(ligature);
    }
    if (FALSE_APOSTROPHES.indexOf(c) >= 0) {
      return isBetweenLetters(text, position) ? "'" : null;
    }
    int mark = RARE_MARKS.indexOf(c);
    return mark >= 0 && mark % 2 == 0 ? RARE_MARKS.substring(mark + 1, mark + 2) : null;
  }

  private static boolean isBetweenLetters(String text, int position) {
    return position > 0
        && position + 1 < text.length()
        && Character.isLetter(text.charAt(position - 1))
        && Character.isLetter(text.charAt(position + 1));
  }

  /** Composes letter by letter, so that offsets stay exact around what changes. */
  private static List<MappedText.Edit> compose(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    int start = NFC.spanQuickCheckYes(text);
    while (start < text.length()) {
      int end = endOfLetter(text, start);
      String letter = text.substring(start, end);
      String composed = NFC.normalize(letter);
      if (!composed.equals(letter)) {
        edits.add(new MappedText.Edit(start, end, composed));
      }
      start = end;
    }
    return edits;
  }

  private static int endOfLetter(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    for (int marks = 0; marks < MAX_MARKS && end < text.length(); marks++) {
      int codePoint = text.codePointAt(end);
      if (NFC.hasBoundaryBefore(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }
}
