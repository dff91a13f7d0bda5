package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Lines of bytes, each with its number; keeps no more than a limit of a line in memory.
 *
 * <p>A line ends at LF, CR LF, or the end of the file.
 */
final class LineReader {
  private static final int BLOCK = 64 << 10;

  private final InputStream in;
  private final int maxBytes;
  private final byte[] block = new byte[BLOCK];
  private int position;
  private int limit;
  private byte[] line = new byte[1024];
  private int length;
  private int number;

  LineReader(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes the line without its end; only its beginning when it is too long
   * @param tooLong whether the line has more bytes than the limit; the rest of it is then still to
   *     be skipped
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on at once, never compared.
  record Line(int number, byte[] bytes, boolean tooLong) {}

  /** The next line, or null after the last. */
  Line next() throws IOException {
    length = 0;
    number++;
    boolean any = false;
    while (position < limit || fill()) {
      any = true;
      int end = indexOfLineFeed();
      int take = Math.min(end - position, maxBytes + 1 - length);
      append(take);
      position += take;
      if (length > maxBytes) {
        return new Line(number, Arrays.copyOf(line, maxBytes), true);
      }
      if (position < limit) {
        position++;
        return whole();
      }
    }
    return any ? whole() : null;
  }

  /** Skips what is left of a line that was too long. */
  void skipLine() throws IOException {
    while (position < limit || fill()) {
      int end = indexOfLineFeed();
      position = end;
      if (end < limit) {
        position++;
        return;
      }
    }
  }

  private Line whole() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return new Line(number, Arrays.copyOf(line, end), false);
  }

  private int indexOfLineFeed() {
    int end = position;
    while (end < limit && block[end] != '\n') {
      end++;
    }
    return end;
  }

  private void append(int count) {
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
    }
    System.arraycopy(block, position, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(in.read(block), 0);
    return limit > 0;
  }
}
