package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.corpus.BlockStream;

/**
 * Stops a parser that would take more of a file into memory than one record may have.
 *
 * <p>Parsers read ahead, so a record may have a block more than the limit before it is stopped.
 */
final class BoundedStream extends BlockStream {
  /** What parsers read at a time. */
  private static final int BLOCK_BYTES = 8192;

  private final int maxRecordBytes;
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
    recordStart = count();
  }

  @Override
  protected int block(byte[] bytes, int offset, int length) throws IOException {
    if (count() - recordStart > maxRecordBytes) {
      throw new RecordTooLarge(maxRecordBytes);
    }
    return super.block(bytes, offset, Math.min(length, BLOCK_BYTES));
  }
}
