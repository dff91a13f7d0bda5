package org.demarche.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that counts what it gives, and sees all of it: every way to read goes through {@link
 * #block}.
 */
public abstract class BlockStream extends FilterInputStream {
  private static final int SKIPPED_AT_A_TIME = 8192;

  private long count;

  protected BlockStream(InputStream in) {
    super(in);
  }

  /** Bytes given so far. */
  protected final long count() {
    return count;
  }

  /**
   * Reads bytes from the stream below and counts them.
   *
   * @return number of bytes, or -1 at the end
   */
  protected int block(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    return block(bytes, offset, length);
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return block(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final long skip(long bytes) throws IOException {
    int length = (int) Math.min(bytes, SKIPPED_AT_A_TIME);
    return Math.max(block(new byte[length], 0, length), 0);
  }

  @Override
  public final boolean markSupported() {
    return false;
  }
}
