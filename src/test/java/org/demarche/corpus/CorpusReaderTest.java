package org.demarche.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

class CorpusReaderTest {
  private static final ReadLimits SMALL = new ReadLimits(100, 50);
  private static final String GOOD = "{\"text\": \"Good news.\"}\n";

  @Test
  void readsPageAsOneInput() throws IOException {
    Collected read = text("First.\nSecond.\n".getBytes(UTF_8));

    assertThat(read.texts()).containsExactly("First.\nSecond.\n");
    assertThat(read.inputs.get(0).origin()).hasToString("in/file");
    assertThat(read.failures).isEmpty();
  }

  @Test
  void readsEachLineWithItsNumberAndSkipsBlankOnes() throws IOException {
    Collected read = lines(("\uFEFF" + GOOD + "\r\n  \n{\"text\":\"More.\"}").getBytes(UTF_8));

    assertThat(read.texts()).containsExactly("Good news.", "More.");
    assertThat(read.inputs.get(1).origin()).hasToString("in/file:4");
    assertThat(read.inputs.get(1).content()).isEqualTo("{\"text\":\"More.\"}");
  }

  @Test
  void findsGzipWhateverTheName() throws IOException {
    assertThat(lines(gzip(GOOD)).texts()).containsExactly("Good news.");
    assertThat(text(gzip("Page.")).texts()).containsExactly("Page.");
  }

  @Test
  void readsAllMembersOfGzipThoughNothingClaimsToBeAvailable() throws IOException {
    byte[] both = concat(gzip(GOOD), gzip(GOOD));
    InputStream silent =
        new ByteArrayInputStream(both) {
          @Override
          public synchronized int available() {
            return 0;
          }
        };
    Collected read = new Collected();

    new CorpusReader(jsonLines(), ReadLimits.DEFAULT).read("in/file", () -> silent, read);

    assertThat(read.inputs).hasSize(2);
  }

  @Test
  void failsMissingFile() throws IOException {
    Collected missing = new Collected();
    CorpusReader reader = new CorpusReader(jsonLines(), ReadLimits.DEFAULT);

    reader.read("a", () -> Files.newInputStream(Path.of("target/no such file")), missing);
    reader.read(
        "b",
        () -> {
          throw new FileNotFoundException("b");
        },
        missing);

    assertThat(missing.codes()).containsExactly(FailureCode.FILE_MISSING, FailureCode.FILE_MISSING);
    assertThat(missing.failures).extracting(Failure::getOrigin).containsExactly("a", "b");
  }

  @Test
  void failsFileThatMayNotBeRead() throws IOException {
    Collected read = new Collected();

    new CorpusReader(jsonLines(), ReadLimits.DEFAULT)
        .read(
            "a",
            () -> {
              throw new AccessDeniedException("a");
            },
            read);

    assertThat(read.codes()).containsExactly(FailureCode.FILE_UNREADABLE);
  }

  @Test
  void leavesFaultsOfStorageToTheRun() {
    CorpusReader reader = new CorpusReader(jsonLines(), ReadLimits.DEFAULT);

    assertThatThrownBy(
            () ->
                reader.read(
                    "a",
                    () -> {
                      throw new IOException("disk error");
                    },
                    new Collected()))
        .isInstanceOf(IOException.class)
        .hasMessage("disk error");
  }

  @Test
  void failsEmptyFile() throws IOException {
    assertThat(text(new byte[0]).codes()).containsExactly(FailureCode.FILE_EMPTY);
    assertThat(text(gzip("")).codes()).containsExactly(FailureCode.FILE_EMPTY);
    assertThat(lines("\n \r\n\n".getBytes(UTF_8)).codes()).containsExactly(FailureCode.FILE_EMPTY);
  }

  @Test
  void failsBinaryFileOnce() throws IOException {
    byte[] picture = new byte[100_000];
    Arrays.fill(picture, (byte) '\n');
    picture[0] = (byte) 0x89;
    picture[1] = 0;

    assertThat(text(picture).codes()).containsExactly(FailureCode.FILE_BINARY);
    assertThat(lines(picture).codes()).containsExactly(FailureCode.FILE_BINARY);
    assertThat(lines(picture).failures.get(0).getInput()).startsWith("\uFFFD\0\n");
  }

  @Test
  void failsOnlyTheLineWithNulAmongGoodOnes() throws IOException {
    Collected read = lines((GOOD + "{\"text\": \"a\0b\"}\n" + GOOD).getBytes(UTF_8));

    assertThat(read.inputs).hasSize(2);
    assertThat(read.codes()).containsExactly(FailureCode.FILE_BINARY);
    assertThat(read.failures.get(0).getOrigin()).isEqualTo("in/file:2");
  }

  @Test
  void failsPageThatIsNotUtf8() throws IOException {
    Collected read = text("Caf\u00e9 society".getBytes(ISO_8859_1));

    assertThat(read.codes()).containsExactly(FailureCode.FILE_NOT_UTF8);
    assertThat(read.failures.get(0).getMessage()).contains("byte 3 is 0xE9");
    assertThat(read.failures.get(0).getInput()).isEqualTo("Caf\uFFFD society");
  }

