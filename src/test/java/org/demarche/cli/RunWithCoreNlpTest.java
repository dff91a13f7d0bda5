package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        {"id": "2", "publishedAt": "2026-11-20", "text": "The museum in Oslo is old. It was cold outside and the walls were white."}
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

  /**
   * Events that no reader would code otherwise; what else is found in these texts is the coder's
   * business, and may change.
   */
  @Test
  void codesClearEvents() throws IOException {
    TempPipeline pipeline = TempPipeline.in(folder);
    pipeline.input(
        "news.jsonl",
        """
        {"id": "aid", "publishedAt": "2026-11-20", "text": "Japan gave Kenya $20 million in food aid on Monday."}
        {"id": "assault", "publishedAt": "2026-11-20", "text": "Israeli jets bombed a Syrian air base on Sunday."}
        {"id": "sanction", "publishedAt": "2026-11-20", "text": "On Wednesday, the United States imposed sanctions on Belarus."}
        {"id": "accuse", "publishedAt": "2026-11-20", "text": "India on Thursday accused Pakistan of spying."}
        {"id": "passive", "publishedAt": "2026-11-20", "text": "Armenia was attacked by Azerbaijan on Tuesday, officials said."}
        {"id": "negated", "publishedAt": "2026-11-20", "text": "France did not attack Mali."}
        """);
    Files.copy(
        Path.of("pipelines/sample/corpus/page-taipei-bulletin.txt"),
        folder.resolve("corpus/page.txt"));

    run();

    Map<String, List<String>> tables = pipeline.tables();
    assertThat(tables.get("articles")).hasSize(7);
    assertThat(tables.get("failures")).isEmpty();
    Map<String, String> ids = new HashMap<>();
    for (JsonNode article : parsed(tables.get("articles"))) {
      ids.put(article.get("article_id").textValue(), article.get("origin").textValue());
    }
    List<JsonNode> mentions = parsed(tables.get("event_mentions"));
    assertThat(mentions.stream().map(RunWithCoreNlpTest::inShort))
        .contains(
            "2026-11-16 JPN AID KEN ACTUAL",
            "2026-11-15 ISR ASSAULT SYR ACTUAL",
            "2026-11-18 USA SANCTION BLR ACTUAL",
            "2026-11-19 IND ACCUSE PAK ACTUAL",
            "2026-11-17 AZE ASSAULT ARM ACTUAL",
            "2026-11-20 FRA ASSAULT MLI NEGATED");
    assertThat(mentions)
        .filteredOn(mention -> ids.get(mention.get("article_id").textValue()).contains("page.txt"))
        .extracting(mention -> mention.get("segment").textValue())
        .contains("BODY", "TEASER");
  }

  private static String inShort(JsonNode mention) {
    return String.join(
        " ",
        mention.get("event_date").asText(),
        countries(mention.get("source")),
        mention.get("type").textValue(),
        countries(mention.get("recipient")),
        mention.get("realis").textValue());
  }

  private static String countries(JsonNode actors) {
    return actors.findValuesAsText("country").stream().distinct().collect(Collectors.joining("+"));
  }

  private static List<JsonNode> parsed(List<String> rows) throws IOException {
    List<JsonNode> parsed = new ArrayList<>();
    for (String row : rows) {
      parsed.add(new ObjectMapper().readTree(row));
    }
    return parsed;
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
