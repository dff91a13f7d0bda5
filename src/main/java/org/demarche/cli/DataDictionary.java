package org.demarche.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.demarche.publish.Table;

/** The columns of a table for a person, from the documentation in its schema. */
final class DataDictionary {
  private static final String INDENT = "      ";

  private final Table table;
  private final int width;
  private final Deque<Schema> open = new ArrayDeque<>();
  private final Set<String> described = new LinkedHashSet<>();

  DataDictionary(Table table, int width) {
    this.table = table;
    this.width = width;
  }

  /** The table, then each record and enum in it, in the order they are met. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("TABLE " + table.tableName());
    describe(table.schema(), lines);
    while (!open.isEmpty()) {
      Schema type = open.remove();
      if (described.add(type.getFullName())) {
        lines.add("");
        lines.add(type.getType().name() + " " + type.getName());
        describe(type, lines);
      }
    }
    return lines;
  }

  private void describe(Schema type, List<String> lines) {
    wrap(Optional.ofNullable(type.getDoc()).orElse(""), "  ", lines);
    if (type.getType() == Schema.Type.ENUM) {
      wrap(String.join(" ", type.getEnumSymbols()), INDENT, lines);
      return;
    }
    for (Schema.Field field : type.getFields()) {
      lines.add("  %s: %s".formatted(field.name(), typeName(field.schema())));
      wrap(Optional.ofNullable(field.doc()).orElse(""), INDENT, lines);
    }
  }

  private String typeName(Schema type) {
    LogicalType logical = type.getLogicalType();
    if (logical != null) {
      return switch (logical.getName()) {
        case "timestamp-millis" -> "time in UTC (timestamp-millis)";
        default -> logical.getName();
      };
    }
    return switch (type.getType()) {
      case UNION -> typeName(present(type)) + ", or null";
      case ARRAY -> "list of " + typeName(type.getElementType());
      case RECORD, ENUM -> {
        open.add(type);
        yield "%s %s".formatted(type.getType().name().toLowerCase(Locale.ROOT), type.getName());
      }
      default -> type.getType().getName();
    };
  }

  private static Schema present(Schema union) {
    return union.getTypes().stream()
        .filter(type -> type.getType() != Schema.Type.NULL)
        .findFirst()
        .orElseThrow();
  }

  private void wrap(String text, String indent, List<String> lines) {
    lines.addAll(WrappedText.lines(indent + text.strip(), indent, width));
  }
}
