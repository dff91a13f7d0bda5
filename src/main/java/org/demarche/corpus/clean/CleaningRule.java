package org.demarche.corpus.clean;

import java.util.regex.Pattern;

/**
 * A rule of {@code config/cleaning}.
 *
 * @param id what the trace names it by
 * @param scope where its pattern is looked for
 * @param pattern the expression; one of scope CAPTION has a group {@code caption}
 * @param replacement what is put in the place of an INLINE match
 */
record CleaningRule(String id, Scope scope, Pattern pattern, String replacement) {

  enum Scope {
    /** Anywhere in a line; the match is replaced. */
    INLINE,
    /** A whole line, which is removed. */
    LINE,
    /** A whole line, of which the group {@code caption} is kept as a caption. */
    CAPTION
  }

  /** The name of the group that a CAPTION rule keeps. */
  static final String KEPT = "caption";
}
