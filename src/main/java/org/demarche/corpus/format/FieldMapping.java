package org.demarche.corpus.format;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.Function;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;

/**
 * Which field of a record holds what: for each field of an article, the name that the corpus gives
 * it. Only {@code text} has to be in every record.
 */
public record FieldMapping(
    String id,
    String url,
    String title,
    String publishedAt,
    String source,
    String language,
    String text)
    implements Serializable {

  /** The corpus uses our own names. */
  public static final FieldMapping DEFAULT =
      new FieldMapping("id", "url", "title", "publishedAt", "source", "language", "text");

  public FieldMapping {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
  }

  /**
   * A mapping as it stands in a pipeline's file; what is not named there has our own name.
   *
   * @throws ConfigException if it has other keys than the fields of an article
   */
  public static FieldMapping from(YamlNode node) {
    node.allowing("id", "url", "title", "publishedAt", "source", "language", "text");
    Function<String, String> name = field -> node.find(field).map(YamlNode::text).orElse(field);
    return new FieldMapping(
        name.apply("id"),
        name.apply("url"),
        name.apply("title"),
        name.apply("publishedAt"),
        name.apply("source"),
        name.apply("language"),
        name.apply("text"));
  }
}
