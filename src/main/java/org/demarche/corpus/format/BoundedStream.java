package org.demarche.corpus.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops a parser that would take more of a file into memory than one record may have.
 *
 * <p>Parsers read ahead, so a record may have a block more than the limit before it is stopped.
 */
final class BoundedStream extends FilterInputStream {
  /** What parsers read at a time. */
  private static final int BLOCK_BYTES = 8192;

  private final int maxRecordBytes;
  private long count;
  private long recordStart;

  BoundedStream(InputStream in, int maxRecordBytes) {
    super(in);
    this.maxRecordBytes = maxRecordBytes;
  }

  /** A record has more bytes than it may. */
  static final class RecordTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    private RecordTooLarge(int limit) {
      super("The record is longer than the limit of %d bytes".formatted(limit));
    }
  }

  /** Counts anew from here. */
  void startRecord() {
    recordStart = count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (count - recordStart > maxRecordBytes) {
      throw new RecordTooLarge(maxRecordBytes);
    }
    int read = super.read(bytes, offset, Math.min(length, BLOCK_BYTES));
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
