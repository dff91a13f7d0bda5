package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
  @TempDir private Path folder;

  @Test
  void tellsWhichRowsWereGainedAndLostAndHowFiguresMoved() throws IOException {
    Baseline before =
        kept(report(0.5, wrong("a", 2, "AID"), wrong("b", 1, "none"), wrong("c", 1, "AID")));
    Baseline now =
        Baseline.of(
            Kind.PAIRS,
            report(0.6, wrong("b", 3, "ASSAULT"), wrong("c", 1, "none"), wrong("d", 1, "AGREE")));
    assertThat(before.comparedWith(now).lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "figure    baseline     now  difference",
            "accuracy    0.5000  0.6000     +0.1000",
            "better: 1 rows",
            "  a  AID -> right",
            "worse: 2 rows",
            "  b  none -> ASSAULT",
            "  d  right -> AGREE");
  }

  @Test
  void partsOfARowCountTogether() throws IOException {
    Baseline before = kept(report(0.5, wrong("a", 1, "x"), wrong("a", 1, "y")));
    Baseline now = Baseline.of(Kind.PAIRS, report(0.5, wrong("a", 1, "x")));
    assertThat(before.comparedWith(now)).contains("better: 1 rows", "a  x y -> x");
  }

  @Test
  void refusesAnotherKindAndFilesThatAreNoBaseline() throws IOException {
    Path pairs = folder.resolve("pairs.json");
    Files.writeString(pairs, Baseline.of(Kind.PAIRS, report(0.5)).json().toString());
    assertThatThrownBy(() -> Baseline.read(pairs, Kind.EVENTS))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("pairs, not events");
    Path figures = Files.writeString(folder.resolve("figures.json"), "{\"accuracy\": 0.5}");
    assertThatThrownBy(() -> Baseline.read(figures, Kind.PAIRS))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("no baseline");
  }

  private Baseline kept(Report report) throws IOException {
    Path file = folder.resolve("kept.json");
    Files.writeString(file, Baseline.of(Kind.PAIRS, report).json().toString());
    return Baseline.read(file, Kind.PAIRS);
  }

  private static Report report(double accuracy, Outcome... wrong) {
    return new Report(Map.of("accuracy", accuracy), List.of(), List.of(wrong));
  }

  private static Outcome wrong(String row, double badness, String answer) {
    return new Outcome(row, badness, answer, row);
  }
}
