package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/**
 * The packed bytes of a gzip file around the place that is read, back to the beginning of a member
 * if that is not too far.
 */
final class GzipWindow {
  /** A member that runs on into others because it was cut off is found out within some KiB. */
  private static final int KEPT_BYTES = 32 << 10;

  private static final int BUFFER_BYTES = 4 * KEPT_BYTES;

  /** Names and comments are short. */
  private static final int MAX_HEADER_BYTES = KEPT_BYTES;

  private static final int MAGIC_BYTES = 4;
  private static final int DEFLATED = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final InputStream in;
  private final byte[] bytes = new byte[BUFFER_BYTES];

  /** Where the member begins; when that is no longer kept, before the beginning. */
  private int start;

  private int position;
  private int limit;

  GzipWindow(InputStream in) {
    this.in = in;
  }

  /** What stands here is no gzip. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private Malformed(String message) {
      super(message, null, false, false);
    }
  }

  static Malformed endsTooEarly() {
    return new Malformed("The compressed file ends too early");
  }

  static String corrupt(String reason) {
    return "The compressed file is corrupt: " + reason;
  }

  /**
   * Notes that a member should begin here, behind zeros that pad the file; whether anything does.
   */
  boolean startMember() throws IOException {
    while (position < limit || fill()) {
      start = position;
      if (bytes[position] != 0) {
        return true;
      }
      position++;
    }
    return false;
  }

  /** Goes back to the beginning of the member. */
  void backToStart() {
    position = start;
  }

  /** Goes back by bytes that were fed but not needed. */
  void takeBack(int count) {
    position -= count;
  }

  /** Gives all bytes that are there, at least one; whether there are any. */
  boolean feed(Inflater inflater) throws IOException {
    if (position == limit && !fill()) {
      return false;
    }
    inflater.setInput(bytes, position, limit - position);
    position = limit;
    return true;
  }

  /** Reads over the header of a member. */
  void readHeader() throws IOException, Malformed {
    if (next() != 0x1F || next() != 0x8B || next() != DEFLATED) {
      throw new Malformed(corrupt("a member does not begin as it should"));
    }
    int flags = next();
    if ((flags & RESERVED) != 0) {
      throw new Malformed(corrupt("a member has flags that are not known"));
    }
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      skip(2);
    }
  }

  /** Compares what stands behind a member with what was unpacked. */
  void readTrailer(long checksum, long length) throws IOException, Malformed {
    if (number() != checksum || number() != (length & 0xFFFFFFFFL)) {
      throw new Malformed(corrupt("the checksum of a member is wrong"));
    }
  }

  /**
   * Goes on to the next place that begins as members do, as the beginning of one.
   *
   * @return whether there is one
   */
  boolean findMagic() throws IOException {
    position = Math.max(start + 1, 0);
    do {
      for (; position + MAGIC_BYTES <= limit; position++) {
        if (isMagic()) {
          start = position;
          return true;
        }
      }
      start = position;
    } while (fill());
    position = limit;
    return false;
  }

  void close() throws IOException {
    in.close();
  }

  private boolean isMagic() {
    return bytes[position] == 0x1F
        && bytes[position + 1] == (byte) 0x8B
        && bytes[position + 2] == DEFLATED
        && (bytes[position + 3] & RESERVED) == 0;
  }

  private long number() throws IOException, Malformed {
    long number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      number |= (long) next() << shift;
    }
    return number;
  }

  private int next() throws IOException, Malformed {
    if (position == limit && !fill()) {
      throw endsTooEarly();
    }
    return bytes[position++] & 0xFF;
  }

  private void skip(int count) throws IOException, Malformed {
    for (int i = 0; i < count; i++) {
      headerByte();
    }
  }

  private void skipText() throws IOException, Malformed {
    while (headerByte() != 0) {
      // The text is not needed.
    }
  }

  private int headerByte() throws IOException, Malformed {
    if (position - start >= MAX_HEADER_BYTES) {
      throw new Malformed(corrupt("the header of a member is too long"));
    }
    return next();
  }

  /** Reads on, and keeps some of the bytes of the member that were read. */
  private boolean fill() throws IOException {
    int kept = Math.max(Math.min(start, position), limit - KEPT_BYTES);
    kept = Math.max(kept, 0);
    System.arraycopy(bytes, kept, bytes, 0, limit - kept);
    start = Math.max(start - kept, -1);
    position -= kept;
    limit -= kept;
    int read = in.read(bytes, limit, bytes.length - limit);
    limit += Math.max(read, 0);
    return read > 0;
  }
}
