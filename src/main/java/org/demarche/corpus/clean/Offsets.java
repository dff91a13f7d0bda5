package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.record.Article;

/**
 * Where the characters of a cleaned text stand in the raw text.
 *
 * @param clean ascending positions in the cleaned text, beginning with 0; empty when that is empty
 * @param raw the position in the raw text of each; from there on both count alike, up to the next
 */
public record Offsets(List<Integer> clean, List<Integer> raw) {

  public Offsets {
    clean = List.copyOf(clean);
    raw = List.copyOf(raw);
    if (clean.size() != raw.size()) {
      throw new IllegalArgumentException(
          "%d positions in the cleaned text, but %d in the raw one"
              .formatted(clean.size(), raw.size()));
    }
  }

  /** The offsets of a text whose characters stand at these positions. */
  static Offsets of(int[] positions, int length) {
    List<Integer> clean = new ArrayList<>();
    List<Integer> raw = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      if (i == 0 || positions[i] != positions[i - 1] + 1) {
        clean.add(i);
        raw.add(positions[i]);
      }
    }
    return new Offsets(clean, raw);
  }

  /** The position in the raw text of the character at a position in an article's cleaned text. */
  public static int rawOffset(Article article, int clean) {
    int index = Collections.binarySearch(article.getCleanOffsets(), clean);
    int from = index >= 0 ? index : -index - 2;
    return from < 0
        ? clean
        : article.getRawOffsets().get(from) + clean - article.getCleanOffsets().get(from);
  }

  /** One past the position in the raw text of the last character before {@code cleanEnd}. */
  public static int rawEnd(Article article, int cleanEnd) {
    return cleanEnd == 0 ? rawOffset(article, 0) : rawOffset(article, cleanEnd - 1) + 1;
  }

  /**
   * The first position in an article's cleaned text whose character stands at or after a position
   * in the raw text; the text's length when there is none.
   */
  public static int cleanOffset(Article article, int raw) {
    int low = 0;
    int high = article.getText().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rawOffset(article, middle) < raw) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
