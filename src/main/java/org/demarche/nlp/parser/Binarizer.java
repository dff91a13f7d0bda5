package org.demarche.nlp.parser;

import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.LabeledScoredTreeFactory;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeFactory;
import edu.stanford.nlp.trees.Trees;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes phrases of more than two children binary, as CoreNLP does for sentiment: from outside to
 * the head, first what is left of it, and before that a punctuation mark at the end.
 *
 * <p>Only where the binary phrases end is kept. The number that end with each token tells the whole
 * binary tree, if labels and phrases with an only child do not matter.
 */
final class Binarizer {
  private final HeadFinder heads = new ModCollinsHeadFinder();
  private final PennTreebankLanguagePack language = new PennTreebankLanguagePack();
  private final TreeFactory trees = new LabeledScoredTreeFactory();

  /** For each token, how many binary phrases end with it. */
  int[] closings(Node root, int tokens) {
    int[] closings = new int[tokens];
    count(root, closings);
    return closings;
  }

  private void count(Node node, int[] closings) {
    List<Node> children = node.children();
    for (Node child : children) {
      count(child, closings);
    }
    int left = 0;
    int right = children.size() - 1;
    if (right < 2) {
      // Without a head to look for.
      if (right == 1) {
        closings[children.get(1).lastToken()]++;
      }
      return;
    }
    int head = head(node);
    boolean markAtEnd = language.isPunctuationTag(children.get(right).label());
    while (left < right) {
      closings[children.get(right).lastToken()]++;
      boolean last = right == children.size() - 1;
      if (head > left && !(last && markAtEnd)) {
        left++;
      } else {
        right--;
      }
    }
  }

  /** The child of a phrase that is its head, by CoreNLP's rules. */
  private int head(Node phrase) {
    List<Tree> children = new ArrayList<>();
    for (Node child : phrase.children()) {
      // What is below a word or a phrase does not matter, but that it is a leaf or not.
      Tree leaf = trees.newLeaf("");
      Tree below = child.isWord() ? leaf : trees.newTreeNode("", List.of(leaf));
      children.add(trees.newTreeNode(child.label(), List.of(below)));
    }
    Tree local = trees.newTreeNode(phrase.label(), children);
    return Trees.objectEqualityIndexOf(local, heads.determineHead(local));
  }
}
