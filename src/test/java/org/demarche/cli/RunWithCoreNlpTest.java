package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with the real models and the real codebook. */
@Tag("corenlp")
final class RunWithCoreNlpTest {
  @TempDir private Path folder;

  @Test
  void codesAnEventAndGivesTheSameRecordsAgain() throws IOException {
    TempPipeline pipeline = TempPipeline.in(folder);
    pipeline.input(
        "news.jsonl",
        """
        {"id": "1", "publishedAt": "2026-11-20", "text": "The United States urged China on Tuesday to rein in North Korea. The weather was fine."}
        {"id": "2", "publishedAt": "2026-11-20", "text": "The parliament in Oslo met. It was cold outside and the members wore their coats."}
        """);

    run();
    Map<String, List<String>> first = pipeline.tables();
    run();

    assertThat(pipeline.tables()).isEqualTo(first);
    assertThat(first.get("failures")).isEmpty();
    assertThat(first.get("sentences"))
        .hasSize(4)
        .allMatch(row -> !row.contains("\"sentiment\":null"));
    assertThat(first.get("entities")).anyMatch(row -> row.contains("\"actor_id\":\"CHN\""));
    assertThat(first.get("event_mentions")).hasSize(1);
    JsonNode mention = new ObjectMapper().readTree(first.get("event_mentions").get(0));
    assertThat(mention.get("type").textValue()).isEqualTo("REQUEST");
    assertThat(mention.get("source").get(0).get("country").textValue()).isEqualTo("USA");
    assertThat(mention.get("recipient").get(0).get("country").textValue()).isEqualTo("CHN");
    assertThat(mention.get("event_date").textValue()).isEqualTo("2026-11-17");
  }

  private void run() {
    StringWriter err = new StringWriter();
    int exitCode =
        Demarche.execute(
            new CodebookStages.Source(),
            new PrintWriter(new StringWriter(), true),
            new PrintWriter(err, true),
            "run",
            folder.toString());
    assertThat(exitCode).as(err.toString()).isZero();
  }
}
