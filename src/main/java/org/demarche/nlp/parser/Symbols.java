package org.demarche.nlp.parser;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.nlp.model.WordList;

/**
 * The strings that features are made of, as numbers: 0 for one that the model does not know, 1 to
 * 255 for labels, tags, separators and their counts, and from 256 on the words.
 *
 * <p>A label that starts with {@code @} is temporary: it is part of a phrase that is not yet whole.
 */
final class Symbols {
  static final int UNKNOWN = 0;
  private static final int FIRST_WORD = 256;

  /** Every label, tag, separator and count; the symbol of the first is 1. */
  private final List<String> names;

  private final WordList words;
  private final Map<String, Integer> byName = new HashMap<>();
  private final boolean[] temporary = new boolean[FIRST_WORD];
  private final int[] whole = new int[FIRST_WORD];
  private final int[] counts = new int[FIRST_WORD];
  private final int missing;
  private final int missingWord;

  Symbols(List<String> names, WordList words) {
    if (names.size() >= FIRST_WORD) {
      throw new IllegalArgumentException(
          "The model has %d labels, tags and separators; at most %d are supported"
              .formatted(names.size(), FIRST_WORD - 1));
    }
    this.names = List.copyOf(names);
    this.words = words;
    for (int i = 0; i < names.size(); i++) {
      byName.put(names.get(i), i + 1);
    }
    for (String name : names) {
      int symbol = symbol(name);
      temporary[symbol] = name.startsWith("@");
      whole[symbol] = temporary[symbol] ? symbol(name.substring(1)) : symbol;
    }
    for (int count = 0; count < counts.length; count++) {
      counts[count] = symbol(Integer.toString(count));
    }
    this.missing = symbol(Templates.MISSING);
    this.missingWord = word(Templates.MISSING);
  }

  /** The symbol of a label, tag, separator or count. */
  int symbol(String name) {
    return byName.getOrDefault(name, UNKNOWN);
  }

  int word(String word) {
    int place = words.find(word);
    return place < 0 ? UNKNOWN : FIRST_WORD + place;
  }

  /** The symbol of a count of separators. */
  int count(int number) {
    return number < counts.length ? counts[number] : UNKNOWN;
  }

  String name(int symbol) {
    return names.get(symbol - 1);
  }

  /** The label or tag of what is not there. */
  int missing() {
    return missing;
  }

  /** The head word of what is not there. */
  int missingWord() {
    return missingWord;
  }

  boolean isTemporary(int label) {
    return temporary[label];
  }

  /** The label itself, or that of the whole phrase if it is temporary. */
  int whole(int label) {
    return whole[label];
  }

  static boolean isWord(int symbol) {
    return symbol >= FIRST_WORD;
  }

  /** The number of a word among words, from 1. */
  static int wordNumber(int word) {
    return word - FIRST_WORD + 1;
  }

  /** The word of this place in the list of words. */
  static int wordAt(int place) {
    return FIRST_WORD + place;
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(names.size());
    for (String name : names) {
      out.writeUTF(name);
    }
    words.writeTo(out);
  }

  static Symbols readFrom(DataInputStream in) throws IOException {
    String[] names = new String[in.readInt()];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.readUTF();
    }
    return new Symbols(List.of(names), WordList.readFrom(in));
  }
}
