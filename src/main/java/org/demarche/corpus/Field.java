package org.demarche.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an input may say of an article. Only the text has to be there. */
public enum Field {
  /** The input's own id. */
  ID("id"),
  /** The address it was published at. */
  URL("url"),
  /** The address that the page itself says is its right one. */
  CANONICAL_URL("canonicalUrl"),
  /** The headline. */
  TITLE("title"),
  /** The time of publication, in whatever form the input has it. */
  PUBLISHED_AT("publishedAt"),
  /** The outlet. */
  SOURCE("source"),
  /** Who wrote it; several names joined with {@code ", "}. */
  AUTHOR("author"),
  /** The part of the outlet, such as {@code World}. */
  SECTION("section"),
  /** The agency it was taken from, such as {@code Reuters}. */
  AGENCY("agency"),
  /** The place the dateline names, such as {@code SEOUL}. */
  DATELINE_PLACE("datelinePlace"),
  /** A BCP 47 tag. */
  LANGUAGE("language"),
  /** The text as scraped, which raw offsets count in. */
  TEXT("text");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  /** The name in a pipeline's file, and in a corpus that uses our own names. */
  public String key() {
    return key;
  }

  /** The field of a key. */
  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** The keys of all fields. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Field::key).toList();
  }
}
