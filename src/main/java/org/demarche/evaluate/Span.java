package org.demarche.evaluate;

/** {@code [start, end)} in UTF-16 code units of a raw text, as the gold has it. */
record Span(int start, int end) {
  Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
    }
  }

  /** A span counted in Unicode code points, as gold is, turned to UTF-16 code units. */
  static Span ofCodePoints(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }

  boolean contains(int position) {
    return start <= position && position < end;
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Code units between the two; 0 when they touch or overlap. */
  int distanceTo(Span other) {
    return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
  }

  String in(String text) {
    return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
  }
}
