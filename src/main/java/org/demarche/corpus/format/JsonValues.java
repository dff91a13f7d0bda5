package org.demarche.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a JSON object, those of objects in it under names with dots: {@code source.name}.
 */
record JsonValues(JsonNode object) implements RecordFields.Values {

  @Override
  public Object value(String name) {
    JsonNode value = find(object, name);
    if (value == null || value.isNull()) {
      return null;
    }
    if (value.isTextual()) {
      return value.textValue();
    }
    if (value.isNumber()) {
      return value.numberValue();
    }
    return value.isArray() ? texts(value) : value;
  }

  private static JsonNode find(JsonNode object, String name) {
    JsonNode value = object.get(name);
    int dot = name.indexOf('.');
    if (value != null || dot < 0) {
      return value;
    }
    JsonNode inner = object.get(name.substring(0, dot));
    return inner == null ? null : find(inner, name.substring(dot + 1));
  }

  /** The texts of an array; the array itself when something else is in it. */
  private static Object texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : array) {
      if (!item.isTextual()) {
        return array;
      }
      texts.add(item.textValue());
    }
    return texts;
  }
}
