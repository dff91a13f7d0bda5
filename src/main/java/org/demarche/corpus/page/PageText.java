package org.demarche.corpus.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.Utf8;
import org.demarche.corpus.clean.TextRange;

/**
 * The text of an article as markup holds it.
 *
 * @param text a paragraph a line
 * @param captions the parts of it that the markup says are captions, in order
 */
public record PageText(String text, List<TextRange> captions) {
  /** Pages for several sizes of screen hold a caption or a paragraph twice. */
  private static final int DOUBLED_CHARACTERS = 40;

  public PageText {
    text = Utf8.wellFormed(text);
    captions = List.copyOf(captions);
  }

  /** A text of which the markup says nothing. */
  public static PageText plain(String text) {
    return new PageText(text, List.of());
  }

  /** Puts lines together, those that stand there a second time left out. */
  static PageText of(List<PageLine> lines) {
    StringBuilder text = new StringBuilder();
    List<TextRange> captions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PageLine line : lines) {
      if (line.text().length() >= DOUBLED_CHARACTERS && !seen.add(line.text())) {
        continue;
      }
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
      if (line.isCaption()) {
        captions.add(new TextRange(text.length() - line.text().length(), text.length()));
      }
    }
    return new PageText(text.toString(), captions);
  }

  int length() {
    return text.length();
  }

  /** Makes it the text of an input. */
  public RawInput.Builder fill(RawInput.Builder fields) {
    return fields.set(Field.TEXT, text).captions(captions);
  }
}
