package org.demarche.nlp.crf;

import java.util.List;

/**
 * Whether a capitalised word between other words stands elsewhere in its sentence without a name
 * beside it.
 *
 * <p>CoreNLP knows more patterns, which need parts of speech. Its English models were trained
 * without these and have no features for them; at work the parts of speech are there, and decide
 * that such an occurrence does not count.
 */
final class OccurrencePatterns {
  private static final String PROPER_NOUN = "NNP";
  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;

  private static final String LATER = "X-NEXT-OCCURRENCE-X";
  private static final String EARLIER = "X-PREV-OCCURRENCE-X";
  private static final List<Piece> ONLY_NONE = List.of(Piece.of("NO-OCCURRENCE-PATTERN"));
  private static final List<Piece> ONLY_LATER = List.of(Piece.of(LATER));
  private static final List<Piece> ONLY_EARLIER = List.of(Piece.of(EARLIER));
  private static final List<Piece> BOTH = List.of(Piece.of(LATER), Piece.of(EARLIER));

  private OccurrencePatterns() {}

  /** Whether a feature of this name is one of a pattern that is not looked for here. */
  static boolean isUnknown(String name) {
    return name.matches("XY?-(NEXT|PREV)-OCCURRENCE-[XY]+")
        && !name.equals(LATER)
        && !name.equals(EARLIER);
  }

  /** The names of the features of the word at a position. */
  static List<Piece> at(Sentence sentence, int position) {
    String text = sentence.word(position).text();
    String after = sentence.word(position + 1).text();
    if (!(isNameCase(text)
        && !after.isEmpty()
        && !hasUpperCase(after, 0)
        && hasLetter(after)
        && hasLetter(sentence.word(position - 1).text()))) {
      return ONLY_NONE;
    }
    if (isName(sentence, position - 1)) {
      return List.of();
    }
    boolean later = false;
    boolean earlier = false;
    int farthest = Math.min(FARTHEST, sentence.length());
    for (int distance = NEAREST; distance <= farthest; distance++) {
      later |= isAlone(sentence, position + distance, text);
      earlier |= isAlone(sentence, position - distance, text);
    }
    if (later) {
      return earlier ? BOTH : ONLY_LATER;
    }
    return earlier ? ONLY_EARLIER : List.of();
  }

  private static boolean isAlone(Sentence sentence, int position, String text) {
    return sentence.word(position).text().equals(text)
        && !isName(sentence, position - 1)
        && !isName(sentence, position + 1);
  }

  private static boolean isName(Sentence sentence, int position) {
    return sentence.tag(position).equals(PROPER_NOUN) && isNameCase(sentence.word(position).text());
  }

  private static boolean isNameCase(String text) {
    return text.length() >= 2
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && !hasUpperCase(text, 1);
  }

  private static boolean hasUpperCase(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
