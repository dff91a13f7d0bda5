package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.corpus.format.WebArchives.PAGE;
import static org.demarche.corpus.format.WebArchives.TEXT;
import static org.demarche.corpus.format.WebArchives.chunkedAndPacked;
import static org.demarche.corpus.format.WebArchives.concat;
import static org.demarche.corpus.format.WebArchives.http;
import static org.demarche.corpus.format.WebArchives.info;
import static org.demarche.corpus.format.WebArchives.response;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.demarche.corpus.Collected;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

class WarcFormatTest {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 1000, 32L << 20, 200, 3, 100);

  @Test
  void readsPagesOfWebArchives() throws IOException {
    Collected read =
        FormatsTest.read(
            "a.warc",
            concat(info(), response("1", http(200, PAGE)), response("2", http(404, PAGE))),
            LIMITS);

    assertThat(read.failures).isEmpty();
    assertThat(read.texts()).containsExactly(TEXT);
    RawInput.Fields fields = read.inputs.get(0).fields();
    assertThat(fields.url()).isEqualTo("https://herald.example/1");
    assertThat(fields.title()).isEqualTo("Talks end");
    assertThat(read.inputs.get(0).origin().toString()).isEqualTo("a.warc@" + info().length);
    assertThat(read.others).containsExactly(PassedOver.NO_RESPONSE, PassedOver.STATUS);
  }

  @Test
  void passesOverWhatNeverWasAPage() throws IOException {
    byte[] picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\0\0".getBytes(UTF_8);
    byte[] film = concat(picture, new byte[2 << 20]);
    byte[] dns =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: text/dns\r\nContent-Length: 2\r\n\r\n::\r\n\r\n"
            .getBytes(UTF_8);

    Collected read =
        FormatsTest.read(
            "a.warc", concat(response("1", picture), response("2", film), dns), LIMITS);

    assertThat(read.failures).isEmpty();
    assertThat(read.inputs).isEmpty();
    assertThat(read.others).hasSize(3).containsOnly(PassedOver.CONTENT_TYPE);
  }

  @Test
  void failsPageThatIsTooLargeAndReadsOn() throws IOException {
    byte[] large = http(200, PAGE + " ".repeat(2 << 20));

    Collected read =
        FormatsTest.read(
            "a.warc", concat(response("1", large), response("2", http(200, PAGE))), LIMITS);

    assertThat(read.codes()).containsExactly(FailureCode.RECORD_TOO_LARGE);
    assertThat(read.failures.get(0).getInput()).contains("text/html");
    assertThat(read.texts()).containsExactly(TEXT);
  }

  @Test
  void readsWebArchivesCompressedRecordByRecord() throws IOException {
    byte[] bytes =
        concat(
            Packed.gzip(info()),
            Packed.gzip(response("1", http(200, PAGE))),
            Packed.gzip(response("2", http(200, PAGE))));

    assertThat(FormatsTest.read("crawl.warc.gz", bytes, LIMITS).texts())
        .containsExactly(TEXT, TEXT);
  }

  @Test
  void goesOnBehindABrokenMemberOfAWebArchive() throws IOException {
    byte[] good = Packed.gzip(response("1", http(200, PAGE)));
    byte[] corrupt = good.clone();
    corrupt[good.length / 2] ^= 0x55;
    byte[] wrongChecksum = good.clone();
    wrongChecksum[good.length - 6] ^= 0x55;
    byte[] cut = Arrays.copyOf(good, good.length / 2);
    byte[] wrongMagic = good.clone();
    wrongMagic[0] = 0;

    for (byte[] broken : List.of(corrupt, wrongChecksum, cut, Arrays.copyOf(good, 5), wrongMagic)) {
      Collected read = FormatsTest.read("a.warc.gz", concat(good, broken, good, good), LIMITS);

      assertThat(read.texts()).containsExactly(TEXT, TEXT, TEXT);
      assertThat(read.codes()).containsExactly(FailureCode.FILE_TRUNCATED);
      assertThat(read.failures.get(0).getOrigin())
          .isEqualTo("a.warc.gz@" + response("1", http(200, PAGE)).length);
      ReaderPropertiesTest.check("a.warc.gz", read);
    }
  }

  @Test
  void goesOnBehindABrokenMemberAtTheBeginningOrTheEnd() throws IOException {
    byte[] good = Packed.gzip(response("1", http(200, PAGE)));
    byte[] cut = Arrays.copyOf(good, good.length / 2);

    Collected read = FormatsTest.read("a.warc.gz", concat(cut, good, cut), LIMITS);

    assertThat(read.texts()).containsExactly(TEXT);
    assertThat(read.codes())
        .containsExactly(FailureCode.FILE_TRUNCATED, FailureCode.FILE_TRUNCATED);
  }

  @Test
  void refusesAPageThatIsPackedInAWayThatIsNotKnown() throws IOException {
    byte[] brotli =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\u000b\u0001xyz"
            .getBytes(UTF_8);

    assertThat(FormatsTest.read("a.warc", response("1", brotli), LIMITS).codes())
        .containsExactly(FailureCode.HTTP_INVALID);
  }

  @Test
  void undoesChunksAndCompression() throws IOException {
    assertThat(FormatsTest.read("a.warc", response("1", chunkedAndPacked()), LIMITS).texts())
        .containsExactly(TEXT);
  }

  @Test
  void goesOnBehindABrokenRecord() throws IOException {
    byte[] good = response("1", http(200, PAGE));
    byte[] broken =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nx\r\n\r\n".getBytes(UTF_8);
    byte[] noHttp = response("2", "nothing".getBytes(UTF_8));
    byte[] endlessHeader = ("WARC/1.0\r\nA: " + "a".repeat(200_000) + "\r\n\r\n").getBytes(UTF_8);

    Collected read =
        FormatsTest.read(
            "a.warc", concat(good, broken, good, noHttp, good, endlessHeader, good), LIMITS);

    assertThat(read.inputs).hasSize(4);
    assertThat(read.codes())
        .containsExactly(
            FailureCode.WARC_INVALID, FailureCode.HTTP_INVALID, FailureCode.WARC_INVALID);
  }

  @Test
  void keepsWhatStoodBeforeTheEndOfAFileThatIsCutOff() throws IOException {
    byte[] good = response("1", http(200, PAGE));
    Collected read =
        FormatsTest.read("a.warc", concat(good, Arrays.copyOf(good, good.length - 60)), LIMITS);

    assertThat(read.inputs).hasSize(1);
    assertThat(read.codes()).containsExactly(FailureCode.FILE_TRUNCATED);
  }
}
