package org.demarche.corpus.clean;

import org.demarche.record.SegmentKind;

/**
 * A line of a page being cleaned: {@code [start, end)} without its end, and what it is.
 *
 * @param headed whether a heading of other stories stood right before it
 */
record Line(int start, int end, SegmentKind kind, boolean headed) {

  Line as(SegmentKind other) {
    return new Line(start, end, other, headed);
  }

  /** The same line at another place. */
  Line at(int otherStart, int otherEnd) {
    return new Line(otherStart, otherEnd, kind, headed);
  }

  /** The same line, with or without a heading of other stories before it. */
  Line after(boolean heading) {
    return new Line(start, end, kind, heading);
  }

  /** The same line without the spaces around it. */
  Line trimmed(String text) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return at(from, to);
  }

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return start == end;
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
