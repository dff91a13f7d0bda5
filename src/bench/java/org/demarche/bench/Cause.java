package org.demarche.bench;

/** A cause that explains a difference: it lies in our limits or in a fault of CoreNLP's. */
enum Cause {
  /** The sentence is longer than {@code maxSentenceTokens}. */
  CUT("a sentence over the limit was cut into pieces"),
  /** The sentence is longer than {@code maxParsedTokens}. */
  NOT_PARSED("a sentence over the limit was not parsed"),
  /** Stock CoreNLP, reading the sentence first of all, gives the value that we give. */
  ORDER("stock's value depends on the sentences read before");

  private final String title;

  Cause(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
