package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.nlp.model.NumberArrays;

/** Which class of distributionally similar words a word belongs to. */
final class DistSimLexicon {
  private final FingerprintIndex words;
  private final short[] classOf;
  private final List<String> names;
  private final List<Piece> pieces;

  private DistSimLexicon(FingerprintIndex words, short[] classOf, List<String> names) {
    this.words = words;
    this.classOf = classOf;
    this.names = names;
    this.pieces = names.stream().map(Piece::of).toList();
  }

  /** A lexicon of words in lower case, each digit a 9, with the names of their classes. */
  static DistSimLexicon of(Map<String, String> classes) {
    List<String> names = classes.values().stream().distinct().sorted().toList();
    if (names.size() > Short.MAX_VALUE) {
      throw new IllegalArgumentException("Too many classes of words: " + names.size());
    }
    FingerprintIndex words =
        FingerprintIndex.of(
            classes.keySet().stream().mapToLong(word -> Piece.of(word).hash()).toArray());
    short[] classOf = new short[words.size()];
    classes.forEach(
        (word, name) ->
            classOf[words.number(Piece.of(word).hash())] =
                (short) Collections.binarySearch(names, name));
    return new DistSimLexicon(words, classOf, names);
  }

  static DistSimLexicon readFrom(DataInputStream in) throws IOException {
    return new DistSimLexicon(
        FingerprintIndex.readFrom(in), NumberArrays.readShorts(in), Texts.read(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    words.writeTo(out);
    NumberArrays.write(out, classOf);
    Texts.write(out, names);
  }

  /** The name of a word's class, or {@code unknown}. */
  Piece classOf(String word, Piece unknown) {
    Piece key = Piece.of(digitsAsNines(word.toLowerCase(Locale.ROOT)));
    int number = words.number(key.hash());
    return number == FingerprintIndex.ABSENT ? unknown : pieces.get(classOf[number]);
  }

  private static String digitsAsNines(String word) {
    StringBuilder nines = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        nines.setCharAt(i, '9');
      }
    }
    return nines.toString();
  }
}
