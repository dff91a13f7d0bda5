package org.demarche.nlp.parser;

import java.util.Arrays;
import java.util.List;

/**
 * How far a sentence is parsed: the phrases made so far, a stack of them, and the words to come.
 *
 * <p>Nodes are numbers. Node 0 stands for whatever is missing; then come the words with their tags,
 * each over a leaf, the leaves, and the phrases as they are made. A node with one child has it on
 * the left.
 */
final class State {
  static final int NONE = 0;

  private final Symbols symbols;
  private final int tokens;
  private final Separators separators;

  private int[] labels;
  private int[] words;
  private int[] tags;
  private int[] heads;
  private int[] lefts;
  private int[] rights;
  private int[] leftDependents;
  private int[] rightDependents;
  private int nodes;

  private final int[] stack;
  private int stackSize;
  private int position;
  private boolean finished;

  /**
   * @param words the tokens' values
   * @param tags their parts of speech
   */
  State(Symbols symbols, List<String> words, List<String> tags) {
    this.symbols = symbols;
    this.tokens = words.size();
    this.separators = Separators.of(words, symbols);
    int capacity = 8 * tokens + 8;
    this.labels = new int[capacity];
    this.words = new int[capacity];
    this.tags = new int[capacity];
    this.heads = new int[capacity];
    this.lefts = new int[capacity];
    this.rights = new int[capacity];
    this.leftDependents = new int[capacity];
    this.rightDependents = new int[capacity];
    this.stack = new int[tokens];
    addNode(symbols.missing(), symbols.missingWord(), symbols.missing(), -1);
    for (int token = 0; token < tokens; token++) {
      int tag = symbols.symbol(tags.get(token));
      int node = addNode(tag, symbols.word(words.get(token)), tag, token);
      lefts[node] = node + tokens;
    }
    for (int token = 0; token < tokens; token++) {
      int word = this.words[1 + token];
      addNode(word, word, this.tags[1 + token], token);
    }
  }

  void shift() {
    stack[stackSize++] = 1 + position++;
  }

  /** Puts a phrase around the top of the stack. */
  void wrap(int label) {
    int child = stack[stackSize - 1];
    int node = addNode(label, words[child], tags[child], heads[child]);
    lefts[node] = child;
    leftDependents[node] = leftDependents[child];
    rightDependents[node] = rightDependents[child];
    stack[stackSize - 1] = node;
  }

  /** Makes a phrase of the two on top of the stack. */
  void join(int label, boolean headOnRight) {
    int right = stack[--stackSize];
    int left = stack[stackSize - 1];
    int head = headOnRight ? right : left;
    int node = addNode(label, words[head], tags[head], heads[head]);
    lefts[node] = left;
    rights[node] = right;
    leftDependents[node] = headOnRight ? left : leftDependents[left];
    rightDependents[node] = headOnRight ? rightDependents[right] : right;
    stack[stackSize - 1] = node;
  }

  void finish() {
    finished = true;
  }

  boolean isFinished() {
    return finished;
  }

  boolean queueIsEmpty() {
    return position == tokens;
  }

  int stackSize() {
    return stackSize;
  }

  /** A node on the stack, the top at depth 0, or {@link #NONE}. */
  int top(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
  }

  /** A word to come, the next at 0, or before it, the last at -1; or {@link #NONE}. */
  int queued(int offset) {
    int token = position + offset;
    return token >= 0 && token < tokens ? 1 + token : NONE;
  }

  int label(int node) {
    return labels[node];
  }

  int word(int node) {
    return words[node];
  }

  int tag(int node) {
    return tags[node];
  }

  /** The first of two children, or {@link #NONE}. */
  int left(int node) {
    return rights[node] == NONE ? NONE : lefts[node];
  }

  /** The second of two children, or {@link #NONE}. */
  int right(int node) {
    return rights[node];
  }

  /** The only child, which may be a leaf, or {@link #NONE}. */
  int onlyChild(int node) {
    return rights[node] == NONE ? lefts[node] : NONE;
  }

  /** The outermost phrase to the left of a node's head that is not of that head. */
  int leftDependent(int node) {
    return leftDependents[node];
  }

  /** The outermost phrase to the right of a node's head that is not of that head. */
  int rightDependent(int node) {
    return rightDependents[node];
  }

  /** Whether a node is a phrase with one child, rather than a word or a phrase of two. */
  boolean isOnlyChildPhrase(int node) {
    return !isWord(node) && rights[node] == NONE;
  }

  boolean isWord(int node) {
    return node <= tokens;
  }

  /** The token of a word. */
  int token(int node) {
    return heads[node];
  }

  boolean isTemporary(int label) {
    return symbols.isTemporary(label);
  }

  int whole(int label) {
    return symbols.whole(label);
  }

  /** The first separator from the head of one node to that of a later one, or 0. */
  int separatorBetween(int left, int right) {
    return separators.first(heads[left], heads[right]);
  }

  /** The number, as a symbol, of separators between the heads of two nodes. */
  int separatorCount(int left, int right) {
    return separators.count(heads[left], heads[right]);
  }

  private int addNode(int label, int word, int tag, int head) {
    if (nodes == labels.length) {
      grow();
    }
    labels[nodes] = label;
    words[nodes] = word;
    tags[nodes] = tag;
    heads[nodes] = head;
    return nodes++;
  }

  private void grow() {
    int capacity = 2 * nodes;
    labels = Arrays.copyOf(labels, capacity);
    words = Arrays.copyOf(words, capacity);
    tags = Arrays.copyOf(tags, capacity);
    heads = Arrays.copyOf(heads, capacity);
    lefts = Arrays.copyOf(lefts, capacity);
    rights = Arrays.copyOf(rights, capacity);
    leftDependents = Arrays.copyOf(leftDependents, capacity);
    rightDependents = Arrays.copyOf(rightDependents, capacity);
  }
}
