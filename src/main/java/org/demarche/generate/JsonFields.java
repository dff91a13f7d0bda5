package org.demarche.generate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;

/** The fields of an article under our own names, for formats that have names. */
final class JsonFields {
  private JsonFields() {}

  /** The fields that have a value, by their keys. */
  static Map<String, String> of(RawInput.Fields article) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(Field.ID.key(), article.id());
    values.put(Field.URL.key(), article.url());
    values.put(Field.TITLE.key(), article.title());
    values.put(Field.PUBLISHED_AT.key(), article.publishedAt());
    values.put(Field.SOURCE.key(), article.source());
    values.put(Field.AUTHOR.key(), article.author());
    values.put(Field.LANGUAGE.key(), article.language());
    values.put(Field.TEXT.key(), article.text());
    values.values().removeIf(value -> value == null);
    return values;
  }

  /** The fields as a JSON object. */
  static ObjectNode object(RawInput.Fields article) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    of(article).forEach(object::put);
    return object;
  }
}
