package org.demarche.corpus.format;

import java.io.Serializable;
import java.util.List;
import org.demarche.corpus.Failures;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
import org.demarche.record.FailureCode;

/** Takes the fields of an article out of a record with named values. */
final class RecordFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int EXCERPT_BYTES = 80;

  private final FieldMapping mapping;

  RecordFields(FieldMapping mapping) {
    this.mapping = mapping;
  }

  /** The values of a record. */
  @FunctionalInterface
  interface Values {
    /** Null, a String, a Number, a List of Strings, or whatever else there is. */
    Object value(String name) throws UnusableInputException;
  }

  /**
   * The fields of a record; values of other names are passed over.
   *
   * @throws UnusableInputException FIELD_MISSING or DATE_INVALID if the text is missing, or a field
   *     is of the wrong type
   */
  RawInput.Fields of(Values record) throws UnusableInputException {
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

  /** What {@code failures} shows of a record that does not stand in its file as text. */
  static String content(RawInput.Fields fields) {
    String title = fields.title() == null ? "" : fields.title() + "\n";
    String text = fields.text();
    return title + text.substring(0, Math.min(text.length(), Failures.MAX_INPUT_BYTES));
  }

  private String value(Values record, Field field) throws UnusableInputException {
    String name = mapping.name(field);
    Object value = record.value(name);
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return Utf8.wellFormed(text);
    }
    if (value instanceof Number && (field == Field.ID || field == Field.PUBLISHED_AT)) {
      return value.toString();
    }
    if (value instanceof List<?> list
        && field == Field.AUTHOR
        && list.stream().allMatch(String.class::isInstance)) {
      return Utf8.wellFormed(String.join(", ", list.stream().map(String.class::cast).toList()));
    }
    throw new UnusableInputException(
        field == Field.PUBLISHED_AT ? FailureCode.DATE_INVALID : FailureCode.FIELD_MISSING,
        "Field '%s' should be a string, not %s"
            .formatted(name, Utf8.cut(value.toString(), EXCERPT_BYTES)));
  }
}
