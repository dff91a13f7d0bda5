package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;

/**
 * The words that a model has seen in lower case. A collection only because CoreNLP's shapes ask one
 * whether it contains a word; it does not know its words.
 */
final class KnownWords extends AbstractCollection<String> {
  private final FingerprintIndex words;

  private KnownWords(FingerprintIndex words) {
    this.words = words;
  }

  static KnownWords of(Collection<String> words) {
    return new KnownWords(
        FingerprintIndex.of(words.stream().mapToLong(word -> Piece.of(word).hash()).toArray()));
  }

  static KnownWords readFrom(DataInputStream in) throws IOException {
    return new KnownWords(FingerprintIndex.readFrom(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    words.writeTo(out);
  }

  @Override
  public boolean contains(Object word) {
    return words.number(Piece.of((String) word).hash()) != FingerprintIndex.ABSENT;
  }

  @Override
  public int size() {
    return words.size();
  }

  @Override
  public Iterator<String> iterator() {
    throw new UnsupportedOperationException("Only fingerprints of the words are kept");
  }
}
