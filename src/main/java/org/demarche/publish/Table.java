package org.demarche.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.Schema;
import org.demarche.record.Article;
import org.demarche.record.Entity;
import org.demarche.record.EventMention;
import org.demarche.record.Failure;
import org.demarche.record.Sentence;

/** The published tables. */
public enum Table {
  ARTICLES(Article.getClassSchema(), "origin", "article_id"),
  SENTENCES(Sentence.getClassSchema(), "article_id", "index"),
  ENTITIES(Entity.getClassSchema(), "article_id", "start", "type"),
  EVENT_MENTIONS(EventMention.getClassSchema(), "article_id", "trigger_start", "mention_id"),
  FAILURES(Failure.getClassSchema(), "origin", "code");

  private final Schema schema;
  private final List<String> order;

  Table(Schema schema, String... order) {
    this.schema = schema;
    this.order = List.of(order);
  }

  /** The name that users know, such as {@code event_mentions}. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema of its rows. */
  public Schema schema() {
    return schema;
  }

  /** The fields rows are put in order by when they are shown. */
  public List<String> order() {
    return order;
  }

  /** The table of a name; empty when there is none. */
  public static Optional<Table> named(String name) {
    return Arrays.stream(values()).filter(table -> table.tableName().equals(name)).findFirst();
  }

  /** The names of all tables, for messages. */
  public static String names() {
    return String.join(", ", Arrays.stream(values()).map(Table::tableName).toList());
  }
}
