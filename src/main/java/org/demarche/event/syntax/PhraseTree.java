package org.demarche.event.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.demarche.record.ParseTree;

/**
 * A phrase-structure tree that can be walked. Nodes are numbered in preorder, 0 is the root; a node
 * without children is a part-of-speech tag over one token. Tokens count within the sentence.
 */
final class PhraseTree {
  private final ParseTree tree;
  private final List<List<Integer>> children;

  PhraseTree(ParseTree tree) {
    this.tree = tree;
    this.children = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int node = 0; node < tree.getLabels().size(); node++) {
      children.add(new ArrayList<>());
      while (!open.isEmpty() && !holds(open.peek(), node)) {
        open.pop();
      }
      if (!open.isEmpty()) {
        children.get(open.peek()).add(node);
      }
      open.push(node);
    }
  }

  /** Of two nodes over the same tokens, the first in preorder is above. */
  private boolean holds(int above, int below) {
    return start(below) >= start(above) && end(below) <= end(above);
  }

  String label(int node) {
    return tree.getLabels().get(node);
  }

  /** The first token of a node. */
  int start(int node) {
    return tree.getStarts().get(node);
  }

  /** One past the last token of a node. */
  int end(int node) {
    return tree.getEnds().get(node);
  }

  /** The children of a node, from left to right. */
  List<Integer> children(int node) {
    return children.get(node);
  }

  boolean isTag(int node) {
    return children.get(node).isEmpty();
  }

  /** Whether a child of a node has one of these labels. */
  boolean hasChild(int node, String... labels) {
    return children(node).stream().anyMatch(child -> List.of(labels).contains(label(child)));
  }

  int root() {
    return 0;
  }
}
