package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.Failures;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.corpus.page.PageCharset;
import org.demarche.corpus.page.PageReader;
import org.demarche.record.FailureCode;

/** HTML pages, one a file. */
final class HtmlFormat implements CorpusFormat {
  /**
   * The tree of a page takes some twenty times its size; pages of news stay below a tenth of it.
   */
  static final int MAX_PAGE_BYTES = 4 << 20;

  private static final long serialVersionUID = 1L;

  static Likeness likeness(Sample sample) {
    String text = sample.text().toLowerCase(Locale.ROOT);
    boolean page = text.startsWith("<!doctype html") || text.startsWith("<html");
    return page || (text.startsWith("<") && text.contains("<html"))
        ? Likeness.LIKELY
        : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    byte[] page = in.readNBytes(Math.min(limits.maxRecordBytes(), MAX_PAGE_BYTES) + 1);
    sink.usable(input(file, page, null, null, limits));
  }

  /**
   * The input that a page is.
   *
   * @param charset of the HTTP header; null when there is none
   * @param url where it was fetched; null when that is not known
   * @throws UnusableInputException RECORD_TOO_LARGE, or FILE_BINARY if it is no text
   */
  static RawInput input(Origin origin, byte[] page, String charset, String url, ReadLimits limits)
      throws UnusableInputException {
    int most = Math.min(limits.maxRecordBytes(), MAX_PAGE_BYTES);
    if (page.length > most) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "The page is larger than the limit of %d bytes".formatted(most));
    }
    if (!PageCharset.mayHoldNul(page, charset)) {
      Bytes.refuseBinary(page);
    }
    String html = PageCharset.decode(page, charset);
    String head = html.substring(0, Math.min(html.length(), Failures.MAX_INPUT_BYTES));
    return new RawInput(
        origin,
        Utf8.cut(Utf8.wellFormed(head), Failures.MAX_INPUT_BYTES),
        PageReader.read(html, url).build());
  }
}
