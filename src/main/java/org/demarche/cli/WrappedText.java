package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;

/** Prose broken into lines. */
final class WrappedText {
  private WrappedText() {}

  /**
   * The lines of a paragraph; the blanks it begins with are kept.
   *
   * @param indent what the lines after the first begin with
   * @param width characters of a line, unless a word is longer
   */
  static List<String> lines(String paragraph, String indent, int width) {
    List<String> lines = new ArrayList<>();
    String text = paragraph.stripLeading();
    StringBuilder line = new StringBuilder(" ".repeat(paragraph.length() - text.length()));
    boolean begun = false;
    for (String word : text.strip().split("\\s+", -1)) {
      if (begun && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
