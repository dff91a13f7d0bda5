package org.demarche.corpus.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the lines of an article together to its text. */
final class PageText {
  /** Pages for several sizes of screen hold a caption or a paragraph twice. */
  private static final int DOUBLED_CHARACTERS = 40;

  /** How pages without markup begin a caption; a cleaning rule makes it a segment of its own. */
  private static final String CAPTION = "Image caption ";

  private PageText() {}

  /** The lines, one a line, those that stand there a second time left out. */
  static String of(List<PageLine> lines) {
    StringBuilder text = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (PageLine line : lines) {
      if (line.text().length() >= DOUBLED_CHARACTERS && !seen.add(line.text())) {
        continue;
      }
      text.append(text.isEmpty() ? "" : "\n")
          .append(line.isCaption() ? CAPTION : "")
          .append(line.text());
    }
    return text.toString();
  }
}
