package org.demarche.bench;

/** What is compared between two annotations of an article. */
enum Kind {
  SENTENCES("borders of sentences"),
  TOKENS("borders of tokens"),
  TAGS("parts of speech"),
  LEMMAS("lemmas"),
  LABELS("entity labels"),
  MENTIONS("entity mentions, borders and type"),
  VALUES("normalised values of mentions"),
  SENTIMENTS("sentiment classes"),
  TREES("trees");

  private final String title;

  Kind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
