package org.demarche.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.corpus.BrokenMember;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/**
 * The records of a WARC file (ISO 28500), one after the other, of which only the header is held.
 *
 * <p>After a record that is broken, {@link #next} goes on at the next line that begins one.
 */
final class WarcRecords {
  /** For the header of a record, and that of the HTTP message in it. */
  static final int MAX_HEADER_BYTES = 64 << 10;

  private static final int BUFFER_BYTES = 64 << 10;
  private static final String MAGIC = "WARC/1.";

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int index;
  private int limit;

  /** Where the buffer begins in the file. */
  private long bufferStart;

  private long start;

  /** Bytes of the record's block that were not read. */
  private long left;

  /** The first line of the next record, and where it stands, when it had to be looked for. */
  private String found;

  private long foundAt;
  private String excerpt = "";

  WarcRecords(InputStream in) {
    this.in = in;
  }

  /** The header of a record: its fields by name in lower case, and how long its block is. */
  record Header(Map<String, String> fields, long length) {}

  /** Where the record that was read last begins, or what could not be read as one. */
  long start() {
    return start;
  }

  /** The beginning of what was read last: of the block, or before that of the record. */
  String excerpt() {
    return excerpt;
  }

  /**
   * Goes on to the next record, over what is left of the last.
   *
   * @return null at the end of the file
   * @throws UnusableInputException WARC_INVALID for what stands here in place of a record, or
   *     FILE_TRUNCATED; the next call goes on behind it
   * @throws BrokenMember if there is no telling what stands here; {@link #goOn} goes on behind it
   */
  Header next() throws IOException, UnusableInputException {
    start = position();
    excerpt = "";
    skipRest();
    String line = firstLine();
    if (line == null) {
      return null;
    }
    excerpt = line;
    if (!line.startsWith(MAGIC)) {
      throw broken("Expected a record that begins with %s0 or %s1".formatted(MAGIC, MAGIC));
    }
    long end = position() + MAX_HEADER_BYTES;
    Map<String, String> fields = new HashMap<>();
    for (line = line(); line != null && !line.isEmpty(); line = line()) {
      addHeader(line, fields);
      if (position() > end) {
        throw broken("The header is larger than %d bytes".formatted(MAX_HEADER_BYTES));
      }
    }
    String length = fields.getOrDefault("content-length", "");
    if (!length.matches("\\d{1,15}")) {
      throw broken("The record has no length, but '%s'".formatted(length));
    }
    left = Long.parseLong(length);
    return new Header(Map.copyOf(fields), left);
  }

  /**
   * The block of the record, or its beginning.
   *
   * @param most no more bytes are read
   */
  byte[] block(int most) throws IOException, UnusableInputException {
    byte[] block = new byte[(int) Math.min(left, most)];
    for (int read = 0; read < block.length; ) {
      int count = Math.min(available(), block.length - read);
      if (count == 0) {
        throw truncated();
      }
      System.arraycopy(buffer, index, block, read, count);
      index += count;
      read += count;
    }
    left -= block.length;
    excerpt = Bytes.head(block);
    return block;
  }

  /**
   * Goes on behind a broken member of the file. It counts as one byte, so that what follows has
   * another place than what is broken.
   */
  void goOn(BrokenMember broken) throws IOException {
    broken.goOn();
    bufferStart++;
    left = 0;
  }

  static void addHeader(String line, Map<String, String> fields) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      fields.putIfAbsent(name, line.substring(colon + 1).strip());
    }
  }

  private long position() {
    return bufferStart + index;
  }

  private void skipRest() throws IOException, UnusableInputException {
    while (left > 0) {
      int count = (int) Math.min(left, available());
      if (count == 0) {
        throw truncated();
      }
      index += count;
      left -= count;
    }
  }

  private UnusableInputException truncated() {
    left = 0;
    return new UnusableInputException(FailureCode.FILE_TRUNCATED, "The file ends within a record");
  }

  /** Looks for the next record, for the next call. */
  private UnusableInputException broken(String message) throws IOException {
    String line;
    do {
      foundAt = position();
      line = line();
    } while (line != null && !line.startsWith(MAGIC));
    found = line;
    return new UnusableInputException(FailureCode.WARC_INVALID, message);
  }

  private String firstLine() throws IOException {
    String line = found;
    found = null;
    if (line != null) {
      start = foundAt;
      return line;
    }
    do {
      start = position();
      line = line();
    } while (line != null && line.isEmpty());
    return line;
  }

  /** The next line, of which no more than the largest header is held; null at the end. */
  private String line() throws IOException {
    if (available() == 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean ended = false;
    while (!ended && available() > 0) {
      int end = index;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      line.write(buffer, index, Math.min(end - index, MAX_HEADER_BYTES - line.size()));
      ended = end < limit;
      index = ended ? end + 1 : end;
    }
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  /** Bytes that can be taken from the buffer, which is filled when it is empty; 0 at the end. */
  private int available() throws IOException {
    if (index == limit) {
      bufferStart += limit;
      index = 0;
      limit = 0;
      limit = Math.max(in.read(buffer), 0);
    }
    return limit - index;
  }
}
