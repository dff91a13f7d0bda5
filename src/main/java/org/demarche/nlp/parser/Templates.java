package org.demarche.nlp.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of features, each known by a number and, in CoreNLP's model, by the start of its name.
 *
 * <p>A feature is named {@code S0WC-minister-NP}: the template {@code S0WC-}, and the values of its
 * parts joined with hyphens. {@code S0} is the top of the stack, {@code S1} what is below it,
 * {@code S0L} the left child of the top, {@code U} an only child, {@code Q0} the next word, {@code
 * recL0} the leftmost dependent of the top's head; W is a head word, T its tag, C a label. The
 * order is that of CoreNLP's BasicFeatureFactory, in which weights are summed.
 */
final class Templates {
  /** What a part of a feature's name may hold. */
  enum Part {
    LABEL,
    /** A label, or the word itself if an only child is a leaf. */
    LABEL_OR_LEAF,
    TAG,
    WORD,
    SEPARATOR
  }

  /** A kind of feature: how its name starts, and what follows. */
  record Template(String start, List<Part> parts) {}

  /** Stands in the model's names for whatever is missing. */
  static final String MISSING = "*NULL*";

  /** The nodes that are looked at one by one, in order; five templates each. */
  private static final List<String> NODES =
      List.of(
          "S0", "S1", "S2", "S3", "S0L", "S0R", "S0U", "S0LL", "S0LR", "S0LU", "S0RL", "S0RR",
          "S0RU", "S0UL", "S0UR", "S0UU", "S1L", "S1R", "S1U", "recL0", "recR0", "recL1", "recR1");

  private static final List<String> QUEUE = List.of("Q0", "Q1", "Q2", "Q3", "QP1", "QP2");
  private static final Map<String, Integer> BY_START = new HashMap<>();
  private static final List<Template> ALL = new ArrayList<>();

  static final int NODE;
  static final int WORDS;
  static final int NO_WORD;
  static final int PAIR;
  static final int TRIPLE;
  static final int QUEUE_FINISHED;
  static final int ONE_LEFT;
  static final int SEPARATORS;

  static {
    add("none", List.of()); // number 0 is that of no template
    NODE = ALL.size();
    NODES.forEach(Templates::addNode);
    WORDS = ALL.size();
    QUEUE.forEach(word -> add(word + "WT-", List.of(Part.TAG, Part.WORD)));
    NO_WORD = ALL.size();
    QUEUE.forEach(word -> add(word + "WT-" + MISSING, List.of()));
    PAIR = ALL.size();
    addPair("S0", 'C', "S1", 'C');
    addPair("S0", 'C', "Q0", 'T');
    addPair("S1", 'C', "Q0", 'T');
    addPair("Q0", 'T', "Q1", 'T');
    TRIPLE = ALL.size();
    add("S0cS1cS2c-", List.of(Part.LABEL, Part.LABEL, Part.LABEL));
    add("S0wS1cS2c-", List.of(Part.WORD, Part.LABEL, Part.LABEL));
    add("S0cS1wS2c-", List.of(Part.LABEL, Part.WORD, Part.LABEL));
    add("S0cS1cS2w-", List.of(Part.LABEL, Part.LABEL, Part.WORD));
    add("S0cS1cQ0t-", List.of(Part.LABEL, Part.LABEL, Part.TAG));
    add("S0wS1cQ0t-", List.of(Part.WORD, Part.LABEL, Part.TAG));
    add("S0cS1wQ0t-", List.of(Part.LABEL, Part.WORD, Part.TAG));
    add("S0cS1cQ0w-", List.of(Part.LABEL, Part.LABEL, Part.WORD));
    QUEUE_FINISHED = ALL.size();
    add("QUEUE_FINISHED", List.of());
    ONE_LEFT = ALL.size();
    add("QUEUE_FINISHED_STACK_SINGLETON", List.of());
    SEPARATORS = ALL.size();
    addSeparators("S0", "S1");
    addSeparators("S0", "Q0");
  }

  private Templates() {}

  static int count() {
    return ALL.size();
  }

  static Template get(int number) {
    return ALL.get(number);
  }

  /** The number of the template whose feature this is, or 0 if there is none. */
  static int of(String feature) {
    Integer whole = BY_START.get(feature);
    if (whole != null) {
      return whole;
    }
    return BY_START.getOrDefault(feature.substring(0, feature.indexOf('-') + 1), 0);
  }

  private static void addNode(String node) {
    Part label = node.endsWith("U") ? Part.LABEL_OR_LEAF : Part.LABEL;
    add(node + "C-", List.of(label));
    add(node + "WT-", List.of(Part.WORD, Part.TAG));
    add(node + "T-", List.of(Part.TAG));
    add(node + "WC-", List.of(Part.WORD, label));
    add(node + "TC-", List.of(Part.TAG, label));
  }

  /** Nine: four of both, two each where the first or the second is missing, one for neither. */
  private static void addPair(String first, char ofFirst, String second, char ofSecond) {
    char[] firsts = {'W', ofFirst};
    char[] seconds = {'W', ofSecond};
    for (char a : firsts) {
      for (char b : seconds) {
        add(first + a + second + b + "-", List.of(part(a), part(b)));
      }
    }
    for (char b : seconds) {
      add(first + "n" + second + b + "-", List.of(part(b)));
    }
    for (char a : firsts) {
      add(first + a + second + "n-", List.of(part(a)));
    }
    add(first + "n" + second + "n", List.of());
  }

  private static void addSeparators(String first, String second) {
    String between = "Sepb" + first + second + "-";
    add(first + "w" + between, List.of(Part.SEPARATOR, Part.WORD));
    add(first + "wc" + between, List.of(Part.SEPARATOR, Part.WORD, Part.LABEL));
    add(second + "w" + between, List.of(Part.SEPARATOR, Part.WORD));
    add(second + "wc" + between, List.of(Part.SEPARATOR, Part.WORD, Part.LABEL));
    add(first + "c" + second + "c" + between, List.of(Part.SEPARATOR, Part.LABEL, Part.LABEL));
  }

  private static Part part(char letter) {
    return switch (letter) {
      case 'W' -> Part.WORD;
      case 'T' -> Part.TAG;
      default -> Part.LABEL;
    };
  }

  private static void add(String start, List<Part> parts) {
    BY_START.put(start, ALL.size());
    ALL.add(new Template(start, parts));
  }
}
