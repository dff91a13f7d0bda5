package org.demarche.corpus.clean;

/**
 * A part of a raw text, {@code [start, end)}.
 *
 * @param start its first UTF-16 code unit
 * @param end one past its last
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("No range: %d to %d".formatted(start, end));
    }
  }
}
