package org.demarche.corpus;

import org.demarche.corpus.clean.FoldedText;

/** The key of an article: the same input has the same id in every run and on every machine. */
final class ArticleId {
  private ArticleId() {}

  /**
   * Hash of the input's own id if it has one, else of its address, else of its folded raw text. The
   * text is taken raw so that ids do not change with the cleaning rules.
   */
  static String of(RawInput.Fields fields) {
    if (fields.id() != null) {
      return ContentHash.of("id", fields.id());
    }
    if (fields.url() != null) {
      return ContentHash.of("url", fields.url());
    }
    if (fields.canonicalUrl() != null) {
      return ContentHash.of("url", fields.canonicalUrl());
    }
    return ContentHash.of("text", FoldedText.of(fields.text()));
  }
}
