package org.demarche.nlp.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Makes the tree that CoreNLP hands out from the binary one that the parser built: without
 * temporary phrases, with the full stop where it belongs, and flat if it would be too tall.
 */
final class TreeFinish {
  /** CoreNLP's {@code parse.maxheight}: taller trees become flat. Leaves count. */
  private static final int MAX_HEIGHT = 80;

  private static final String NOT_PARSED = "X";
  private static final String FINAL_PUNCTUATION = ".!?。！？";

  private final List<String> words;
  private final List<String> tags;

  TreeFinish(List<String> words, List<String> tags) {
    this.words = words;
    this.tags = tags;
  }

  /** The tree of a finished state. */
  Node tree(State state, Symbols symbols) {
    Node root = phrase(state, symbols, state.top(0));
    raiseFinalPunctuation(root);
    return height(root) > MAX_HEIGHT ? flat() : root;
  }

  /** The tree of a sentence that could not be parsed: all words below one phrase. */
  Node flat() {
    Node root = Node.phrase(NOT_PARSED);
    for (int token = 0; token < tags.size(); token++) {
      root.children().add(Node.word(tags.get(token), token));
    }
    return root;
  }

  private Node phrase(State state, Symbols symbols, int node) {
    Node phrase = Node.phrase(symbols.name(state.label(node)));
    addChildren(phrase, state, symbols, node);
    return phrase;
  }

  private void addChildren(Node parent, State state, Symbols symbols, int node) {
    if (state.right(node) == State.NONE) {
      addChild(parent, state, symbols, state.onlyChild(node));
    } else {
      addChild(parent, state, symbols, state.left(node));
      addChild(parent, state, symbols, state.right(node));
    }
  }

  private void addChild(Node parent, State state, Symbols symbols, int child) {
    if (state.isWord(child)) {
      int token = state.token(child);
      parent.children().add(Node.word(tags.get(token), token));
    } else if (symbols.isTemporary(state.label(child))) {
      addChildren(parent, state, symbols, child);
    } else {
      parent.children().add(phrase(state, symbols, child));
    }
  }

  /**
   * Moves punctuation that ends a sentence up to below the node under the root, if it stands two or
   * more levels below that one. Phrases that it leaves empty go.
   */
  private void raiseFinalPunctuation(Node root) {
    Node top = root.lastChild();
    if (top.isWord()) {
      return;
    }
    Deque<Node> above = new ArrayDeque<>();
    Node last = top.lastChild();
    while (!last.isWord()) {
      above.push(last);
      last = last.lastChild();
    }
    if (above.isEmpty() || !endsSentence(last)) {
      return;
    }
    above.push(last);
    do {
      above.pop();
      Node parent = above.isEmpty() ? top : above.peek();
      parent.children().remove(parent.children().size() - 1);
    } while (!above.isEmpty() && above.peek().children().isEmpty());
    top.children().add(last);
  }

  private boolean endsSentence(Node word) {
    boolean tagged = word.label().contains(".") || word.label().contains("PU");
    return tagged
        && words.get(word.token()).chars().anyMatch(c -> FINAL_PUNCTUATION.indexOf(c) >= 0);
  }

  private static int height(Node node) {
    if (node.isWord()) {
      return 2;
    }
    int height = 0;
    for (Node child : node.children()) {
      height = Math.max(height, height(child));
    }
    return height + 1;
  }
}
