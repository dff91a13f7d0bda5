package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --retry-failures} and {@code failures}. */
final class RetryFailuresTest {
  private static final String GOOD =
      "{\"id\": \"1\", \"text\": \"The queen of Sylvania spoke.\"}\n";

  @TempDir private Path folder;
  private TempPipeline pipeline;

  @BeforeEach
  void runWithFailures() throws IOException {
    pipeline = TempPipeline.in(folder);
    pipeline.input("good.txt", "The king of Ruritania spoke to the people of Zenda.");
    pipeline.input("empty.txt", "");
    pipeline.input("latin1.txt", "Stra\u00dfburg".getBytes(StandardCharsets.ISO_8859_1));
    pipeline.input("lines.jsonl", GOOD + "{\"id\": \"2\", \"text\": \"No closing\n" + "{}\n");
    assertThat(pipeline.run().exitCode()).isZero();
    assertThat(failures()).hasSize(4);
  }

  @Test
  void repairedInputsBecomeArticlesAndAllElseStays() throws IOException {
    List<String> articles = pipeline.tables().get("articles");
    List<String> sentences = pipeline.tables().get("sentences");
    pipeline.input("good.txt", "This must not be read again.");
    pipeline.input("empty.txt", "The duke of Strelsau came home.");
    Files.delete(folder.resolve("corpus/latin1.txt"));
    pipeline.input("lines.jsonl", GOOD + "{\"id\": \"2\", \"text\": \"Closed at last.\"}\n");

    FakeDemarche.Result result = pipeline.run("--retry-failures");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(pipeline.tables().get("articles")).hasSize(4).containsAll(articles);
    assertThat(pipeline.tables().get("sentences"))
        .hasSizeGreaterThan(sentences.size())
        .containsAll(sentences);
    assertThat(failures()).containsExactly("latin1.txt", "lines.jsonl:3");
    assertThat(result.out()).containsPattern("inputs read +6\n");
  }

  @Test
  void retryWithoutAnyChangeGivesTheSameTables() {
    var before = pipeline.tables();

    assertThat(pipeline.run("--retry-failures").exitCode()).isZero();

    assertThat(pipeline.tables()).isEqualTo(before);
  }

  @Test
  void articleThatIsPublishedAlreadyIsADuplicate() throws IOException {
    pipeline.input("lines.jsonl", GOOD + GOOD + "{}\n");

    pipeline.run("--retry-failures");

    assertThat(pipeline.tables().get("articles")).hasSize(2);
    assertThat(pipeline.tables().get("failures"))
        .anyMatch(row -> row.contains("lines.jsonl:2") && row.contains("DUPLICATE_ARTICLE"));
  }

  @Test
  void fileThatFailedAsAWholeGivesTheInputsThatAreNotUsedYet() throws IOException {
    byte[] lines =
        (GOOD + "{\"id\": \"7\", \"text\": \"Another line.\"}\n").getBytes(StandardCharsets.UTF_8);
    pipeline.input("empty.txt", lines);

    pipeline.run("--retry-failures", "--format", "jsonl");

    assertThat(pipeline.tables().get("articles"))
        .anyMatch(row -> row.contains("\"origin\":\"empty.txt:2\""));
  }

  @Test
  void nothingPublishedIsNothingToRetry() {
    FakeDemarche.Result result = pipeline.run("--retry-failures", "--date", "2026-01-01");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Nothing is published for 2026-01-01");
  }

  @Test
  void listsFailuresByCodeWithWhatToDo() {
    FakeDemarche.Result result =
        FakeDemarche.run("failures", "--output", pipeline.output().toString());

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("FILE_NOT_UTF8: 1", "Meaning: There are bytes that are not UTF-8", "To do:")
        .contains("  lines.jsonl:2: Not JSON at column")
        .contains("4 failures, 2026-11-24");
  }

  @Test
  void listsFailuresOfOneCode() {
    FakeDemarche.Result result =
        FakeDemarche.run(
            "failures", "--output", pipeline.output().toString(), "--code", "file_empty");

    assertThat(result.out())
        .contains("empty.txt: The file is empty", "1 failures of code FILE_EMPTY")
        .doesNotContain("lines.jsonl");
  }

  private List<String> failures() {
    return pipeline.tables().get("failures").stream()
        .map(row -> row.replaceAll(".*?\"origin\":\"([^\"]*)\".*", "$1"))
        .sorted()
        .toList();
  }
}