  @Test
  void failsOnlyTheLineThatIsNotUtf8() throws IOException {
    Collected read =
        lines(
            concat(
                concat(GOOD.getBytes(UTF_8), "{\"\u00e9\n".getBytes(ISO_8859_1)),
                GOOD.getBytes(UTF_8)));

    assertThat(read.inputs).hasSize(2);
    assertThat(read.codes()).containsExactly(FailureCode.FILE_NOT_UTF8);
  }

  @Test
  void keepsLinesBeforeGzipBreaksOff() throws IOException {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      many.append("{\"text\": \"Number ").append(i * 7919L % 20_011).append("\"}\n");
    }
    byte[] whole = gzip(many.toString());

    Collected read = lines(Arrays.copyOf(whole, whole.length / 2));

    assertThat(read.inputs).hasSizeBetween(1000, 19_999);
    assertThat(read.codes()).containsExactly(FailureCode.FILE_TRUNCATED);
    assertThat(read.failures.get(0).getInput()).startsWith("{\"text\": \"Number 0\"}\n");
  }

  @Test
  void failsPageWhoseGzipBreaksOffOrIsCorrupt() throws IOException {
    byte[] whole = gzip("A page that is long enough to be cut.".repeat(50));
    byte[] corrupt = whole.clone();
    corrupt[corrupt.length - 6] ^= 0x55;

    assertThat(text(Arrays.copyOf(whole, whole.length - 9)).codes())
        .containsExactly(FailureCode.FILE_TRUNCATED);
    assertThat(text(Arrays.copyOf(whole, 5)).codes()).containsExactly(FailureCode.FILE_TRUNCATED);
    assertThat(text(corrupt).codes()).containsExactly(FailureCode.FILE_TRUNCATED);
  }

  @Test
  void takesZerosBehindGzipForPaddingAndAnythingElseForAFault() throws IOException {
    assertThat(lines(concat(gzip(GOOD), new byte[600])).failures).isEmpty();
    assertThat(lines(concat(gzip(GOOD), "rest".getBytes(UTF_8))).codes())
        .containsExactly(FailureCode.FILE_TRUNCATED);
  }

  @Test
  void failsLineOverTheLimitAndReadsOn() throws IOException {
    String exact = "{\"text\": \"" + "x".repeat(88) + "\"}";
    String over = "{\"text\": \"" + "x".repeat(200_000) + "\"}";
    Collected read = new Collected();
    byte[] bytes = (exact + "\n" + over + "\n" + GOOD + over).getBytes(UTF_8);

    new CorpusReader(jsonLines(), SMALL)
        .read("in/file", () -> new ByteArrayInputStream(bytes), read);

    assertThat(exact).hasSize(100);
    assertThat(read.inputs)
        .extracting(input -> input.origin().toString())
        .containsExactly("in/file:1", "in/file:3");
    assertThat(read.codes())
        .containsExactly(FailureCode.RECORD_TOO_LARGE, FailureCode.RECORD_TOO_LARGE);
    assertThat(read.failures)
        .extracting(Failure::getOrigin)
        .containsExactly("in/file:2", "in/file:4");
  }

  @Test
  void failsPageOverTheLimit() throws IOException {
    Collected read = new Collected();

    new CorpusReader(Formats.named("text", FieldMapping.DEFAULT), SMALL)
        .read("in/file", () -> new ByteArrayInputStream("word ".repeat(50).getBytes(UTF_8)), read);

    assertThat(read.codes()).containsExactly(FailureCode.ARTICLE_TOO_LARGE);
  }

  @Test
  void failsEndlessLineWithoutKeepingIt() throws IOException {
    Collected read = new Collected();
    InputStream endless =
        new InputStream() {
          private long left = 300L << 20;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int count) {
            if (left <= 0) {
              return -1;
            }
            int filled = (int) Math.min(count, left);
            Arrays.fill(bytes, offset, offset + filled, (byte) 'x');
            left -= filled;
            return filled;
          }
        };

    new CorpusReader(jsonLines(), new ReadLimits(1 << 20, 50)).read("a", () -> endless, read);

    assertThat(read.codes()).containsExactly(FailureCode.RECORD_TOO_LARGE);
    assertThat(read.failures.get(0).getInput()).hasSize(4096);
  }

  @Test
  void failsLinesThatAreNoObject() throws IOException {
    Collected read = lines("{\"text\": \"a\"\n[1]\n\"a\"\n{} {}\nnonsense\n".getBytes(UTF_8));

    assertThat(read.codes()).hasSize(5).containsOnly(FailureCode.JSON_INVALID);
    assertThat(read.failures.get(4).getInput()).isEqualTo("nonsense");
  }

  @Test
  void failsDeeplyNestedLine() throws IOException {
    assertThat(lines("[".repeat(100_000).getBytes(UTF_8)).codes())
        .containsExactly(FailureCode.JSON_INVALID);
  }

  private static Collected text(byte[] bytes) throws IOException {
    return read(Formats.named("text", FieldMapping.DEFAULT), bytes);
  }

  private static Collected lines(byte[] bytes) throws IOException {
    return read(jsonLines(), bytes);
  }

  private static CorpusFormat jsonLines() {
    return Formats.named("jsonl", FieldMapping.DEFAULT);
  }

  private static Collected read(CorpusFormat format, byte[] bytes) throws IOException {
    Collected read = new Collected();
    new CorpusReader(format, ReadLimits.DEFAULT)
        .read("in/file", () -> new ByteArrayInputStream(bytes), read);
    return read;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
