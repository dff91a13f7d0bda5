package org.demarche.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/**
 * An HTTP response as a crawler kept it.
 *
 * <p>Many crawlers keep a body unpacked and leave the headers that say how it came, so chunks and
 * compression are undone only where the body has them.
 *
 * @param headers by name in lower case; the first of several
 */
@SuppressWarnings("ArrayRecordComponent") // Looked at once, never compared.
record HttpMessage(int status, Map<String, String> headers, byte[] body) {
  private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)? (\\d{3})(?: .*)?");
  private static final Pattern CHUNK = Pattern.compile("\\s*([0-9a-fA-F]{1,7})\\s*(?:;.*)?");
  private static final Pattern UNKNOWN_PACKING = Pattern.compile("\\b(?:br|zstd|compress)\\b");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  /**
   * Parses a message.
   *
   * @throws UnusableInputException HTTP_INVALID
   */
  static HttpMessage parse(byte[] message) throws UnusableInputException {
    Lines lines = new Lines(message);
    String first = lines.next();
    Matcher status = STATUS.matcher(first == null ? "" : first);
    if (!status.matches()) {
      throw new UnusableInputException(
          FailureCode.HTTP_INVALID, "The record does not begin with an HTTP status line");
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = lines.next(); line != null && !line.isEmpty(); line = lines.next()) {
      WarcRecords.addHeader(line, headers);
      if (lines.position > WarcRecords.MAX_HEADER_BYTES) {
        throw new UnusableInputException(
            FailureCode.HTTP_INVALID,
            "The HTTP header is larger than %d bytes".formatted(WarcRecords.MAX_HEADER_BYTES));
      }
    }
    byte[] body = Arrays.copyOfRange(message, lines.position, message.length);
    return new HttpMessage(Integer.parseInt(status.group(1)), Map.copyOf(headers), body);
  }

  /** Whether it is a page, by its type, or where that is missing by its first character. */
  boolean isHtml() {
    String type = headers.get("content-type");
    if (type != null && !type.isBlank()) {
      return type.toLowerCase(Locale.ROOT).contains("html");
    }
    return looksLikeMarkup(body);
  }

  private static boolean looksLikeMarkup(byte[] body) {
    byte[] head = Arrays.copyOf(body, Math.min(body.length, Sample.BYTES));
    return Sample.of(head).text().startsWith("<");
  }

  Optional<String> charset() {
    Matcher charset = CHARSET.matcher(headers.getOrDefault("content-type", ""));
    return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
  }

  /**
   * The body, with chunks joined and compression undone.
   *
   * @throws UnusableInputException HTTP_INVALID if that cannot be done, RECORD_TOO_LARGE if it
   *     becomes larger than allowed
   */
  byte[] content(int maxBytes) throws UnusableInputException {
    boolean chunked =
        headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    return unpacked(chunked ? joined(body) : body, maxBytes);
  }

  private static byte[] joined(byte[] body) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    Lines lines = new Lines(body);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher chunk = CHUNK.matcher(line);
      if (!chunk.matches()) {
        return joined.size() == 0 ? body : joined.toByteArray();
      }
      int length = Integer.parseInt(chunk.group(1), 16);
      if (length == 0) {
        break;
      }
      int end = Math.min(body.length, lines.position + length);
      joined.write(body, lines.position, end - lines.position);
      lines.position = end;
      lines.skipLineEnd();
    }
    return joined.toByteArray();
  }

  private byte[] unpacked(byte[] packed, int maxBytes) throws UnusableInputException {
    String encoding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    boolean gzip = packed.length > 2 && (packed[0] & 0xFF) == 0x1F && (packed[1] & 0xFF) == 0x8B;
    boolean zlib =
        encoding.contains("deflate")
            && packed.length > 2
            && packed[0] == 0x78
            && (((packed[0] << 8) | (packed[1] & 0xFF)) % 31) == 0;
    if (!gzip && !zlib) {
      refuseUnknown(encoding, packed);
      return packed;
    }
    try (InputStream in =
        gzip
            ? new GZIPInputStream(new ByteArrayInputStream(packed))
            : new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] content = in.readNBytes(maxBytes + 1);
      if (content.length > maxBytes) {
        throw new UnusableInputException(
            FailureCode.RECORD_TOO_LARGE,
            "The page is larger than the limit of %d bytes when unpacked".formatted(maxBytes));
      }
      return content;
    } catch (IOException e) {
      throw new UnusableInputException(
          FailureCode.HTTP_INVALID, "The body cannot be unpacked: " + e.getMessage(), e);
    }
  }

  /** Of bodies that were kept unpacked, which most are, the header does not tell. */
  private static void refuseUnknown(String encoding, byte[] body) throws UnusableInputException {
    if (UNKNOWN_PACKING.matcher(encoding).find() && !looksLikeMarkup(body)) {
      throw new UnusableInputException(
          FailureCode.HTTP_INVALID,
          "The body is packed by '%s', which is not known".formatted(encoding));
    }
  }

  /** Lines of ASCII at the beginning of bytes. */
  private static final class Lines {
    private final byte[] bytes;
    private int position;

    Lines(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The next line without its end; null when there is none. */
    String next() {
      if (position >= bytes.length) {
        return null;
      }
      int end = position;
      while (end < bytes.length
          && bytes[end] != '\n'
          && end - position <= WarcRecords.MAX_HEADER_BYTES) {
        end++;
      }
      String line = new String(bytes, position, end - position, StandardCharsets.ISO_8859_1);
      position = Math.min(bytes.length, end + 1);
      return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    void skipLineEnd() {
      if (position < bytes.length && bytes[position] == '\r') {
        position++;
      }
      if (position < bytes.length && bytes[position] == '\n') {
        position++;
      }
    }
  }
}
