package org.demarche.nlp.gazetteer;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the phrases of a mapping file are compared with a text. */
enum CaseRule {
  EXACT(0) {
    @Override
    long hash(String text) {
      long hash = 0;
      for (int i = 0; i < text.length(); i++) {
        hash = Fingerprints.append(hash, text.charAt(i));
      }
      return hash;
    }

    @Override
    String normal(String text) {
      return text;
    }

    @Override
    String key(String token) {
      return token;
    }
  },

  /** As {@link String#equalsIgnoreCase} and Java's regular expressions with Unicode cases do. */
  IGNORED(Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE) {
    @Override
    long hash(String text) {
      long hash = 0;
      for (int i = 0; i < text.length(); i++) {
        char character = text.charAt(i);
        if (character >= 'A' && character <= 'Z') {
          hash = Fingerprints.append(hash, character + ('a' - 'A'));
        } else if (character < FIRST_NOT_ASCII) {
          hash = Fingerprints.append(hash, character);
        } else {
          int codePoint = text.codePointAt(i);
          hash = Fingerprints.append(hash, fold(codePoint));
          i += Character.charCount(codePoint) - 1;
        }
      }
      return hash;
    }

    @Override
    String normal(String text) {
      if (isAscii(text)) {
        return text.toLowerCase(Locale.ROOT);
      }
      StringBuilder normal = new StringBuilder(text.length());
      text.codePoints().map(CaseRule::fold).forEach(normal::appendCodePoint);
      return normal.toString();
    }

    @Override
    String key(String token) {
      return token.toLowerCase(Locale.ROOT);
    }
  };

  private static final int FIRST_NOT_ASCII = 0x80;

  private final int flags;

  CaseRule(int flags) {
    this.flags = flags;
  }

  /** A hash that two texts share if, but for a negligible chance, they are equal by this rule. */
  abstract long hash(String text);

  /** The text in the one form that stands for all texts equal to it by this rule. */
  abstract String normal(String text);

  /**
   * What CoreNLP looks a token up by, both to find entries that repeat another and to decide which
   * entries to try. It differs from {@link #normal} where a letter in lower case has another length
   * or depends on its neighbours: {@code İ}, {@code Σ}.
   */
  abstract String key(String token);

  /** The flags for {@link Pattern}. */
  int flags() {
    return flags;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_NOT_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static int fold(int codePoint) {
    return Character.toLowerCase(Character.toUpperCase(codePoint));
  }
}
