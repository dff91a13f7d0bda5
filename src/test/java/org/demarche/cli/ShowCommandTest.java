package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowCommandTest {
  @TempDir private Path folder;
  private TempPipeline pipeline;

  @BeforeEach
  void publish() throws IOException {
    pipeline = TempPipeline.in(folder);
    pipeline.input("b.txt", "On Monday Ruritania attacked Sylvania, \"they\" said.");
    pipeline.input("a.txt", "On Tuesday Sylvania closed its border.");
    pipeline.run();
    pipeline.run("--date", "2026-11-23");
  }

  private String show(String... args) {
    FakeDemarche.Result result =
        FakeDemarche.run(
            Stream.concat(
                    Stream.of("show", "--output", pipeline.output().toString()), Stream.of(args))
                .toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void tableHasTheNewestDateInTheOrderOfTheKey() {
    assertThat(show("articles").lines())
        .hasSize(4)
        .element(1)
        .asString()
        .startsWith("a.txt   2026-11-24T00:00:00Z");
    assertThat(show("articles")).endsWith("2 of 2 rows of articles, 2026-11-24\n");
  }

  @Test
  void jsonIsOneObjectALineWithTheFieldNamesOfTheSchema() {
    assertThat(show("event_mentions", "--format", "json", "--date", "2026-11-23").lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("\"type\":\"ASSAULT\"", "\"event_date\":\"2026-11-23\"", "\"tone\":null");
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    assertThat(show("event_mentions", "--format", "csv").lines())
        .hasSize(2)
        .last()
        .asString()
        .endsWith(",fake,\"On Monday Ruritania attacked Sylvania, \"\"they\"\" said.\"");
  }

  @Test
  void limitKeepsTheFirstRows() {
    assertThat(show("articles", "--limit", "1", "--format", "json").lines())
        .hasSize(1)
        .first()
        .asString()
        .contains("\"origin\":\"a.txt\"");
  }

  @Test
  void schemaDescribesNestedRecords() {
    String out = FakeDemarche.run("schema", "event_mentions").out();

    assertThat(out)
        .contains("\"name\" : \"EventMention\"")
        .contains("  source: list of record EventActor")
        .contains("  event_date: date, or null")
        .contains("RECORD EventActor")
        .contains("ENUM EventType");
  }
}
