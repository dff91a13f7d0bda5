package org.demarche.nlp.gazetteer;

/** An entry found in a sentence, from the token {@code start} up to, without, {@code end}. */
record Match(int entry, Rule rule, int start, int end) {
  int length() {
    return end - start;
  }

  boolean overlaps(Match other) {
    return start < other.end && other.start < end;
  }
}
