package org.demarche.nlp.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Distinct words, each known by its place in the list, which is found from the word.
 *
 * <p>The words stand in one string rather than in objects of their own: a model has some hundred
 * thousand, and they have to be there in no time. Immutable.
 */
public final class WordList {
  private final String letters;
  private final int[] starts;
  private final int[] places;

  private WordList(String letters, int[] starts) {
    this.letters = letters;
    this.starts = starts;
    this.places = places(letters, starts);
  }

  /** The list of these words, which have to be distinct. */
  public static WordList of(List<String> words) {
    StringBuilder letters = new StringBuilder();
    int[] starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      letters.append(words.get(i));
      starts[i + 1] = letters.length();
    }
    return new WordList(letters.toString(), starts);
  }

  public int size() {
    return starts.length - 1;
  }

  /** The place of a word, from 0; -1 if it is not in the list. */
  public int find(String word) {
    int mask = places.length - 1;
    int slot = spread(word.hashCode()) & mask;
    while (places[slot] >= 0 && !isAt(places[slot], word)) {
      slot = (slot + 1) & mask;
    }
    return places[slot];
  }

  public void writeTo(DataOutputStream out) throws IOException {
    byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    NumberArrays.write(out, starts);
  }

  public static WordList readFrom(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(in.readInt());
    return new WordList(new String(bytes, StandardCharsets.UTF_8), NumberArrays.readInts(in));
  }

  private boolean isAt(int place, String word) {
    return word.length() == starts[place + 1] - starts[place]
        && letters.startsWith(word, starts[place]);
  }

  private static int[] places(String letters, int[] starts) {
    int words = starts.length - 1;
    int[] places = new int[Math.max(2, Integer.highestOneBit(words) * 4)];
    Arrays.fill(places, -1);
    for (int place = 0; place < words; place++) {
      int slot = spread(hash(letters, starts[place], starts[place + 1])) & (places.length - 1);
      while (places[slot] >= 0) {
        slot = (slot + 1) & (places.length - 1);
      }
      places[slot] = place;
    }
    return places;
  }

  /** The hash code of a part of a string, as if it stood alone. */
  private static int hash(String letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters.charAt(i);
    }
    return hash;
  }

  private static int spread(int hash) {
    int product = hash * 0x9E3779B9;
    return product ^ product >>> 16;
  }
}
