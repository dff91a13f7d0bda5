package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.cli.Demarche;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Our labels are stock CoreNLP's, on a third of the sample. In a JVM of its own: the models of
 * stock CoreNLP and those that other tests hold do not fit in one.
 */
@Tag("corenlp")
final class SameLabelsTest {
  @TempDir private Path folder;

  @Test
  void nothingDiffersFromStockCoreNlpWithoutAnExplanation() throws Exception {
    Path json = folder.resolve("fidelity.json");

    int exitCode =
        bench(
            "fidelity",
            "--input",
            "pipelines/sample/corpus",
            "--limit",
            "12",
            "--threads",
            "2",
            "--json",
            json.toString());

    assertThat(exitCode).as(() -> said()).isZero();
    JsonNode kinds = new ObjectMapper().readTree(json.toFile()).get("kinds");
    assertThat(kinds).hasSize(Kind.values().length);
    for (Kind kind : Kind.values()) {
      JsonNode counts = kinds.get(kind.name().toLowerCase(Locale.ROOT));
      assertThat(counts.get("compared").intValue()).as(kind.title()).isGreaterThan(200);
      assertThat(counts.get("differing").intValue()).as(kind.title()).isZero();
    }
  }

  private int bench(String... args) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx3g",
            "-XX:+UseParallelGC",
            "-cp",
            System.getProperty("java.class.path"),
            Demarche.class.getName(),
            "bench");
    java.command().addAll(List.of(args));
    return java.redirectErrorStream(true)
        .redirectOutput(folder.resolve("said").toFile())
        .start()
        .waitFor();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
