package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way an input can be bad, among good ones. */
final class BadInputTest {
  @TempDir private Path folder;
  private TempPipeline pipeline;

  @BeforeEach
  void makeJob() throws IOException {
    pipeline = TempPipeline.in(folder);
  }

  @Test
  void eachBadInputIsAFailureWithItsCodeAndNothingElseIsLost() throws IOException {
    pipeline.input("good.txt", "The king of Ruritania spoke to the people of Zenda.");
    pipeline.input("empty.txt", "");
    pipeline.input("blank.txt", " \n \n");
    pipeline.input("latin1.txt", "Stra\u00dfburg".getBytes(StandardCharsets.ISO_8859_1));
    pipeline.input("binary.txt", new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1, 0});
    pipeline.input("large.txt", "A sentence about nothing at all. ".repeat(160_000));
    pipeline.input("slow.txt", "The word SLOWWORD is slow.");
    pipeline.input("uncodable.txt", "The word UNCODABLE is not coded.");
    pipeline.input("cut.jsonl.gz", cutGzip());
    pipeline.input(
        "lines.jsonl",
        """
        {"id": "1", "text": "The queen of Sylvania spoke to the people of Zenda."}
        {"id": "2", "text": "No closing
        {"id": "3", "title": "No text"}
        {"id": "4", "publishedAt": "the day before", "text": "The date is none."}
        {"id": "1", "text": "The same id, another text."}
        """);

    FakeDemarche.Result result =
        pipeline.run(
            "--input",
            folder.resolve("corpus/*").toString(),
            "--input",
            folder.resolve("corpus/missing.txt").toString());

    assertThat(result.exitCode()).as(result.err()).isZero();
    TreeMap<String, String> codes = new TreeMap<>();
    for (String failure : pipeline.tables().get("failures")) {
      JsonNode row = new ObjectMapper().readTree(failure);
      codes.put(row.get("origin").textValue(), row.get("code").textValue());
    }
    codes.remove("lines.jsonl:1");
    assertThat(codes)
        .containsEntry("blank.txt", "TEXT_EMPTY")
        .containsEntry("empty.txt", "FILE_EMPTY")
        .containsEntry("latin1.txt", "FILE_NOT_UTF8")
        .containsEntry("binary.txt", "FILE_BINARY")
        .containsEntry("large.txt", "ARTICLE_TOO_LARGE")
        .containsEntry("slow.txt", "ANNOTATION_BUDGET")
        .containsEntry("uncodable.txt", "CODING_FAILED")
        .containsEntry("cut.jsonl.gz", "FILE_TRUNCATED")
        .containsEntry("lines.jsonl:2", "JSON_INVALID")
        .containsEntry("lines.jsonl:3", "FIELD_MISSING")
        .containsEntry("lines.jsonl:4", "DATE_INVALID")
        .containsEntry("missing.txt", "FILE_MISSING");
    assertThat(pipeline.tables().get("failures")).hasSize(13);
    assertThat(pipeline.tables().get("articles")).hasSize(2);
    assertThat(result.out()).containsPattern("inputs read +15\n");
  }

  @Test
  void moreFailuresThanAllowedPublishesAndExits3() throws IOException {
    pipeline.input("good.txt", "The king of Ruritania spoke to the people of Zenda.");
    pipeline.input("empty.txt", "");

    FakeDemarche.Result result = pipeline.run("--max-failure-rate", "0.4");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("50.0 % of the inputs failed, 40.0 % are allowed");
    assertThat(pipeline.tables().get("articles")).hasSize(1);
  }

  @Test
  void corpusOfBadInputsOnlyPublishesEmptyTables() throws IOException {
    pipeline.input("empty.txt", "");

    assertThat(pipeline.run().exitCode()).isZero();

    assertThat(pipeline.output().resolve("event_mentions/dt=2026-11-24/part-00000-of-00001.avro"))
        .isNotEmptyFile();
    assertThat(pipeline.tables().get("event_mentions")).isEmpty();
    assertThat(pipeline.tables().get("failures")).hasSize(1);
  }

  @Test
  void mistakeOfTheProgramFailsTheRunAndLeavesTheTablesAsTheyWere() throws IOException {
    pipeline.input("good.txt", "The king of Ruritania spoke to the people of Zenda.");
    pipeline.run();
    var before = pipeline.tables();
    pipeline.input("bug.txt", "There is a BUG here.");

    FakeDemarche.Result result = pipeline.run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("a mistake of the program").doesNotContain("\tat ");
    assertThat(pipeline.tables()).isEqualTo(before);
  }

  @Test
  void recordsThatNeverWereArticlesAreCountedApart() throws IOException {
    String record = "WARC/1.0\r\nWARC-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n";
    String page =
        "HTTP/1.1 200 OK\r\n\r\n<p>The king of Ruritania spoke to the people of Zenda.</p>";
    String moved = "HTTP/1.1 301 Moved\r\n\r\n";
    pipeline.input(
        "crawl.warc",
        record.formatted("request", 2, "ab")
            + record.formatted("response", page.length(), page)
            + record.formatted("response", moved.length(), moved));

    FakeDemarche.Result result = pipeline.run();

    assertThat(result.out())
        .containsPattern("inputs read +1\n")
        .containsPattern(
            "passed over +2   1 records of crawls that are no responses,"
                + " 1 responses with another status than 200\n");
    assertThat(pipeline.tables().get("articles")).hasSize(1);
    assertThat(pipeline.tables().get("failures")).isEmpty();
  }

  private static byte[] cutGzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("{\"id\": \"9\", \"text\": \"A line.\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    return Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
  }
}
