package org.demarche.corpus.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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
  private long position;
  private long start;
  private long left;

  /** The first line of the next record, and where it stands, when it had to be looked for. */
  private String found;

  private long foundAt;

  WarcRecords(InputStream in) {
    this.in = new BufferedInputStream(in, BUFFER_BYTES);
  }

  /** The header of a record: its fields by name in lower case, and how long its block is. */
  record Header(Map<String, String> fields, long length) {}

  /** Where the record that was read last begins, or what could not be read as one. */
  long start() {
    return start;
  }

  /**
   * Goes on to the next record, over what is left of the last.
   *
   * @return null at the end of the file
   * @throws UnusableInputException WARC_INVALID for what stands here in place of a record, or
   *     FILE_TRUNCATED; the next call goes on behind it
   */
  Header next() throws IOException, UnusableInputException {
    skipRest();
    String line = firstLine();
    if (line == null) {
      return null;
    }
    if (!line.startsWith(MAGIC)) {
      throw broken("Expected a record that begins with %s0 or %s1".formatted(MAGIC, MAGIC));
    }
    long end = position + MAX_HEADER_BYTES;
    Map<String, String> fields = new HashMap<>();
    for (line = line(); line != null && !line.isEmpty(); line = line()) {
      addHeader(line, fields);
      if (position > end) {
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

  /** The whole block of the record; its header has said that it is not too long. */
  byte[] block() throws IOException, UnusableInputException {
    byte[] block = in.readNBytes(Math.toIntExact(left));
    position += block.length;
    boolean whole = block.length == left;
    left = 0;
    if (!whole) {
      throw truncated();
    }
    return block;
  }

  static void addHeader(String line, Map<String, String> fields) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      fields.putIfAbsent(name, line.substring(colon + 1).strip());
    }
  }

  private void skipRest() throws IOException, UnusableInputException {
    while (left > 0) {
      long skipped = in.skip(left);
      if (skipped == 0) {
        skipped = in.read() < 0 ? 0 : 1;
      }
      if (skipped == 0) {
        left = 0;
        throw truncated();
      }
      position += skipped;
      left -= skipped;
    }
  }

  private static UnusableInputException truncated() {
    return new UnusableInputException(FailureCode.FILE_TRUNCATED, "The file ends within a record");
  }

  /** Looks for the next record, for the next call. */
  private UnusableInputException broken(String message) throws IOException {
    String line;
    long at;
    do {
      at = position;
      line = line();
    } while (line != null && !line.startsWith(MAGIC));
    found = line;
    foundAt = at;
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
      start = position;
      line = line();
    } while (line != null && line.isEmpty());
    return line;
  }

  /** The next line, of which no more than the largest header is held; null at the end. */
  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    for (; next >= 0 && next != '\n'; next = in.read()) {
      position++;
      if (line.size() < MAX_HEADER_BYTES) {
        line.write(next);
      }
    }
    position += next < 0 ? 0 : 1;
    String text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
