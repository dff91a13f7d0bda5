package org.demarche.corpus.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.demarche.corpus.Utf8;

/**
 * Values in Avro's binary encoding, in memory.
 *
 * <p>Avro's own decoder believes the lengths it reads and asks for that much memory; here a length
 * is first compared with what there is.
 */
final class AvroInput {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_VARINT_BYTES = 10;

  private final byte[] bytes;
  private final long maxValues;
  private int position;
  private long values;

  AvroInput(byte[] bytes) {
    this.bytes = bytes;
    // Most values take a byte or more. Nulls and records take none by themselves, and a schema can
    // be written that has more of them than anybody can count.
    this.maxValues = 10_000 + 4L * bytes.length;
  }

  /** The bytes are not what their schema says. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message);
    }
  }

  boolean atEnd() {
    return position == bytes.length;
  }

  /**
   * The next value as {@link RecordFields.Values} has them: a record is a Map, times are ISO 8601,
   * bytes and null are null.
   */
  Object read(Schema schema) throws IOException {
    return read(schema, 0);
  }

  private Object read(Schema schema, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new Malformed("values are nested more than %d deep".formatted(MAX_DEPTH));
    }
    if (++values > maxValues) {
      throw new Malformed("a block of %d bytes has too many values".formatted(bytes.length));
    }
    return switch (schema.getType()) {
      case NULL -> null;
      case BOOLEAN -> take(1) != 0;
      case INT, LONG -> whole(schema.getLogicalType());
      case FLOAT -> skipped(4);
      case DOUBLE -> skipped(8);
      case BYTES -> skipped(length());
      case FIXED -> skipped(schema.getFixedSize());
      case STRING -> string();
      case ENUM -> schema.getEnumSymbols().get(index(schema.getEnumSymbols().size()));
      case UNION -> read(schema.getTypes().get(index(schema.getTypes().size())), depth + 1);
      case ARRAY -> items(schema.getElementType(), false, depth);
      case MAP -> items(schema.getValueType(), true, depth);
      case RECORD -> record(schema, depth);
    };
  }

  private Map<String, Object> record(Schema schema, int depth) throws IOException {
    Map<String, Object> values = new HashMap<>();
    for (Schema.Field field : schema.getFields()) {
      values.put(field.name(), read(field.schema(), depth + 1));
    }
    return values;
  }

  /** The values of a list or, with a key before each, of a map. */
  private List<Object> items(Schema schema, boolean keys, int depth) throws IOException {
    List<Object> items = new ArrayList<>();
    for (long count = number(); count != 0; count = number()) {
      if (count < 0) {
        count = -count;
        number();
      }
      for (long i = 0; i < count; i++) {
        if (keys) {
          string();
        }
        items.add(read(schema, depth + 1));
      }
    }
    return items;
  }

  private Object whole(LogicalType type) throws IOException {
    long value = number();
    return type == null ? (Object) value : Times.of(type.getName(), value);
  }

  private String string() throws IOException {
    int length = length();
    String text;
    try {
      text = Utf8.decode(Arrays.copyOfRange(bytes, position, position + length));
    } catch (CharacterCodingException e) {
      throw new Malformed("a string is not UTF-8");
    }
    position += length;
    return text;
  }

  private Object skipped(int count) throws IOException {
    take(count);
    return null;
  }

  /** The last of so many bytes. */
  private byte take(int count) throws IOException {
    if (count > bytes.length - position) {
      throw new Malformed(
          "a value of %d bytes begins %d before the end".formatted(count, bytes.length - position));
    }
    position += count;
    return count == 0 ? 0 : bytes[position - 1];
  }

  private int length() throws IOException {
    return index(bytes.length - position + 1);
  }

  private int index(int bound) throws IOException {
    long value = number();
    if (value < 0 || value >= bound) {
      throw new Malformed("%d is not between 0 and %d".formatted(value, bound - 1));
    }
    return (int) value;
  }

  /** A number alone. */
  long number() throws IOException {
    long value = 0;
    for (int i = 0; i < MAX_VARINT_BYTES; i++) {
      byte b = take(1);
      value |= (b & 0x7FL) << (7 * i);
      if (b >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
    throw new Malformed("a number has more than %d bytes".formatted(MAX_VARINT_BYTES));
  }
}
