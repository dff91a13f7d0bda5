package org.demarche.nlp.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The phrases of all mapping files with one case rule: a trie over tokens, with the numbers of the
 * entries that end at a node.
 */
final class Phrases {
  /** The number of a node where no entry ends; lower ones stand for several entries. */
  private static final int PREFIX = -1;

  /** In the place of a token's hash: leads to the number of a node's expressions. */
  private static final long EXPRESSIONS = 0xB5026F5AA96619E9L;

  private final CaseRule caseRule;
  private final NodeTable nodes;
  private final List<int[]> severalEntries = new ArrayList<>();
  private final List<List<Expression>> expressions = new ArrayList<>();

  Phrases(CaseRule caseRule) {
    this(caseRule, new NodeTable());
  }

  private Phrases(CaseRule caseRule, NodeTable nodes) {
    this.caseRule = caseRule;
    this.nodes = nodes;
  }

  static Phrases readFrom(DataInputStream in, CaseRule caseRule) throws IOException {
    Phrases phrases = new Phrases(caseRule, NodeTable.readFrom(in));
    for (int count = in.readInt(); count > 0; count--) {
      int[] entries = new int[in.readInt()];
      for (int i = 0; i < entries.length; i++) {
        entries[i] = in.readInt();
      }
      phrases.severalEntries.add(entries);
    }
    for (int count = in.readInt(); count > 0; count--) {
      List<Expression> atNode = new ArrayList<>();
      for (int sources = in.readInt(); sources > 0; sources--) {
        atNode.add(phrases.expression(in.readUTF()));
      }
      phrases.expressions.add(atNode);
    }
    return phrases;
  }

  void writeTo(DataOutputStream out) throws IOException {
    nodes.writeTo(out);
    out.writeInt(severalEntries.size());
    for (int[] entries : severalEntries) {
      out.writeInt(entries.length);
      for (int entry : entries) {
        out.writeInt(entry);
      }
    }
    out.writeInt(expressions.size());
    for (List<Expression> atNode : expressions) {
      out.writeInt(atNode.size());
      for (Expression expression : atNode) {
        out.writeUTF(expression.pattern().pattern());
      }
    }
  }

  /**
   * @throws java.util.regex.PatternSyntaxException if a token is not a regular expression
   */
  void add(String[] tokens, int entry) {
    add(Fingerprints.ROOT, tokens, 0, entry);
  }

  private void add(long node, String[] tokens, int from, int entry) {
    if (from == tokens.length) {
      addEntry(node, entry);
      return;
    }
    if (nodes.value(node) == NodeTable.ABSENT) {
      nodes.put(node, PREFIX);
    }
    for (long hash : hashes(node, tokens[from])) {
      add(Fingerprints.child(node, hash), tokens, from + 1, entry);
    }
  }

  /**
   * What leads on from a node: the texts that a token stands for, or the token as an expression.
   */
  private long[] hashes(long node, String token) {
    if (TokenExpression.isLiteral(token)) {
      return new long[] {caseRule.hash(token)};
    }
    Optional<Set<String>> texts = TokenExpression.texts(token);
    if (texts.isEmpty()) {
      return new long[] {expression(node, token).hash()};
    }
    Set<String> distinct = new LinkedHashSet<>();
    texts.get().forEach(text -> distinct.add(caseRule.normal(text)));
    return distinct.stream().mapToLong(caseRule::hash).toArray();
  }

  private Expression expression(long node, String source) {
    List<Expression> known = expressionsAt(node);
    if (known.isEmpty()) {
      known = new ArrayList<>();
      nodes.put(Fingerprints.child(node, EXPRESSIONS), expressions.size());
      expressions.add(known);
    }
    for (Expression expression : known) {
      if (expression.pattern().pattern().equals(source)) {
        return expression;
      }
    }
    Expression expression = expression(source);
    known.add(expression);
    return expression;
  }

  private Expression expression(String source) {
    return new Expression(
        Pattern.compile(source, caseRule.flags()),
        Fingerprints.child(EXPRESSIONS, CaseRule.EXACT.hash(source)));
  }

  private void addEntry(long node, int entry) {
    int value = nodes.value(node);
    if (value == NodeTable.ABSENT || value == PREFIX) {
      nodes.put(node, entry);
    } else if (value >= 0) {
      nodes.put(node, PREFIX - 1 - severalEntries.size());
      severalEntries.add(new int[] {value, entry});
    } else {
      int several = PREFIX - 1 - value;
      int[] entries = severalEntries.get(several);
      int[] more = Arrays.copyOf(entries, entries.length + 1);
      more[entries.length] = entry;
      severalEntries.set(several, more);
    }
  }

  /** Tells of every entry whose phrase is in the sentence, in the order of where they start. */
  void find(Sentence sentence, Candidates candidates) {
    for (int start = 0; start < sentence.size(); start++) {
      find(Fingerprints.ROOT, sentence, start, start, candidates);
    }
  }

  private void find(long from, Sentence sentence, int start, int to, Candidates candidates) {
    long node = from;
    for (int end = to; ; end++) {
      int value = nodes.value(node);
      if (value == NodeTable.ABSENT) {
        return;
      }
      tell(value, start, end, candidates);
      if (end == sentence.size() || sentence.text(end) == null) {
        return;
      }
      for (Expression expression : expressionsAt(node)) {
        if (expression.pattern().matcher(sentence.text(end)).matches()) {
          find(Fingerprints.child(node, expression.hash()), sentence, start, end + 1, candidates);
        }
      }
      node = Fingerprints.child(node, sentence.hash(end, caseRule));
    }
  }

  private void tell(int value, int start, int end, Candidates candidates) {
    if (value >= 0) {
      candidates.add(value, start, end);
    } else if (value < PREFIX) {
      for (int entry : severalEntries.get(PREFIX - 1 - value)) {
        candidates.add(entry, start, end);
      }
    }
  }

  private List<Expression> expressionsAt(long node) {
    int number = nodes.value(Fingerprints.child(node, EXPRESSIONS));
    return number == NodeTable.ABSENT ? List.of() : expressions.get(number);
  }

  /** A regular expression that matches a token as a whole, and what it has for a token's hash. */
  private record Expression(Pattern pattern, long hash) {}
}
