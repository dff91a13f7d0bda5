package org.demarche.corpus.clean;

import org.demarche.record.SegmentKind;

/** A line of a page being cleaned: {@code [start, end)} without its end, and what it is. */
record Line(int start, int end, SegmentKind kind) {

  Line as(SegmentKind other) {
    return new Line(start, end, other);
  }

  String of(String text) {
    return text.substring(start, end);
  }
}
