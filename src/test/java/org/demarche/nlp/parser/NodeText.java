package org.demarche.nlp.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Trees in brackets; a word is its tag alone, as in {@code (S (NP PRP) (VP VBD))}. */
final class NodeText {
  private NodeText() {}

  static Node read(String text) {
    Deque<Node> open = new ArrayDeque<>();
    int token = 0;
    StringTokenizer parts = new StringTokenizer(text, " )", true);
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken();
      if (part.equals(")")) {
        Node done = open.pop();
        if (open.isEmpty()) {
          return done;
        }
        open.peek().children().add(done);
      } else if (part.startsWith("(")) {
        open.push(Node.phrase(part.substring(1)));
      } else if (!part.isBlank()) {
        open.peek().children().add(Node.word(part, token++));
      }
    }
    throw new IllegalArgumentException("No end: " + text);
  }

  static String write(Node node) {
    return node.isWord()
        ? node.label()
        : node.children().stream()
            .map(NodeText::write)
            .collect(Collectors.joining(" ", "(" + node.label() + " ", ")"));
  }
}
