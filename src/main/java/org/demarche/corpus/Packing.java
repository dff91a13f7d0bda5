package org.demarche.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is packed, told by its first bytes, since crawls name their files as they like. */
enum Packing {
  NONE,
  GZIP,
  BZIP2,
  ZSTD,
  ZIP;

  private static final int MAGIC_BYTES = 10;

  /** Looks ahead in a stream that supports marks. */
  static Packing of(InputStream in) throws IOException {
    byte[] head = LookAhead.bytes(in, MAGIC_BYTES);
    if (at(head, 0, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (at(head, 0, 'B', 'Z', 'h')
        && (at(head, 4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59)
            || at(head, 4, 0x17, 0x72, 0x45, 0x38, 0x50, 0x90))) {
      return BZIP2;
    }
    boolean skippableFrame = at(head, 1, 0x2A, 0x4D, 0x18) && (head[0] & 0xF0) == 0x50;
    if (at(head, 0, 0x28, 0xB5, 0x2F, 0xFD) || skippableFrame) {
      return ZSTD;
    }
    return at(head, 0, 'P', 'K', 3, 4) || at(head, 0, 'P', 'K', 5, 6) ? ZIP : NONE;
  }

  private static boolean at(byte[] head, int offset, int... magic) {
    if (head.length < offset + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[offset + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The bytes that are packed in a compressed file; of several members, all. Closing what is
   * returned frees the decoder and leaves {@code in} open.
   */
  InputStream unpack(BufferedInputStream packed) throws IOException {
    BufferedInputStream in =
        new BufferedInputStream(packed, 1 << 16) {
          @Override
          public void close() {}
        };
    return switch (this) {
      case GZIP -> new GzipMembers(in);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case ZSTD -> new ZstdInputStream(in).setContinuous(false);
      case NONE, ZIP -> throw new IllegalStateException("There is no one stream in " + this);
    };
  }
}
