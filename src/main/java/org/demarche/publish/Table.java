package org.demarche.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.demarche.record.Article;
import org.demarche.record.Entity;
import org.demarche.record.EventMention;
import org.demarche.record.Failure;
import org.demarche.record.Sentence;

/** The published tables. */
public enum Table {
  ARTICLES(Article.class),
  SENTENCES(Sentence.class),
  ENTITIES(Entity.class),
  EVENT_MENTIONS(EventMention.class),
  FAILURES(Failure.class);

  private final Class<? extends SpecificRecord> recordType;

  Table(Class<? extends SpecificRecord> recordType) {
    this.recordType = recordType;
  }

  /** The name that users know, such as {@code event_mentions}. */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The class of its rows. */
  public Class<? extends SpecificRecord> recordType() {
    return recordType;
  }

  /** The schema of its rows. */
  public Schema schema() {
    return SpecificData.get().getSchema(recordType);
  }

  /** The fields rows are put in order by when they are shown. */
  public List<String> order() {
    return switch (this) {
      case ARTICLES -> List.of("origin");
      case SENTENCES -> List.of("article_id", "index");
      case ENTITIES -> List.of("article_id", "start", "type");
      case EVENT_MENTIONS -> List.of("article_id", "trigger_start", "mention_id");
      case FAILURES -> List.of("origin", "code");
    };
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
