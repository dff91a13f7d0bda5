package org.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.demarche.publish.RowJson;
import org.demarche.publish.Table;

/** Rows as text. */
final class RowPrinter {
  private final Table table;

  RowPrinter(Table table) {
    this.table = table;
  }

  /** One object a line. */
  List<String> json(List<SpecificRecord> rows) {
    return rows.stream().map(row -> RowJson.of(row).toString()).toList();
  }

  /** All columns, RFC 4180; lists and records in a cell are JSON. */
  List<String> csv(List<SpecificRecord> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(
        table.schema().getFields().stream()
            .map(Schema.Field::name)
            .collect(Collectors.joining(",")));
    for (SpecificRecord row : rows) {
      lines.add(
          StreamSupport.stream(RowJson.of(row).spliterator(), false)
              .map(RowPrinter::plain)
              .map(RowPrinter::quoted)
              .collect(Collectors.joining(",")));
    }
    return lines;
  }

  /** The main columns, aligned and cut to a width. */
  List<String> table(List<SpecificRecord> rows, int width) {
    List<String> columns = mainColumns();
    TextTable text = new TextTable(columns.toArray(String[]::new));
    for (SpecificRecord row : rows) {
      ObjectNode json = RowJson.of(row);
      text.row(columns.stream().map(column -> brief(json.get(column))).toList());
    }
    return text.lines(width);
  }

  private List<String> mainColumns() {
    return switch (table) {
      case ARTICLES ->
          List.of("origin", "published_at", "source", "title", "sentences", "reprint_of");
      case SENTENCES -> List.of("article_id", "index", "start", "end", "segment", "sentiment");
      case ENTITIES -> List.of("article_id", "sentence", "text", "type", "value", "actor");
      case EVENT_MENTIONS ->
          List.of(
              "event_date", "source", "type", "recipient", "realis", "segment", "sentence_text");
      case FAILURES -> List.of("origin", "stage", "code", "message");
    };
  }

  private static String plain(JsonNode value) {
    if (value.isNull()) {
      return "";
    }
    return value.isTextual() ? value.textValue() : value.toString();
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** A value for a column of a table: of an actor, who it is. */
  private static String brief(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(RowPrinter::brief)
          .collect(Collectors.joining("+"));
    }
    if (value.isObject()) {
      JsonNode id = value.path("actor_id");
      return plain(id.isTextual() ? id : value.path("text"));
    }
    return plain(value);
  }
}
