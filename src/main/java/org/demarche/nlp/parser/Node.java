package org.demarche.nlp.parser;

import java.util.ArrayList;
import java.util.List;

/** A phrase, or a word by its tag, in a tree whose phrases have any number of children. */
final class Node {
  private static final int NO_TOKEN = -1;

  private final String label;
  private final int token;
  private final List<Node> children = new ArrayList<>();

  private Node(String label, int token) {
    this.label = label;
    this.token = token;
  }

  static Node word(String tag, int token) {
    return new Node(tag, token);
  }

  /** A phrase that still lacks children. */
  static Node phrase(String label) {
    return new Node(label, NO_TOKEN);
  }

  String label() {
    return label;
  }

  boolean isWord() {
    return token != NO_TOKEN;
  }

  /** The token of a word. */
  int token() {
    return token;
  }

  /** The children, to be added to and removed from. */
  List<Node> children() {
    return children;
  }

  Node lastChild() {
    return children.get(children.size() - 1);
  }

  int lastToken() {
    return isWord() ? token : lastChild().lastToken();
  }
}
