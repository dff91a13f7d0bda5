package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.publish.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a small corpus from files to tables; what is expected stands in {@code run/expected}. */
final class RunGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/run");

  @TempDir private Path folder;
  private TempPipeline pipeline;

  @BeforeEach
  void copyJob() throws IOException {
    pipeline = TempPipeline.in(folder);
    Files.copy(
        GOLDEN.resolve("pipeline.yaml"),
        folder.resolve("pipeline.yaml"),
        StandardCopyOption.REPLACE_EXISTING);
    try (Stream<Path> inputs = Files.list(GOLDEN.resolve("corpus"))) {
      for (Path input : inputs.toList()) {
        Files.copy(input, folder.resolve("corpus").resolve(input.getFileName()));
      }
    }
  }

  @Test
  void publishesEveryTableAndEveryFailure() throws IOException {
    FakeDemarche.Result result = pipeline.run();

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    Map<String, List<String>> tables = pipeline.tables();
    for (Table table : Table.values()) {
      String name = table.tableName();
      assertThat(tables.get(name))
          .as(name)
          .isEqualTo(Files.readAllLines(GOLDEN.resolve("expected").resolve(name + ".jsonl")));
    }
    assertThat(manifest())
        .isEqualTo(
            Files.readString(GOLDEN.resolve("expected/_manifest.json"))
                .replace("VERSION", Version.number()));
  }

  @Test
  void secondRunReplacesTheFirstWithTheSameRecords() throws IOException {
    pipeline.run();
    Map<String, List<String>> first = pipeline.tables();
    String manifest = manifest();

    assertThat(pipeline.run().exitCode()).isZero();

    assertThat(pipeline.tables()).isEqualTo(first);
    assertThat(manifest()).isEqualTo(manifest);
  }

  @Test
  void otherNumberOfShardsLeavesNoFileOfTheFirstRun() {
    pipeline.run("--shards", "3");
    Map<String, List<String>> first = pipeline.tables();

    pipeline.run("--shards", "1");

    assertThat(pipeline.output().resolve("articles/dt=2026-11-24"))
        .isDirectoryContaining("glob:**/part-00000-of-00001.avro")
        .isDirectoryNotContaining("glob:**/part-*-of-00003.avro");
    assertThat(pipeline.tables()).isEqualTo(first);
  }

  @Test
  void summaryCountsWhatWasPublished() {
    String summary = pipeline.run().out();

    assertThat(summary)
        .containsPattern("inputs read +5\n")
        .containsPattern("articles +3   of them 1 reprints\n")
        .containsPattern("failures +2   JSON_INVALID 1, DUPLICATE_ARTICLE 1\n")
        .containsPattern("ASSAULT +1 +0\n")
        .containsPattern("2026-11-23  Ruritania -> Sylvania  ASSAULT");
  }

  private String manifest() throws IOException {
    return Files.readString(pipeline.output().resolve("_manifests/dt=2026-11-24/_manifest.json"));
  }
}
