package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Records of web archives, as bytes. */
final class WebArchives {
  static final String PAGE =
      "<html><head><title>Talks end</title></head><body><p>The ministers of Varland and Ostmark"
          + " ended their talks, and signed nothing.</p></body></html>";
  static final String TEXT =
      "The ministers of Varland and Ostmark ended their talks, and signed nothing.";

  private WebArchives() {}

  static byte[] info() {
    return "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n"
        .getBytes(UTF_8);
  }

  static byte[] http(int status, String page) {
    return "HTTP/1.1 %d OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n%s"
        .formatted(status, page)
        .getBytes(UTF_8);
  }

  static byte[] response(String name, byte[] block) {
    byte[] head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/%s\r\nContent-Length: %d\r\n\r\n"
            .formatted(name, block.length)
            .getBytes(UTF_8);
    return concat(head, block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A response whose page came in two chunks, packed. */
  static byte[] chunkedAndPacked() {
    byte[] packed = Packed.gzip(PAGE.getBytes(UTF_8));
    byte[] body =
        concat(
            (Integer.toHexString(10) + "\r\n").getBytes(UTF_8),
            Arrays.copyOf(packed, 10),
            ("\r\n" + Integer.toHexString(packed.length - 10) + "\r\n").getBytes(UTF_8),
            Arrays.copyOfRange(packed, 10, packed.length),
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
            .getBytes(UTF_8);
    return concat(head, body);
  }
}
