package org.demarche.corpus.clean;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A rule of {@code config/cleaning}.
 *
 * @param id what the trace names it by
 * @param scope where its pattern is looked for
 * @param marks strings one of which has to be in a line for the rule to be tried on it, which
 *     spares costly expressions; empty when it is tried on all
 * @param pattern the expression; one of scope CAPTION or TEASER has a group of that name
 * @param replacement what is put in the place of a START, END or INLINE match
 * @param notes what the expression's groups note down of the article
 */
record CleaningRule(
    String id,
    Scope scope,
    List<String> marks,
    Pattern pattern,
    String replacement,
    Set<Imprint.Note> notes) {

  /** Where a rule looks. */
  enum Scope {
    /** A whole line, which is removed. */
    LINE,
    /** A whole line, of which the group {@code caption} is kept as a caption. */
    CAPTION,
    /** A whole line, of which the group {@code teaser} is kept as another story's teaser. */
    TEASER,
    /** A whole line, which is removed, and after which the teasers of other stories stand. */
    HEADING,
    /** The beginning of a line; the match is replaced. */
    START,
    /** Anywhere in a line; the match is replaced. */
    INLINE;

    /** The name that the configuration has for it, and for the group that it keeps. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the expression has to match a line as a whole. */
    boolean isWholeLine() {
      return this != START && this != INLINE;
    }

    /** Whether a part of the line is kept. */
    boolean keeps() {
      return this == CAPTION || this == TEASER;
    }

    /** Whether a line is tried once, and not at each of its characters. */
    boolean isAnchored() {
      return this != INLINE;
    }
  }

  CleaningRule {
    marks = List.copyOf(marks);
    notes = Set.copyOf(notes);
  }

  static CleaningRule of(
      String id, Scope scope, List<String> marks, Pattern pattern, String replacement) {
    Set<Imprint.Note> notes = EnumSet.noneOf(Imprint.Note.class);
    Arrays.stream(Imprint.Note.values())
        .filter(note -> pattern.pattern().contains("(?<" + note.group() + ">"))
        .forEach(notes::add);
    return new CleaningRule(id, scope, marks, pattern, replacement, notes);
  }
}
