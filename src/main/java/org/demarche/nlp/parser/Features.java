package org.demarche.nlp.parser;

import java.util.Arrays;

/**
 * Looks up the features of a state: the rows of their weights, in the order in which CoreNLP sums
 * them. One for each parse; it keeps its buffer.
 */
final class Features {
  private final FeatureTable table;
  private final int missing;
  private int[] rows = new int[256];
  private int count;

  Features(FeatureTable table, Symbols symbols) {
    this.table = table;
    this.missing = symbols.missing();
  }

  /** Sums the weights of all features of a state. */
  void score(State state, Weights weights, float[] scores) {
    count = 0;
    collect(state);
    Arrays.fill(scores, 0);
    for (int i = 0; i < count; i++) {
      weights.addTo(scores, rows[i]);
    }
  }

  private void collect(State state) {
    int s0 = state.top(0);
    int s1 = state.top(1);
    int s2 = state.top(2);
    int q0 = state.queued(0);
    int q1 = state.queued(1);
    addNodes(state, s0, s1, s2);
    addWords(state, q0, q1);
    addDependents(state, s0, s1);
    addPair(state, Templates.PAIR, s0, state.label(s0), s1, state.label(s1));
    addPair(state, Templates.PAIR + 9, s0, state.label(s0), q0, state.tag(q0));
    addPair(state, Templates.PAIR + 18, s1, state.label(s1), q0, state.tag(q0));
    addPair(state, Templates.PAIR + 27, q0, state.tag(q0), q1, state.tag(q1));
    addTriples(state, s0, s1, s2, q0);
    if (state.queueIsEmpty()) {
      add(FeatureKey.of(Templates.QUEUE_FINISHED));
      if (state.stackSize() == 1) {
        add(FeatureKey.of(Templates.ONE_LEFT));
      }
    }
    addSeparators(state, Templates.SEPARATORS, s0, s1, s1, s0);
    addSeparators(state, Templates.SEPARATORS + 5, s0, q0, s0, q0);
  }

  private void addNodes(State state, int s0, int s1, int s2) {
    int left = state.left(s0);
    int right = state.right(s0);
    int only = state.onlyChild(s0);
    int template = Templates.NODE;
    template = addNode(state, template, s0);
    template = addNode(state, template, s1);
    template = addNode(state, template, s2);
    template = addNode(state, template, state.top(3));
    template = addNode(state, template, left);
    template = addNode(state, template, right);
    template = addNode(state, template, only);
    template = addChildren(state, template, left);
    template = addChildren(state, template, right);
    template = addChildren(state, template, only);
    addChildren(state, template, s1);
  }

  private int addChildren(State state, int template, int node) {
    int next = addNode(state, template, state.left(node));
    next = addNode(state, next, state.right(node));
    return addNode(state, next, state.onlyChild(node));
  }

  private void addDependents(State state, int s0, int s1) {
    int template = Templates.WORDS - 20;
    template = addNode(state, template, state.leftDependent(s0));
    template = addNode(state, template, state.rightDependent(s0));
    template = addNode(state, template, state.leftDependent(s1));
    addNode(state, template, state.rightDependent(s1));
  }

  private int addNode(State state, int template, int node) {
    if (node == State.NONE) {
      add(FeatureKey.of(template, missing));
    } else {
      int label = state.label(node);
      int word = state.word(node);
      int tag = state.tag(node);
      add(FeatureKey.of(template, label));
      add(FeatureKey.of(template + 1, word, tag));
      add(FeatureKey.of(template + 2, tag));
      add(FeatureKey.of(template + 3, word, label));
      add(FeatureKey.of(template + 4, tag, label));
    }
    return template + 5;
  }

  private void addWords(State state, int q0, int q1) {
    addWord(state, 0, q0);
    addWord(state, 1, q1);
    addWord(state, 2, state.queued(2));
    addWord(state, 3, state.queued(3));
    addWord(state, 4, state.queued(-1));
    addWord(state, 5, state.queued(-2));
  }

  private void addWord(State state, int place, int node) {
    add(
        node == State.NONE
            ? FeatureKey.of(Templates.NO_WORD + place)
            : FeatureKey.of(Templates.WORDS + place, state.tag(node), state.word(node)));
  }

  private void addPair(State state, int template, int a, int ofA, int b, int ofB) {
    int wordA = state.word(a);
    int wordB = state.word(b);
    if (a != State.NONE && b != State.NONE) {
      add(FeatureKey.of(template, wordA, wordB));
      add(FeatureKey.of(template + 1, wordA, ofB));
      add(FeatureKey.of(template + 2, ofA, wordB));
      add(FeatureKey.of(template + 3, ofA, ofB));
    } else if (b != State.NONE) {
      add(FeatureKey.of(template + 4, wordB));
      add(FeatureKey.of(template + 5, ofB));
    } else if (a != State.NONE) {
      add(FeatureKey.of(template + 6, wordA));
      add(FeatureKey.of(template + 7, ofA));
    } else {
      add(FeatureKey.of(template + 8));
    }
  }

  private void addTriples(State state, int s0, int s1, int s2, int q0) {
    int c0 = state.label(s0);
    int c1 = state.label(s1);
    int c2 = state.label(s2);
    int w0 = state.word(s0);
    int w1 = state.word(s1);
    int tag = state.tag(q0);
    int template = Templates.TRIPLE;
    add(FeatureKey.of(template, c0, c1, c2));
    add(FeatureKey.of(template + 1, w0, c1, c2));
    add(FeatureKey.of(template + 2, c0, w1, c2));
    add(FeatureKey.of(template + 3, c0, c1, state.word(s2)));
    add(FeatureKey.of(template + 4, c0, c1, tag));
    add(FeatureKey.of(template + 5, w0, c1, tag));
    add(FeatureKey.of(template + 6, c0, w1, tag));
    add(FeatureKey.of(template + 7, c0, c1, state.word(q0)));
  }

  /** What stands between two nodes; of the four, the last two are the same in text order. */
  private void addSeparators(State state, int template, int a, int b, int left, int right) {
    if (a == State.NONE || b == State.NONE) {
      return;
    }
    addSeparator(state, template, a, b, state.separatorBetween(left, right));
    addSeparator(state, template, a, b, state.separatorCount(left, right));
  }

  private void addSeparator(State state, int template, int a, int b, int separator) {
    add(FeatureKey.of(template, separator, state.word(a)));
    add(FeatureKey.of(template + 1, separator, state.word(a), state.label(a)));
    add(FeatureKey.of(template + 2, separator, state.word(b)));
    add(FeatureKey.of(template + 3, separator, state.word(b), state.label(b)));
    add(FeatureKey.of(template + 4, separator, state.label(a), state.label(b)));
  }

  private void add(long key) {
    if (key == FeatureKey.NONE) {
      return;
    }
    int row = table.row(key);
    if (row != FeatureTable.NO_ROW) {
      rows[count++] = row;
    }
  }
}
