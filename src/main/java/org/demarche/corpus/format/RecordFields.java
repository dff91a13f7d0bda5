package org.demarche.corpus.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
import org.demarche.record.FailureCode;

/** Takes the fields of an article out of a JSON object. */
final class RecordFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private final FieldMapping mapping;

  RecordFields(FieldMapping mapping) {
    this.mapping = mapping;
  }

  /**
   * The fields of a record; those of other names are passed over.
   *
   * @throws UnusableInputException FIELD_MISSING or DATE_INVALID if the text is missing, or a field
   *     is of the wrong type
   */
  RawInput.Fields of(JsonNode record) throws UnusableInputException {
    RawInput.Builder fields = RawInput.Fields.builder();
    for (Field field : Field.values()) {
      fields.set(field, value(record, field));
    }
    if (!fields.has(Field.TEXT)) {
      throw new UnusableInputException(
          FailureCode.FIELD_MISSING,
          "Field '%s', which holds the text, is missing or null"
              .formatted(mapping.name(Field.TEXT)));
    }
    return fields.build();
  }

  private String value(JsonNode record, Field field) throws UnusableInputException {
    String name = mapping.name(field);
    JsonNode value = record.get(name);
    if (value == null || value.isNull()) {
      return null;
    }
    boolean numbers = field == Field.ID || field == Field.PUBLISHED_AT;
    if (!value.isTextual() && !(numbers && value.isNumber())) {
      throw new UnusableInputException(
          field == Field.PUBLISHED_AT ? FailureCode.DATE_INVALID : FailureCode.FIELD_MISSING,
          "Field '%s' should be a string, not %s".formatted(name, Utf8.cut(value.toString(), 80)));
    }
    return Utf8.wellFormed(value.asText());
  }
}
