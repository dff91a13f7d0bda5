package org.demarche.evaluate;

import java.util.Collections;
import java.util.List;
import org.demarche.record.Article;

/** Finds positions of an article's cleaned text again in the raw text it was cleaned from. */
final class RawOffsets {
  private final List<Integer> clean;
  private final List<Integer> raw;

  private RawOffsets(List<Integer> clean, List<Integer> raw) {
    this.clean = clean;
    this.raw = raw;
  }

  static RawOffsets of(Article article) {
    if (article.getCleanOffsets().size() != article.getRawOffsets().size()) {
      throw new IllegalArgumentException(
          "Article %s has %d clean offsets but %d raw offsets"
              .formatted(
                  article.getArticleId(),
                  article.getCleanOffsets().size(),
                  article.getRawOffsets().size()));
    }
    return new RawOffsets(article.getCleanOffsets(), article.getRawOffsets());
  }

  /** Position in the raw text of a character of the cleaned text. */
  int raw(int position) {
    int found = Collections.binarySearch(clean, position);
    int at = found >= 0 ? found : -found - 2;
    return at < 0 ? position : raw.get(at) + position - clean.get(at);
  }

  /**
   * The span in the raw text from the first to the last character of a span of the cleaned text.
   */
  Span span(int start, int end) {
    int from = raw(start);
    return new Span(from, end > start ? raw(end - 1) + 1 : from);
  }
}
