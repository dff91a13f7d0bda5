package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file's bytes as they are stored, counted. Marks faults of the storage, so that they are told
 * from what decoders complain of.
 */
final class StoredStream extends BlockStream {
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

  @Override
  protected int block(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.block(bytes, offset, length);
    } catch (IOException e) {
      throw new StorageFault(e);
    }
  }
}
