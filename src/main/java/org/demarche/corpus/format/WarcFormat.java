package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.record.FailureCode;

/**
 * Web archives, as Common Crawl's CC-News: an input is a {@code response} record that holds an HTML
 * page with status 200.
 *
 * <p>Requests, metadata, revisits, redirects, errors of servers, pictures and scripts never were
 * articles, so they are no inputs. What is broken is a failure, and reading goes on behind it.
 */
final class WarcFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;
  private static final int OK = 200;

  static Likeness likeness(Sample sample) {
    return sample.startsWith("WARC/") ? Likeness.SURE : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException {
    WarcRecords records = new WarcRecords(in);
    boolean more = true;
    while (more) {
      try {
        WarcRecords.Header header = records.next();
        more = header != null;
        if (more && "response".equalsIgnoreCase(header.fields().get("warc-type"))) {
          response(file.offset(records.start()), header, records, limits, sink);
        }
      } catch (UnusableInputException e) {
        sink.unusable(new UnusableInput(file.offset(records.start()), e, ""));
      }
    }
  }

  private static void response(
      Origin origin,
      WarcRecords.Header header,
      WarcRecords records,
      ReadLimits limits,
      InputSink sink)
      throws IOException, UnusableInputException {
    if (header.length() > limits.maxRecordBytes()) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "The record has %d bytes, the limit is %d"
              .formatted(header.length(), limits.maxRecordBytes()));
    }
    HttpMessage http = HttpMessage.parse(records.block());
    if (http.status() != OK || !http.isHtml()) {
      return;
    }
    String cut = header.fields().get("warc-truncated");
    if (cut != null) {
      throw new UnusableInputException(
          FailureCode.HTTP_INVALID, "The crawler cut the page off: " + cut);
    }
    String url = header.fields().getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
    byte[] page = http.content(Math.min(limits.maxRecordBytes(), HtmlFormat.MAX_PAGE_BYTES));
    sink.usable(
        HtmlFormat.input(
            origin, page, http.charset().orElse(null), url.isBlank() ? null : url, limits));
  }
}
