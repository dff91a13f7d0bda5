package org.demarche.nlp.parser;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.ParseTree;

/** Writes down a tree node by node, each before its children. */
final class Preorder {
  private final List<String> labels = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private int tokens;

  Preorder add(Node node) {
    int index = labels.size();
    labels.add(node.label());
    starts.add(tokens);
    if (node.isWord()) {
      ends.add(++tokens);
    } else {
      ends.add(null);
      node.children().forEach(this::add);
      ends.set(index, tokens);
    }
    return this;
  }

  ParseTree tree() {
    return new ParseTree(labels, starts, ends);
  }
}
