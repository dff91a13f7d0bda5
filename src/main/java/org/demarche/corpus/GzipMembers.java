package org.demarche.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Gzip files of several members, as crawls and {@code cat a.gz b.gz} make them.
 *
 * <p>{@link GZIPInputStream} looks for the next member only when its input claims to have bytes
 * available; streams from a network claim to have none, and everything after the first member would
 * be lost in silence. Here {@code available} looks.
 */
final class GzipMembers extends FilterInputStream {
  private static final int BUFFER_BYTES = 64 << 10;

  private GzipMembers(BufferedInputStream in) {
    super(in);
  }

  static InputStream open(BufferedInputStream in) throws IOException {
    return new GZIPInputStream(new GzipMembers(in), BUFFER_BYTES);
  }

  @Override
  public int available() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next < 0 ? 0 : 1;
  }
}
