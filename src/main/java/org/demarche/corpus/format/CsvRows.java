package org.demarche.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.corpus.Failures;
import org.demarche.corpus.UnusableInputException;

/**
 * Rows of separated values as RFC 4180 has them: values may be quoted, and then hold separators,
 * line ends and doubled quotes. What stands between a closing quote and the separator is taken as
 * part of the value.
 *
 * <p>Keeps no more than a limit of a row in memory: a row that is longer, or has more values than
 * any table, is read to its end and given as too large.
 */
final class CsvRows {
  private static final int BLOCK_BYTES = 64 << 10;
  private static final int MAX_VALUES = 10_000;

  private final InputStream in;
  private final byte separator;
  private final int maxBytes;
  private final byte[] block = new byte[BLOCK_BYTES];
  private int position;
  private int limit;
  private boolean started;
  private long line = 1;

  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private byte[] values = new byte[1024];
  private int length;
  private final List<Integer> ends = new ArrayList<>();
  private boolean tooLarge;

  CsvRows(InputStream in, char separator, int maxBytes) {
    this.in = in;
    this.separator = (byte) separator;
    this.maxBytes = maxBytes;
  }

  /** The next row, or null after the last. */
  Row next() throws IOException {
    head.reset();
    ends.clear();
    length = 0;
    tooLarge = false;
    long first = line;
    int next = read();
    if (next < 0) {
      return null;
    }
    boolean open = false;
    boolean atStart = true;
    for (int b = next; b >= 0; b = read()) {
      if (open) {
        int after = b == '"' ? peek() : -1;
        if (b != '"' || after == '"') {
          append(b);
          if (after == '"') {
            read();
          }
        } else {
          open = false;
        }
      } else if (b == '"' && atStart) {
        open = true;
      } else if (b == separator) {
        endValue();
        atStart = true;
        continue;
      } else if (b == '\n') {
        break;
      } else if (b != '\r' || peek() != '\n') {
        append(b);
      }
      atStart = false;
    }
    endValue();
    return new Row(first, open, tooLarge, head.toByteArray(), values());
  }

  private List<byte[]> values() {
    List<byte[]> row = new ArrayList<>(ends.size());
    int start = 0;
    for (int end : ends) {
      row.add(Arrays.copyOfRange(values, start, end));
      start = end;
    }
    return row;
  }

  private void endValue() {
    if (ends.size() < MAX_VALUES) {
      ends.add(length);
    } else {
      tooLarge = true;
    }
  }

  private void append(int b) {
    if (length == maxBytes) {
      tooLarge = true;
      return;
    }
    if (length == values.length) {
      values = Arrays.copyOf(values, Math.min(length * 2, maxBytes));
    }
    values[length++] = (byte) b;
  }

  private int read() throws IOException {
    int b = peek();
    if (b >= 0) {
      position++;
      if (b == '\n') {
        line++;
      }
      if (head.size() < Failures.MAX_INPUT_BYTES) {
        head.write(b);
      }
    }
    return b;
  }

  private int peek() throws IOException {
    if (position == limit) {
      limit = in.readNBytes(block, 0, block.length);
      position = started ? 0 : Bytes.byteOrderMark(block, limit);
      started = true;
    }
    return position == limit ? -1 : block[position] & 0xFF;
  }

  /**
   * A row.
   *
   * @param line the line that it begins on, from 1
   * @param open whether a quote in it is not closed before the end of the file
   * @param tooLarge whether it is larger than the limit; what it has is then only its beginning
   * @param head the beginning of the row as it stands in the file
   * @param values its values without quotes
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
  record Row(long line, boolean open, boolean tooLarge, byte[] head, List<byte[]> values) {

    boolean isBlank() {
      return values.size() == 1 && values.get(0).length == 0;
    }

    String value(int column) throws UnusableInputException {
      return Bytes.utf8(values.get(column), "Value %d of the row".formatted(column + 1));
    }

    String headText() {
      return Bytes.head(head);
    }
  }
}
