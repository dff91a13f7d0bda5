package org.demarche.generate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** How a file is compressed as a whole. */
enum Compression {
  NONE(""),
  GZIP(".gz");

  static final List<Compression> ALL = List.of(values());

  private final String suffix;

  Compression(String suffix) {
    this.suffix = suffix;
  }

  /** The end of the file's name. */
  String suffix() {
    return suffix;
  }

  /** A stream that compresses; closing it closes the other. */
  OutputStream to(OutputStream out) throws IOException {
    return switch (this) {
      case NONE ->
          new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
              out.write(bytes, offset, length);
            }
          };
      case GZIP -> new GZIPOutputStream(out);
    };
  }
}
