package org.demarche.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;

/**
 * Rows as JSON: the Avro field names; dates as {@code YYYY-MM-DD}, times as ISO-8601 in UTC, enums
 * by name, and no wrapping of optional values as Avro's own JSON has it.
 */
public final class RowJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RowJson() {}

  /** A row and the records in it. */
  public static ObjectNode of(IndexedRecord row) {
    ObjectNode node = NODES.objectNode();
    for (Schema.Field field : row.getSchema().getFields()) {
      node.set(field.name(), value(row.get(field.pos())));
    }
    return node;
  }

  private static JsonNode value(Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (value instanceof IndexedRecord row) {
      return of(row);
    }
    if (value instanceof List<?> items) {
      ArrayNode array = NODES.arrayNode(items.size());
      items.forEach(item -> array.add(value(item)));
      return array;
    }
    if (value instanceof Integer number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Long number) {
      return NODES.numberNode(number);
    }
    if (value instanceof Float number) {
      return NODES.numberNode(number);
    }
    if (value instanceof CharSequence
        || value instanceof Enum<?>
        || value instanceof Instant
        || value instanceof LocalDate) {
      return NODES.textNode(value.toString());
    }
    throw new IllegalArgumentException("No JSON for a value of " + value.getClass());
  }
}
