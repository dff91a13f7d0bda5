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
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final List<String> wordList = new ArrayList<>();
  private final RowImport rows;
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

  FeatureTable table() {
    return FeatureTable.of(
        wordList.size() + 1, Arrays.copyOf(keys, count), Arrays.copyOf(rowOfKey, count));
  }

  Weights weights() {
    return rows.weights();
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
  }
}
