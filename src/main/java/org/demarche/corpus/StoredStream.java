package org.demarche.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file's bytes as they are stored, counted. Marks faults of the storage, so that they are told
 * from what decoders complain of.
 */
final class StoredStream extends FilterInputStream {
  private long count;

  StoredStream(InputStream in) {
    super(in);
  }

  /** The storage failed, which is no fault of the input. */
  static final class StorageFault extends IOException {
    private static final long serialVersionUID = 1L;

    StorageFault(IOException cause) {
      super(cause);
    }

    IOException reason() {
      return (IOException) getCause();
    }
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    } catch (IOException e) {
      throw new StorageFault(e);
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    return read(new byte[(int) Math.min(bytes, 8192)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
