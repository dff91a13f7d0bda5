package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/**
 * The blocks of an Avro container file, within limits. See "Object Container Files" of the Avro
 * specification.
 */
final class AvroFile {
  static final String MAGIC = "Obj\u0001";
  private static final int SYNC_BYTES = 16;
  private static final int MAX_HEADER_BYTES = 1 << 20;

  private final DataInputStream in;
  private final int maxBytes;
  private final Schema schema;
  private final String codec;
  private final byte[] sync = new byte[SYNC_BYTES];

  /**
   * Reads the header.
   *
   * @throws AvroInput.Malformed if it is none, or its schema is not that of a record
   */
  AvroFile(DataInputStream in, int maxBytes) throws IOException, UnusableInputException {
    this.in = in;
    this.maxBytes = maxBytes;
    byte[] magic = new byte[MAGIC.length()];
    in.readFully(magic);
    if (!MAGIC.equals(new String(magic, ISO_8859_1))) {
      throw new AvroInput.Malformed("this is no Avro file");
    }
    Map<String, String> header = header();
    in.readFully(sync);
    this.schema = schema(header.getOrDefault("avro.schema", ""));
    this.codec = header.getOrDefault("avro.codec", "null");
  }

  /**
   * A block.
   *
   * @param records number of records in it
   * @param bytes the records, unpacked
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
  record Block(long records, byte[] bytes) {}

  Schema schema() {
    return schema;
  }

  /** The next block, or null after the last. */
  Block next() throws IOException, UnusableInputException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    long records = varint(first);
    byte[] packed = bytes(varint(in.readUnsignedByte()));
    byte[] mark = new byte[SYNC_BYTES];
    in.readFully(mark);
    if (!Arrays.equals(mark, sync)) {
      throw new AvroInput.Malformed("a block does not end with the file's mark");
    }
    byte[] unpacked = PackedBlock.unpack(codec, packed, maxBytes);
    // A record without any value takes no bytes; a number alone must not keep us busy for years.
    if (records < 0 || records > Math.max(unpacked.length, 1)) {
      throw new AvroInput.Malformed(
          "a block of %d bytes claims %d records".formatted(unpacked.length, records));
    }
    return new Block(records, unpacked);
  }

  private Map<String, String> header() throws IOException, UnusableInputException {
    Map<String, String> header = new HashMap<>();
    long left = MAX_HEADER_BYTES;
    for (long count = number(); count != 0; count = number()) {
      if (count < 0) {
        count = -count;
        number();
      }
      for (long i = 0; i < count; i++) {
        byte[] key = bytes(number());
        byte[] value = bytes(number());
        left -= key.length + value.length + 2;
        if (left < 0) {
          throw tooLarge(MAX_HEADER_BYTES, "The header");
        }
        header.put(new String(key, UTF_8), new String(value, UTF_8));
      }
    }
    return header;
  }

  private static Schema schema(String json) throws AvroInput.Malformed {
    try {
      Schema schema = new Schema.Parser().setValidate(false).parse(json);
      if (schema.getType() == Schema.Type.RECORD) {
        return schema;
      }
      throw new AvroInput.Malformed("its values are no records but " + schema.getType());
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever the parser throws on bytes that nobody has checked is a fault of the file.
      throw new AvroInput.Malformed("its schema cannot be read: " + e.getMessage());
    }
  }

  private byte[] bytes(long length) throws IOException, UnusableInputException {
    if (length < 0) {
      throw new AvroInput.Malformed("a length is " + length);
    }
    if (length > maxBytes) {
      throw tooLarge(maxBytes, "A block or header of %d bytes".formatted(length));
    }
    byte[] bytes = in.readNBytes((int) length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  static UnusableInputException tooLarge(int limit, String what) {
    return new UnusableInputException(
        FailureCode.RECORD_TOO_LARGE, "%s is longer than the limit of %d".formatted(what, limit));
  }

  private long number() throws IOException {
    return varint(in.readUnsignedByte());
  }

  private long varint(int first) throws IOException {
    byte[] encoded = new byte[10];
    int length = 0;
    encoded[length++] = (byte) first;
    while (encoded[length - 1] < 0 && length < encoded.length) {
      encoded[length++] = in.readByte();
    }
    return new AvroInput(Arrays.copyOf(encoded, length)).number();
  }
}
