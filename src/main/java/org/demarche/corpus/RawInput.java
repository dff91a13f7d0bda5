package org.demarche.corpus;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.corpus.clean.TextRange;
import org.demarche.record.DateBasis;

/**
 * One input as a format gives it, before it is an article.
 *
 * @param origin where it stands
 * @param content the input as it stands in the file, for {@code failures}; its first 4 KiB are
 *     enough
 * @param fields what the input says of the article
 */
public record RawInput(Origin origin, String content, Fields fields) {

  public RawInput {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(fields, "fields");
  }

  /**
   * What an input says of an article, unchecked; each may be null except the text. The meanings are
   * those of {@link Field}.
   *
   * @param publishedBasis what {@code publishedAt} was taken from; null when there is none
   * @param captions the parts of the text that the input says are captions, in order
   */
  public record Fields(
      String id,
      String url,
      String canonicalUrl,
      String title,
      String publishedAt,
      DateBasis publishedBasis,
      String source,
      String author,
      String section,
      String agency,
      String datelinePlace,
      String language,
      String text,
      List<TextRange> captions) {

    public Fields {
      Objects.requireNonNull(text, "text");
      captions = List.copyOf(captions);
    }

    /** A page of which nothing is known but its text. */
    public static Fields ofText(String text) {
      return builder().set(Field.TEXT, text).build();
    }

    public static Builder builder() {
      return new Builder();
    }
  }

  /** Collects the fields of an input. */
  public static final class Builder {
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private DateBasis publishedBasis = DateBasis.INPUT;
    private List<TextRange> captions = List.of();

    private Builder() {}

    /**
     * Sets a field.
     *
     * <p>The text is taken as it is. Of the others, blanks at both ends are left out, and null or
     * blank is no value.
     */
    public Builder set(Field field, String value) {
      if (value == null || (field != Field.TEXT && value.isBlank())) {
        values.remove(field);
      } else {
        values.put(field, field == Field.TEXT ? value : value.strip());
      }
      return this;
    }

    /** Says what the date was taken from, when it is not a field of the input. */
    public Builder publishedBasis(DateBasis basis) {
      this.publishedBasis = basis;
      return this;
    }

    /** Says which parts of the text are captions. */
    public Builder captions(List<TextRange> ranges) {
      this.captions = ranges;
      return this;
    }

    /** Whether a field has a value. */
    public boolean has(Field field) {
      return values.containsKey(field);
    }

    /** The fields; there must be a text. */
    public Fields build() {
      return new Fields(
          values.get(Field.ID),
          values.get(Field.URL),
          values.get(Field.CANONICAL_URL),
          values.get(Field.TITLE),
          values.get(Field.PUBLISHED_AT),
          has(Field.PUBLISHED_AT) ? publishedBasis : null,
          values.get(Field.SOURCE),
          values.get(Field.AUTHOR),
          values.get(Field.SECTION),
          values.get(Field.AGENCY),
          values.get(Field.DATELINE_PLACE),
          values.get(Field.LANGUAGE),
          values.get(Field.TEXT),
          captions);
    }
  }
}
