package org.demarche.nlp.parser;

import org.demarche.record.ParseTree;

/** The tree of a sentence, and its binary form. Immutable. */
public final class Parse {
  private final ParseTree tree;
  private final int[] closings;

  Parse(ParseTree tree, int[] closings) {
    this.tree = tree;
    this.closings = closings;
  }

  public ParseTree tree() {
    return tree;
  }

  /**
   * The binary tree from which CoreNLP takes sentiment, as its shape: for each token, how many
   * phrases of two end with it. A binary tree is built from it by pushing each token on a stack and
   * then joining the two on top that many times.
   */
  public int[] closings() {
    return closings.clone();
  }
}
