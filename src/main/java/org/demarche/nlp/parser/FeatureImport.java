package org.demarche.nlp.parser;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes keys of the names of features.
 *
 * <p>A name can be read in more than one way, as {@code S0WS1W-year-old-man} has three words or two
 * with a hyphen; CoreNLP would find it in each, so each gets the key.
 */
final class FeatureImport {
  /** Each template holds for a state at most once, those of separators twice. */
  private static final int MAX_FEATURES = 2 * Templates.count();

  /** By how much a float may be off when it is rounded, relatively: half of its last bit. */
  private static final double ROUNDING = 0x1p-24;

  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<String> wordList = new ArrayList<>();
  private final RowImport rows;

  /** The rows of features of a node's label and tag. */
  private final Map<Long, Integer> nodeRows = new HashMap<>();

  /** The greatest amount of a weight of each template. */
  private final float[] greatest = new float[Templates.count() + 1];

  private long[] keys = new long[1 << 20];
  private int[] rowOfKey = new int[1 << 20];
  private int count;

  /**
   * @param names labels, tags, separators and counts, in the order of their symbols
   */
  FeatureImport(List<String> names, int transitions) {
    names.forEach(name -> this.names.put(name, this.names.size() + 1));
    this.rows = new RowImport(transitions);
    word(Templates.MISSING);
  }

  /**
   * Adds a feature.
   *
   * @throws IllegalArgumentException if there is no way to read its name
   */
  void add(String feature, Weight weight) {
    int before = count;
    int row = rows.row(weight);
    int number = Templates.of(feature);
    greatest[number] = Math.max(greatest[number], rows.greatest());
    Templates.Template template = Templates.get(number);
    if (template.parts().isEmpty()) {
      put(FeatureKey.of(number), row);
    } else {
      read(number, feature.substring(template.start().length()), new ArrayList<>(), row);
    }
    if (count == before) {
      throw new IllegalArgumentException(
          "The parser's model has the feature '%s', which cannot be read".formatted(feature));
    }
  }

  /** The words of all features. */
  List<String> words() {
    return wordList;
  }

  /**
   * Adds sums of features that go together, for {@link Features}; to be called when all features
   * are there.
   */
  void addMerged() {
    Weights single = rows.weights();
    for (long key : List.copyOf(nodeRows.keySet())) {
      int place = FeatureKey.template(key) - Templates.NODE;
      if (place % 5 == 4) {
        int node = Templates.NODE + place - 4;
        int tag = FeatureKey.lastButOne(key);
        int label = FeatureKey.last(key);
        long merged = FeatureKey.of(Templates.MERGED_NODE + place / 5, tag, label);
        addSum(
            single, merged, List.of(FeatureKey.of(node, label), FeatureKey.of(node + 2, tag), key));
      }
    }
    int missing = names.get(Templates.MISSING);
    for (int parent = 0; parent < 3; parent++) {
      int node = Templates.NODE + 5 * (7 + 3 * parent);
      addSum(
          single,
          FeatureKey.of(Templates.MERGED_CHILDREN + parent),
          List.of(
              FeatureKey.of(node, missing),
              FeatureKey.of(node + 5, missing),
              FeatureKey.of(node + 10, missing)));
    }
  }

  private void addSum(Weights single, long merged, List<Long> keys) {
    float[] sum = rows.zeros();
    for (long key : keys) {
      Integer row = nodeRows.get(key);
      if (row != null) {
        single.addTo(sum, row);
      }
    }
    put(merged, rows.append(sum));
  }

  FeatureTable table() {
    return FeatureTable.of(
        wordList.size() + 1, Arrays.copyOf(keys, count), Arrays.copyOf(rowOfKey, count));
  }

  Weights weights() {
    return rows.weights();
  }

  /**
   * How far apart two scores have to be so that the order in which they were summed cannot matter.
   *
   * <p>A sum of n numbers is off by at most n - 1 roundings of the sum of their amounts; two scores
   * are compared, each summed in two ways.
   */
  float margin() {
    double amounts = 0;
    for (float amount : greatest) {
      amounts += amount;
    }
    return (float) (4 * MAX_FEATURES * ROUNDING * amounts);
  }

  /** Reads the next part of a name in every possible way, and then the rest. */
  private void read(int template, String rest, List<String> before, int row) {
    List<Templates.Part> parts = Templates.get(template).parts();
    if (before.size() + 1 == parts.size()) {
      putReading(template, before, rest, row);
      return;
    }
    boolean anything = parts.get(before.size()) == Templates.Part.WORD;
    for (int end = rest.indexOf('-', 1); end > 0; end = rest.indexOf('-', end + 1)) {
      String value = rest.substring(0, end);
      if (anything || names.containsKey(value)) {
        before.add(value);
        read(template, rest.substring(end + 1), before, row);
        before.remove(before.size() - 1);
      }
    }
  }

  private void putReading(int template, List<String> before, String last, int row) {
    Templates.Part part = Templates.get(template).parts().get(before.size());
    if (part != Templates.Part.WORD && names.containsKey(last)) {
      put(key(template, before, names.get(last)), row);
    }
    if (part == Templates.Part.WORD || part == Templates.Part.LABEL_OR_LEAF) {
      put(key(template, before, word(last)), row);
    }
  }

  private long key(int template, List<String> before, int last) {
    return switch (before.size()) {
      case 0 -> FeatureKey.of(template, last);
      case 1 -> FeatureKey.of(template, symbol(template, before, 0), last);
      default ->
          FeatureKey.of(template, symbol(template, before, 0), symbol(template, before, 1), last);
    };
  }

  private int symbol(int template, List<String> values, int part) {
    String value = values.get(part);
    return Templates.get(template).parts().get(part) == Templates.Part.WORD
        ? word(value)
        : names.get(value);
  }

  private int word(String word) {
    return words.computeIfAbsent(
        word,
        added -> {
          wordList.add(added);
          return Symbols.wordAt(wordList.size() - 1);
        });
  }

  private void put(long key, int row) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      rowOfKey = Arrays.copyOf(rowOfKey, 2 * count);
    }
    keys[count] = key;
    rowOfKey[count] = row;
    count++;
    if (FeatureKey.template(key) < Templates.WORDS && !FeatureKey.hasWord(key)) {
      nodeRows.put(key, row);
    }
  }
}
