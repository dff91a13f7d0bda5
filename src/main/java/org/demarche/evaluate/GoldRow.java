package org.demarche.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.config.ConfigException;

/**
 * A JSON object of a file of gold, which knows where it stands.
 *
 * @param place {@code file:line}, for messages
 */
record GoldRow(String place, JsonNode node) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads the rows of a file of JSON lines; empty lines are skipped.
   *
   * @throws ConfigException if the file cannot be read, has no row, or a line is no JSON object
   */
  static List<GoldRow> read(Path file) {
    List<GoldRow> rows = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        rows.add(parse("%s:%d".formatted(file, i + 1), lines.get(i)));
      }
    }
    if (rows.isEmpty()) {
      throw new ConfigException("%s has no rows".formatted(file));
    }
    return rows;
  }

  /**
   * Reads a file that is one JSON object.
   *
   * @throws ConfigException if it cannot be read or is none
   */
  static GoldRow whole(Path file) {
    return parse(file.toString(), String.join("\n", lines(file)));
  }

  /** The lines of a file; a file that is missing or not UTF-8 is a {@link ConfigException}. */
  static List<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new ConfigException(
          "%s %s".formatted(file, Files.exists(file) ? "is not a file" : "does not exist"));
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ConfigException("Cannot read %s: %s".formatted(file, e), e);
    }
  }

  private static GoldRow parse(String place, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw new ConfigException("%s: expected a JSON object".formatted(place));
      }
      return new GoldRow(place, node);
    } catch (JsonProcessingException e) {
      throw new ConfigException("%s: not JSON: %s".formatted(place, e.getOriginalMessage()), e);
    }
  }

  /** A field that must be there. */
  String text(String field) {
    return optional(field)
        .orElseThrow(() -> bad("field '%s' is missing or not text".formatted(field)));
  }

  /** A field that may be missing or null. */
  Optional<String> optional(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw bad("field '%s' must be text, not %s".formatted(field, value));
    }
    return Optional.of(value.textValue());
  }

  int integer(String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.canConvertToInt() || !value.isIntegralNumber()) {
      throw bad("field '%s' must be a whole number, not %s".formatted(field, value));
    }
    return value.intValue();
  }

  <E extends Enum<E>> E oneOf(String field, Class<E> values) {
    String text = text(field);
    return Arrays.stream(values.getEnumConstants())
        .filter(value -> value.name().equals(text) && !text.equals("UNKNOWN"))
        .findFirst()
        .orElseThrow(() -> bad("unknown %s '%s'".formatted(field, text)));
  }

  /** The objects of a list; a list that is missing or null is empty. */
  List<GoldRow> rows(String field) {
    List<GoldRow> rows = new ArrayList<>();
    for (JsonNode value : list(field)) {
      if (!value.isObject()) {
        throw bad("field '%s' must be a list of objects, not %s".formatted(field, node.get(field)));
      }
      rows.add(new GoldRow(place, value));
    }
    return rows;
  }

  /** Spans of a text, counted in code points in the file; missing or null is empty. */
  List<Span> spans(String field, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode value : list(field)) {
      spans.add(span(field, value, text));
    }
    return spans;
  }

  /** A span that must be there. */
  Span span(String field, String text) {
    return span(field, list(field), text);
  }

  private Span span(String field, JsonNode value, String text) {
    if (value.size() != 2 || !value.get(0).isInt() || !value.get(1).isInt()) {
      throw bad("field '%s' must hold [start, end], not %s".formatted(field, value));
    }
    return span(value.get(0).intValue(), value.get(1).intValue(), text);
  }

  /** A span of a text, counted in code points in the file. */
  Span span(int start, int end, String text) {
    if (start < 0 || end < start || end > text.codePointCount(0, text.length())) {
      throw bad("[%d, %d) is no span of its text".formatted(start, end));
    }
    return Span.ofCodePoints(text, start, end);
  }

  ConfigException bad(String message) {
    return new ConfigException("%s: %s".formatted(place, message));
  }

  private JsonNode list(String field) {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      return JSON.createArrayNode();
    }
    if (!value.isArray()) {
      throw bad("field '%s' must be a list, not %s".formatted(field, value));
    }
    return value;
  }
}
