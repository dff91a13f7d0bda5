package org.demarche.nlp.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The entries of all mapping files, numbered in their order from zero. Phrases are not held here.
 *
 * <p>CoreNLP tries an entry on a sentence only if the entry's longest literal token, its trigger,
 * is there, and the order in which it meets triggers decides between matches that are equal
 * otherwise.
 */
final class Entries {
  /** The trigger of an entry of regular expressions only: CoreNLP always tries it, and first. */
  static final int NO_TRIGGER = -1;

  private static final int TRIGGER_BITS = 8;
  private static final int LONGEST_PHRASE = (1 << TRIGGER_BITS) - 1;

  private final List<Rule> rules = new ArrayList<>();

  /** For each entry the number of its rule and, in the lowest bits, that of its trigger plus 1. */
  private int[] entries = new int[16];

  private final Map<Integer, String> unusualTriggers = new HashMap<>();
  private int size;

  /**
   * @param files those that the written rules are of
   */
  static Entries readFrom(DataInputStream in, List<MappingFile> files) throws IOException {
    Entries entries = new Entries();
    for (int count = in.readInt(); count > 0; count--) {
      entries.add(Rule.readFrom(in, files));
    }
    entries.size = in.readInt();
    byte[] bytes = new byte[entries.size * Integer.BYTES];
    in.readFully(bytes);
    entries.entries = new int[entries.size];
    ByteBuffer.wrap(bytes).asIntBuffer().get(entries.entries);
    for (int count = in.readInt(); count > 0; count--) {
      entries.unusualTriggers.put(in.readInt(), in.readUTF());
    }
    return entries;
  }

  void writeTo(DataOutputStream out, List<MappingFile> files) throws IOException {
    out.writeInt(rules.size());
    for (Rule rule : rules) {
      rule.writeTo(out, files);
    }
    byte[] bytes = new byte[size * Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().put(entries, 0, size);
    out.writeInt(size);
    out.write(bytes);
    out.writeInt(unusualTriggers.size());
    for (Map.Entry<Integer, String> trigger : unusualTriggers.entrySet()) {
      out.writeInt(trigger.getKey());
      out.writeUTF(trigger.getValue());
    }
  }

  /** Adds a rule and tells its number. */
  int add(Rule rule) {
    rules.add(rule);
    return rules.size() - 1;
  }

  /** Adds an entry with the rule of a number and tells the entry's own. */
  int add(int rule, String[] tokens) {
    if (tokens.length > LONGEST_PHRASE) {
      throw new IllegalArgumentException(
          "A phrase of %d tokens, more than %d".formatted(tokens.length, LONGEST_PHRASE));
    }
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
    }
    int trigger = trigger(tokens);
    entries[size] = rule << TRIGGER_BITS | (trigger + 1);
    if (trigger != NO_TRIGGER) {
      CaseRule caseRule = rules.get(rule).file().caseRule();
      String key = caseRule.key(tokens[trigger]);
      if (!key.equals(caseRule.normal(tokens[trigger]))) {
        unusualTriggers.put(size, key);
      }
    }
    return size++;
  }

  /** All rules by their numbers. */
  List<Rule> rules() {
    return rules;
  }

  /** The labels of all entries. */
  Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (int entry = 0; entry < size; entry++) {
      labels.add(rule(entry).label());
    }
    return labels;
  }

  Rule rule(int entry) {
    return rules.get(entries[entry] >>> TRIGGER_BITS);
  }

  /** The number of the token in the phrase that is the entry's trigger, or {@link #NO_TRIGGER}. */
  int trigger(int entry) {
    return (entries[entry] & LONGEST_PHRASE) - 1;
  }

  /**
   * The key of the tokens that trigger an entry.
   *
   * @param text that the trigger was found to be equal to by the entry's case rule
   */
  String triggerKey(int entry, String text) {
    String unusual = unusualTriggers.isEmpty() ? null : unusualTriggers.get(entry);
    return unusual != null ? unusual : rule(entry).file().caseRule().normal(text);
  }

  private static int trigger(String[] tokens) {
    int trigger = NO_TRIGGER;
    for (int i = 0; i < tokens.length; i++) {
      if (TokenExpression.isLiteral(tokens[i])
          && (trigger == NO_TRIGGER || weight(tokens[i]) > weight(tokens[trigger]))) {
        trigger = i;
      }
    }
    return trigger;
  }

  private static int weight(String token) {
    return token.equals("-LRB-") || token.equals("-RRB-") ? 1 : token.length();
  }
}
