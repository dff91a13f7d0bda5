package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.demarche.corpus.Collected;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

/** Files made to take the memory or the night: each is a failure, soon and in little memory. */
class HostileInputTest {
  private static final byte[] PAGE = "A page.".getBytes(UTF_8);
  private static final ReadLimits FEW = new ReadLimits(1000, 1000, 40L << 20, 200, 2, 3);

  @Test
  void failsBombsByTheirRatio() throws IOException {
    byte[] zeros = gzipOfZeros(64 << 20);

    assertThat(FormatsTest.read("a.jsonl", zeros).codes())
        .containsExactly(FailureCode.UNPACKED_TOO_LARGE);
    assertThat(FormatsTest.read("a.txt", zeros).codes()).hasSize(1);
    assertThat(FormatsTest.read("a.zip", Packed.zip(Map.of("b.gz", zeros))).codes()).hasSize(1);
    assertThat(FormatsTest.read("a.zip", Packed.zip(Map.of("b.jsonl", new byte[64 << 20]))).codes())
        .contains(FailureCode.UNPACKED_TOO_LARGE);
  }

  @Test
  void failsFileThatUnpacksToTooMuch() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; lines.length() < 50 << 20; i++) {
      lines.append("{\"id\": \"").append(i * 7919L).append("\", \"text\": \"x\"}\n");
    }

    Collected read =
        FormatsTest.read("a.jsonl", Packed.zstd(lines.toString().getBytes(UTF_8)), FEW);

    assertThat(read.codes()).containsExactly(FailureCode.UNPACKED_TOO_LARGE);
    assertThat(read.inputs).isNotEmpty();
  }

  @Test
  void failsLayersBeyondTheLimit() throws IOException {
    byte[] twice = Packed.zip(Map.of("a.txt.gz", Packed.gzip(PAGE)));

    assertThat(FormatsTest.read("a", twice, FEW).texts()).containsExactly("A page.");
    assertThat(FormatsTest.origins(FormatsTest.read("a", twice, FEW)))
        .containsExactly("a!a.txt.gz");
    assertThat(FormatsTest.read("a", Packed.bzip2(twice), FEW).codes())
        .containsExactly(FailureCode.NESTED_TOO_DEEP);
  }

  @Test
  void failsArchiveOfTooManyFilesAfterThoseBefore() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < 10; i++) {
      files.put(i + ".txt", PAGE);
    }

    Collected read = FormatsTest.read("a.zip", Packed.zip(files), FEW);

    assertThat(read.inputs).hasSize(3);
    assertThat(read.codes()).containsExactly(FailureCode.ARCHIVE_TOO_LARGE);
  }

  @Test
  void failsNamesThatLeadOutOfTheArchiveAndReadsTheOthers() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String name :
        new String[] {
          "../a", "b/../../c", "/etc/passwd", "C:\\x", "..\\d", "e\nf", "g/", ".h", "i/good.txt"
        }) {
      files.put(name, name.endsWith("/") ? new byte[0] : PAGE);
    }

    Collected read = FormatsTest.read("a.zip", Packed.zip(files));

    assertThat(read.codes()).hasSize(6).containsOnly(FailureCode.ARCHIVE_NAME_UNSAFE);
    assertThat(read.failures)
        .extracting(Failure::getOrigin)
        .contains("a.zip!../a", "a.zip!e\uFFFDf");
    assertThat(FormatsTest.origins(read)).containsExactly("a.zip!i/good.txt");
  }

  @Test
  void failsOneBadFileOfAnArchiveAndReadsTheNext() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.txt", new byte[0]);
    files.put("b.txt.gz", Arrays.copyOf(Packed.gzip(PAGE), 12));
    files.put("c.txt", PAGE);

    Collected read = FormatsTest.read("a.zip", Packed.zip(files));

    assertThat(read.codes()).containsExactly(FailureCode.FILE_EMPTY, FailureCode.FILE_TRUNCATED);
    assertThat(read.texts()).containsExactly("A page.");
  }

  @Test
  void takesOfficeFileForOneBinaryFile() throws IOException {
    byte[] document = Packed.zip(Map.of("[Content_Types].xml", PAGE));

    assertThat(FormatsTest.read("a.docx", document).codes())
        .containsExactly(FailureCode.FILE_BINARY);
  }

  @Test
  void failsLongRowAndReadsOn() throws IOException {
    byte[] rows =
        ("text\n" + "x".repeat(5000) + "\n\"" + ",\n".repeat(900) + "\"\nGood.\n").getBytes(UTF_8);

    Collected read = FormatsTest.read("a.csv", rows, FEW);

    assertThat(read.texts()).containsExactly("Good.");
    assertThat(read.codes())
        .containsExactly(FailureCode.RECORD_TOO_LARGE, FailureCode.RECORD_TOO_LARGE);
  }

  @Test
  void endsJsonAtRecordThatIsTooLarge() throws IOException {
    byte[] json =
        ("[{\"text\": \"a\"}, {\"text\": \"" + "x".repeat(100_000) + "\"}]").getBytes(UTF_8);

    Collected read = FormatsTest.read("a.json", json, FEW);

    assertThat(read.texts()).containsExactly("a");
    assertThat(read.codes()).hasSize(1);
  }

  private static byte[] gzipOfZeros(int megabytesInBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < megabytesInBytes >> 20; i++) {
        gzip.write(block);
      }
    }
    return bytes.toByteArray();
  }
}
