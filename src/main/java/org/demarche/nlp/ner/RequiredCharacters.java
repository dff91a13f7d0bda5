package org.demarche.nlp.ner;

import java.util.regex.Pattern;

/**
 * ASCII characters that every match of a regular expression holds: punctuation that stands in it as
 * it is, and a digit where it asks for one. What is not understood is not required.
 */
final class RequiredCharacters {
  private static final long DIGITS = 0x3FFL << '0';

  /** Characters 0 to 63, in which ASCII has its digits and most of its punctuation. */
  private final long characters;

  private final boolean digit;

  private RequiredCharacters(long characters, boolean digit) {
    this.characters = characters;
    this.digit = digit;
  }

  static RequiredCharacters of(Pattern pattern) {
    Reader reader = new Reader(pattern.pattern());
    boolean plain = (pattern.flags() & (Pattern.COMMENTS | Pattern.LITERAL)) == 0;
    long found = plain ? reader.required() : 0;
    return new RequiredCharacters(found & ~DIGITS, (found & DIGITS) != 0);
  }

  /** Whether a text could hold a match. */
  boolean allIn(long present) {
    return (present & characters) == characters && (!digit || (present & DIGITS) != 0);
  }

  /** The characters of a text, as {@link #allIn} takes them. */
  static long of(CharSequence text) {
    long present = 0;
    for (int i = 0; i < text.length(); i++) {
      present |= bit(text.charAt(i));
    }
    return present;
  }

  private static long bit(char c) {
    return c < 64 ? 1L << c : 0;
  }

  /** Reads an expression, adding up what its parts require; any digit stands for all of them. */
  private static final class Reader {
    private final String regex;
    private int at;
    private boolean lost;

    Reader(String regex) {
      this.regex = regex;
    }

    long required() {
      long required = sequence();
      return lost || at < regex.length() ? 0 : required;
    }

    /** What the alternatives up to a closing bracket or the end require. */
    private long sequence() {
      long required = 0;
      boolean alternatives = false;
      while (at < regex.length() && regex.charAt(at) != ')') {
        if (regex.charAt(at) == '|') {
          alternatives = true;
          at++;
        } else {
          long atom = atom();
          required |= mayBeMissing() ? 0 : atom;
        }
      }
      return alternatives ? 0 : required;
    }

    private long atom() {
      char c = regex.charAt(at++);
      return switch (c) {
        case '(' -> group();
        case '[' -> characterClass();
        case '\\' -> escape(regex.charAt(at++));
        case '.', '^', '$' -> 0;
        default -> literal(c);
      };
    }

    private long group() {
      if (regex.startsWith("?", at)) {
        lost |= !regex.startsWith("?:", at);
        at += 2;
      }
      long required = sequence();
      at++;
      return required;
    }

    /** A class of one character is that character. */
    private long characterClass() {
      int start = at;
      while (regex.charAt(at) != ']' || at == start) {
        at += regex.charAt(at) == '\\' ? 2 : 1;
      }
      String content = regex.substring(start, at++);
      lost |= content.contains("[");
      return content.length() == 1 ? literal(content.charAt(0)) : 0;
    }

    private long escape(char c) {
      if (c == 'Q') {
        at = regex.indexOf("\\E", at) + 2;
        return 0;
      }
      lost |= Character.isLetterOrDigit(c) && "dDwWsSbB".indexOf(c) < 0;
      return c == 'd' ? DIGITS : literal(c);
    }

    /** Letters and digits are not counted: case folds, and a digit would stand for any. */
    private static long literal(char c) {
      return Character.isLetterOrDigit(c) ? 0 : bit(c);
    }

    private boolean mayBeMissing() {
      boolean missing = false;
      while (at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0) {
        char c = regex.charAt(at++);
        missing |= c == '?' || c == '*' || c == '{' && regex.startsWith("0", at);
        if (c == '{') {
          at = regex.indexOf('}', at) + 1;
        }
      }
      return missing;
    }
  }
}
