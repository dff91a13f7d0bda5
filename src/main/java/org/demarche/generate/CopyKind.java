package org.demarche.generate;

/** How an outlet makes an article of a wire story. */
public enum CopyKind {
  /** All of it, with another headline. */
  WHOLE,
  /** Its beginning, and nothing else. */
  CUT,
  /** Some of its paragraphs, and local ones in place of the others. */
  MIXED,
  /** All of it, and local paragraphs. */
  LONGER
}
