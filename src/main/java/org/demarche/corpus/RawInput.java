package org.demarche.corpus;

import java.util.Objects;

/**
 * One input as a format gives it, before it is an article.
 *
 * @param origin the file's name, then {@code :} and the line for formats with lines
 * @param content the input as it stands in the file, for {@code failures}
 * @param fields what the input says of the article
 */
public record RawInput(String origin, String content, Fields fields) {

  public RawInput {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(fields, "fields");
  }

  /**
   * The fields of an article, unchecked; each may be null except the text.
   *
   * @param id the input's own id
   * @param url the address it was published at
   * @param title the headline
   * @param publishedAt the time of publication, in whatever form the input has it
   * @param source the outlet
   * @param language a BCP 47 tag
   * @param text the text as scraped, which raw offsets count in
   */
  public record Fields(
      String id,
      String url,
      String title,
      String publishedAt,
      String source,
      String language,
      String text) {

    public Fields {
      Objects.requireNonNull(text, "text");
    }

    /** A page of which nothing is known but its text. */
    public static Fields ofText(String text) {
      return new Fields(null, null, null, null, null, null, text);
    }
  }
}
