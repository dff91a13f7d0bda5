package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.demarche.corpus.LookAhead;

/** The beginning of a file, by which its format is recognised. */
final class Sample {
  /** Enough for the head of a page and the first records of a table. */
  static final int BYTES = 8192;

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final String bytes;
  private final String text;

  private Sample(String bytes) {
    this.bytes = bytes;
    String unmarked =
        bytes.startsWith(BYTE_ORDER_MARK) ? bytes.substring(BYTE_ORDER_MARK.length()) : bytes;
    this.text = unmarked.stripLeading();
  }

  static Sample of(byte[] head) {
    return new Sample(new String(head, StandardCharsets.ISO_8859_1));
  }

  /** Looks ahead in a stream that supports marks, and leaves it where it was. */
  static Sample ahead(InputStream in) throws IOException {
    return of(LookAhead.bytes(in, BYTES));
  }

  /** Whether the file's first bytes are these, given as ISO 8859-1. */
  boolean startsWith(String magic) {
    return bytes.startsWith(magic);
  }

  /** The beginning without byte order mark and blanks before it; each byte as one character. */
  String text() {
    return text;
  }

  /** Whether the file goes on after this. */
  boolean isCut() {
    return bytes.length() == BYTES;
  }
}
