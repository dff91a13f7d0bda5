package org.demarche.bench;

/**
 * A cause that explains a difference: ours keeps within limits that stock CoreNLP does not have.
 */
enum Cause {
  /** The sentence is longer than {@code maxSentenceTokens}. */
  CUT("a sentence over the limit was cut into pieces"),
  /** The sentence is longer than {@code maxParsedTokens}. */
  NOT_PARSED("a sentence over the limit was not parsed");

  private final String title;

  Cause(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
