package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;

/** Remembers the beginning of what is read, so that a file that turns out bad can be shown. */
final class Head extends BlockStream {
  private final byte[] head = new byte[Failures.MAX_INPUT_BYTES];
  private int length;

  Head(InputStream in) {
    super(in);
  }

  /** The first 4 KiB read so far, undecodable bytes as U+FFFD. */
  String text() {
    return Utf8.decodeHead(head, length);
  }

  @Override
  protected int block(byte[] bytes, int offset, int count) throws IOException {
    int read = super.block(bytes, offset, count);
    if (read > 0 && length < head.length) {
      int kept = Math.min(read, head.length - length);
      System.arraycopy(bytes, offset, head, length, kept);
      length += kept;
    }
    return read;
  }
}
