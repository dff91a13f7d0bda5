package org.demarche.corpus.page;

/**
 * A run of text between two borders of blocks.
 *
 * @param box the innermost block around it
 * @param linkCharacters how many of its characters are in links
 * @param timeCharacters how many are in {@code time} elements
 */
record PageLine(Box box, String text, int linkCharacters, int timeCharacters) {
  /** Labels and links are shorter. */
  private static final int PROSE_CHARACTERS = 80;

  /** Whether it is a sentence of a text rather than a link, a headline or a label. */
  boolean isProse() {
    return text.length() >= PROSE_CHARACTERS && linkCharacters < 0.3 * text.length();
  }

  /** Whether all of it is a link. */
  boolean isLink() {
    return linkCharacters >= 0.9 * text.length();
  }

  boolean isTime() {
    return timeCharacters >= 0.6 * text.length();
  }

  boolean isHeading() {
    String tag = box.element().normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  boolean isCaption() {
    return box.isWithin(BoxRole.CAPTION);
  }

  boolean endsSentence() {
    return endsSentence(text);
  }

  /** Whether a text ends as sentences do, quotes and brackets after the stop included. */
  static boolean endsSentence(CharSequence text) {
    int end = text.length();
    while (end > 0 && " ”\"’')]»".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:…".indexOf(text.charAt(end - 1)) >= 0;
  }
}
