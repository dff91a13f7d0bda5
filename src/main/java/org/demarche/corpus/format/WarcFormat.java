package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.demarche.corpus.BrokenMember;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.RawInput;
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
      throws IOException, UnusableInputException {
    WarcRecords records = new WarcRecords(in);
    boolean any = false;
    boolean more = true;
    while (more) {
      try {
        WarcRecords.Header header = records.next();
        more = header != null;
        any |= more;
        if (more) {
          record(file, header, records, limits, sink);
        }
      } catch (BrokenMember e) {
        any = true;
        UnusableInputException cause =
            new UnusableInputException(FailureCode.FILE_TRUNCATED, e.getMessage(), e);
        sink.unusable(new UnusableInput(file.offset(records.start()), cause, records.excerpt()));
        records.goOn(e);
      } catch (UnusableInputException e) {
        any = true;
        sink.unusable(new UnusableInput(file.offset(records.start()), e, records.excerpt()));
      }
    }
    if (!any) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "The file has no record");
    }
  }

  private static void record(
      Origin file,
      WarcRecords.Header header,
      WarcRecords records,
      ReadLimits limits,
      InputSink sink)
      throws IOException, UnusableInputException {
    boolean tooLarge = header.length() > limits.maxRecordBytes();
    Optional<PassedOver> reason = passedOver(header);
    if (reason.isEmpty()) {
      HttpMessage http =
          HttpMessage.parse(
              records.block(tooLarge ? WarcRecords.MAX_HEADER_BYTES : limits.maxRecordBytes()));
      reason = passedOver(http);
      if (reason.isEmpty()) {
        refuseIncomplete(header, tooLarge, limits);
        sink.usable(page(file.offset(records.start()), header, http, limits));
      }
    }
    reason.ifPresent(sink::passedOver);
  }

  private static Optional<PassedOver> passedOver(WarcRecords.Header header) {
    if (!"response".equalsIgnoreCase(header.fields().get("warc-type"))) {
      return Optional.of(PassedOver.NO_RESPONSE);
    }
    // Crawlers also keep what name servers answered.
    String type = header.fields().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    return type.isEmpty() || type.contains("http")
        ? Optional.empty()
        : Optional.of(PassedOver.CONTENT_TYPE);
  }

  private static Optional<PassedOver> passedOver(HttpMessage http) {
    if (http.status() != OK) {
      return Optional.of(PassedOver.STATUS);
    }
    return http.isHtml() ? Optional.empty() : Optional.of(PassedOver.CONTENT_TYPE);
  }

  private static void refuseIncomplete(
      WarcRecords.Header header, boolean tooLarge, ReadLimits limits)
      throws UnusableInputException {
    if (tooLarge) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "The record has %d bytes, the limit is %d"
              .formatted(header.length(), limits.maxRecordBytes()));
    }
    String cut = header.fields().get("warc-truncated");
    if (cut != null) {
      throw new UnusableInputException(
          FailureCode.HTTP_INVALID, "The crawler cut the page off: " + cut);
    }
  }

  private static RawInput page(
      Origin origin, WarcRecords.Header header, HttpMessage http, ReadLimits limits)
      throws UnusableInputException {
    String url = header.fields().getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
    byte[] page = http.content(Math.min(limits.maxRecordBytes(), HtmlFormat.MAX_PAGE_BYTES));
    return HtmlFormat.input(
        origin, page, http.charset().orElse(null), url.isBlank() ? null : url, limits);
  }
}
