package org.demarche.corpus.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.corpus.Utf8;

/**
 * Finds the charset of a page and decodes it.
 *
 * <p>What counts, in this order: a byte order mark; UTF-8 that could be nothing else; what the HTTP
 * header says; what a {@code meta} element says; what the bytes look like. Names mean what browsers
 * take them to mean (<a href="https://encoding.spec.whatwg.org/#names-and-labels">WHATWG</a>):
 * {@code ISO-8859-1} is Windows-1252.
 */
public final class PageCharset {
  /** A declaration further down is not looked for. */
  private static final int HEAD_BYTES = 8192;

  private static final int DETECTED_BYTES = 64 << 10;

  /** ICU's detector is from 0 to 100 sure; below this it guesses. */
  private static final int SURE = 30;

  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{1,200}?charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final Map<String, String> AS_BROWSERS_DO =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          // A page whose declaration can be read as ASCII is not in UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private PageCharset() {}

  /**
   * Decodes a page; bytes that are wrong in its charset become U+FFFD.
   *
   * @param declared the charset of the HTTP header; null when there is none
   */
  public static String decode(byte[] page, String declared) {
    Optional<String> marked = marked(page);
    if (marked.isPresent()) {
      return marked.get();
    }
    Optional<Charset> header = Optional.ofNullable(declared).flatMap(PageCharset::named);
    if (header.isPresent() && isWide(header.get())) {
      return new String(page, header.get());
    }
    Optional<String> utf8 = strictUtf8(page);
    if (utf8.isPresent() && utf8.get().length() < page.length) {
      return utf8.get();
    }
    Charset charset = header.or(() -> meta(page)).orElse(null);
    if (charset == null && utf8.isPresent()) {
      return utf8.get();
    }
    if (charset == null || (isUtf8(charset) && !hasUtf8Characters(page))) {
      charset = detected(page);
    }
    return new String(page, charset);
  }

  /** Whether the bytes are in a charset in which NUL bytes are part of plain text. */
  public static boolean mayHoldNul(byte[] page, String declared) {
    return startsWith(page, 0xFE, 0xFF)
        || startsWith(page, 0xFF, 0xFE)
        || Optional.ofNullable(declared)
            .flatMap(PageCharset::named)
            .filter(PageCharset::isWide)
            .isPresent();
  }

  private static Optional<String> marked(byte[] page) {
    if (startsWith(page, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(page, 3, page.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(page, 0xFE, 0xFF)) {
      return Optional.of(new String(page, 2, page.length - 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(page, 0xFF, 0xFE)) {
      return Optional.of(new String(page, 2, page.length - 2, StandardCharsets.UTF_16LE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] page, int... mark) {
    if (page.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((page[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strictUtf8(byte[] page) {
    try {
      return Optional.of(Utf8.decode(page));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether there is any character of two bytes or more, so that UTF-8 was meant. */
  private static boolean hasUtf8Characters(byte[] page) {
    for (int i = 0; i + 1 < page.length; i++) {
      if ((page[i] & 0xE0) == 0xC0 && (page[i + 1] & 0xC0) == 0x80) {
        return true;
      }
      if ((page[i] & 0xF0) == 0xE0
          && i + 2 < page.length
          && (page[i + 1] & 0xC0) == 0x80
          && (page[i + 2] & 0xC0) == 0x80) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Charset> meta(byte[] page) {
    String head =
        new String(page, 0, Math.min(page.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(head);
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(AS_BROWSERS_DO.getOrDefault(name, name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  private static boolean isUtf8(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static Charset detected(byte[] page) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(Arrays.copyOf(page, Math.min(page.length, DETECTED_BYTES)));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < SURE) {
      return WINDOWS_1252;
    }
    return named(match.getName()).filter(PageCharset::isPlain).orElse(WINDOWS_1252);
  }

  /** Escapes of ISO 2022 and wide characters are not what a page without declaration is in. */
  private static boolean isPlain(Charset charset) {
    return !isWide(charset) && !charset.name().startsWith("ISO-2022");
  }
}
