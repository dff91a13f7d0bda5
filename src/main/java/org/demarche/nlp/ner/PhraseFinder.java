package org.demarche.nlp.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Blots out of a text what a long list of phrases cannot be found in.
 *
 * <p>SUTime looks for the names of time zones with one regular expression of hundreds of
 * alternatives, tried at each boundary of a word. Here only the places come into question where the
 * first word of a name stands, a look-up each. The rest is replaced by spaces, which keeps all
 * positions, and so what the expression finds in the text that is left is what it finds in the
 * whole.
 */
final class PhraseFinder {
  private static final String BEGIN = "\\b(\\Q";
  private static final String END = "\\E)\\b";
  private static final String BETWEEN = "\\E|\\Q";

  /** Phrases by their first word, with case folded. */
  private final Map<String, List<String>> phrases = new HashMap<>();

  private PhraseFinder(List<String> folded) {
    for (String phrase : folded) {
      phrases.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>()).add(phrase);
    }
  }

  /**
   * The finder for an expression that is a list of quoted phrases between boundaries of words, in
   * any case; empty for all others.
   */
  static Optional<PhraseFinder> of(Pattern pattern) {
    String regex = pattern.pattern();
    if (!regex.startsWith(BEGIN) || !regex.endsWith(END)) {
      return Optional.empty();
    }
    String list = regex.substring(BEGIN.length(), regex.length() - END.length());
    List<String> folded =
        Stream.of(list.split(Pattern.quote(BETWEEN), -1)).map(PhraseFinder::fold).toList();
    boolean phrases =
        folded.stream().noneMatch(phrase -> firstWord(phrase).isEmpty() || phrase.contains("\\e"));
    return phrases ? Optional.of(new PhraseFinder(folded)) : Optional.empty();
  }

  /** The text with all blotted out where no phrase begins; empty if none begins anywhere. */
  Optional<String> places(String text) {
    String folded = fold(text);
    StringBuilder places = null;
    int end = 0;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = wordEnd(folded, start);
      int length = end == start ? 0 : longest(folded, start, end);
      if (length > 0) {
        places = places == null ? new StringBuilder(" ".repeat(text.length())) : places;
        copySurrounding(text, start, start + length, places);
      }
    }
    return Optional.ofNullable(places).map(StringBuilder::toString);
  }

  /** The length of the longest phrase that begins with a word, 0 if there is none. */
  private int longest(String folded, int start, int wordEnd) {
    int longest = 0;
    for (String phrase : phrases.getOrDefault(folded.substring(start, wordEnd), List.of())) {
      if (folded.startsWith(phrase, start)) {
        longest = Math.max(longest, phrase.length());
      }
    }
    return longest;
  }

  /** Copies a stretch and what surrounds it up to white space: boundaries stay what they are. */
  private static void copySurrounding(String text, int start, int end, StringBuilder places) {
    int from = start;
    while (from > 0 && text.charAt(from - 1) != ' ') {
      from--;
    }
    int to = end;
    while (to < text.length() && text.charAt(to) != ' ') {
      to++;
    }
    places.replace(from, to, text.substring(from, to));
  }

  private static String firstWord(String folded) {
    return folded.substring(0, wordEnd(folded, 0));
  }

  private static int wordEnd(String folded, int start) {
    int end = start;
    while (end < folded.length() && isWord(folded.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Only what is part of a word to every version of Java. */
  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
  }

  /** Folds case as {@link Pattern#UNICODE_CASE} does: character by character. */
  private static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(Character.toUpperCase(folded[i]));
    }
    return new String(folded);
  }
}
