package org.demarche.corpus.clean;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a page itself says of how it was made: in its byline, its dateline and its credits. */
public final class Imprint {
  /** What a group of a rule's expression notes down. */
  enum Note {
    AUTHOR,
    AGENCY,
    PLACE,
    DAY;

    String group() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Note, String> notes = new EnumMap<>(Note.class);

  Imprint() {}

  /** Notes what was found first. */
  void note(Note note, String words) {
    notes.putIfAbsent(note, words);
  }

  /** Who wrote it, as the byline has it. */
  public Optional<String> author() {
    return Optional.ofNullable(notes.get(Note.AUTHOR));
  }

  /** The agency of the dateline or the byline, such as {@code Reuters}. */
  public Optional<String> agency() {
    return Optional.ofNullable(notes.get(Note.AGENCY));
  }

  /** The place of the dateline, as it is written there: {@code LAKE FOREST, Ill.} */
  public Optional<String> place() {
    return Optional.ofNullable(notes.get(Note.PLACE));
  }

  /** The day of the dateline, mostly without a year: {@code Jan. 5}. */
  public Optional<String> day() {
    return Optional.ofNullable(notes.get(Note.DAY));
  }
}
