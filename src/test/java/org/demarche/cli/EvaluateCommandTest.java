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
import java.util.List;
import org.demarche.config.ConfigException;
import org.demarche.evaluate.FakeStages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> refusals = new ArrayList<>();
  private Path gold;

  @BeforeEach
  void writeGold() throws IOException {
    gold =
        Files.writeString(
            folder.resolve("gold.jsonl"),
            "{\"id\": \"e1\", \"text\": \"They AID\", \"events\": [{\"type\": \"ACCUSE\"}]}\n");
  }

  @Test
  void printsFiguresAndCasesAndWritesJson() throws IOException {
    Path json = folder.resolve("figures.json");
    int exit = run("events", "--gold", gold.toString(), "--json", json.toString(), "--show", "1");
    assertThat(exit).isZero();
    assertThat(out.toString()).contains("f1.type", "1 of 1 wrong", "e1", "ACCUSE");
    assertThat(err.toString()).contains("coded 1 of 1 texts");
    JsonNode figures = new ObjectMapper().readTree(json.toFile());
    assertThat(figures.get("f1.type").doubleValue()).isZero();
    assertThat(figures.has("ece")).isFalse();
  }

  @Test
  void comparesWithAnEarlierEvaluation() {
    String kept = folder.resolve("kept.json").toString();
    assertThat(run("events", "--gold", gold.toString(), "--save", kept)).isZero();
    assertThat(out.toString()).doesNotContain("better");
    assertThat(run("events", "--gold", gold.toString(), "--baseline", kept)).isZero();
    assertThat(out.toString()).contains("better: 0 rows", "worse: 0 rows", "+0.0000");
  }

  @Test
  void refusesWhatItCannotEvaluate() {
    assertRefused("cannot evaluate clusters yet", "clusters", "--gold", gold.toString());
    assertRefused("no kind of gold named 'poems'", "poems", "--gold", gold.toString());
    assertRefused("--corpus", "articles", "--gold", gold.toString());
    assertRefused("does not exist", "pairs", "--gold", folder.resolve("none").toString());
    assertRefused("negative", "events", "--gold", gold.toString(), "--show", "-1");
    assertRefused(
        "Cannot write",
        "events",
        "--gold",
        gold.toString(),
        "--json",
        folder.resolve("no/figures.json").toString());
  }

  private void assertRefused(String message, String... args) {
    refusals.clear();
    assertThat(run(args)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(refusals).singleElement().asString().contains(message);
    assertThat(err.toString()).doesNotContain("coded");
  }

  private int run(String... args) {
    return new CommandLine(new EvaluateCommand(config -> new FakeStages()))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> {
              if (e instanceof ConfigException) {
                refusals.add(e.getMessage());
                return CommandLine.ExitCode.USAGE;
              }
              throw e;
            })
        .execute(args);
  }
}
