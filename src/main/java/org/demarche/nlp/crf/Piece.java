package org.demarche.nlp.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A part of a feature's name, as a fingerprint that composes: that of a name follows from those of
 * its parts, so features are looked up without building their names.
 *
 * <p>The fingerprint is a polynomial in the characters modulo 2<sup>64</sup>, and depends on the
 * joined characters only, not on how they were split. That is what CoreNLP does: the words {@code
 * a-b} and {@code c} joined by a dash name the same feature as {@code a} and {@code b-c}.
 *
 * @param hash the polynomial's value
 * @param power the base to the power of the part's length
 */
record Piece(long hash, long power) {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final Piece EMPTY = new Piece(0, 1);

  static Piece of(char character) {
    return new Piece(character + 1L, BASE);
  }

  static Piece of(String text) {
    Piece piece = EMPTY;
    for (int i = 0; i < text.length(); i++) {
      piece = piece.then(of(text.charAt(i)));
    }
    return piece;
  }

  static Piece readFrom(DataInputStream in) throws IOException {
    return new Piece(in.readLong(), in.readLong());
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeLong(hash);
    out.writeLong(power);
  }

  Piece then(Piece next) {
    return new Piece(join(hash, next), power * next.power);
  }

  /** The hash of a text followed by a piece. */
  static long join(long hash, Piece next) {
    return hash * next.power + next.hash;
  }
}
