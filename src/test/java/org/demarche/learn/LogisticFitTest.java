package org.demarche.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogisticFitTest {
  @TempDir private Path folder;

  @Test
  void withoutFeaturesItSaysHowOftenEachLabelIs() {
    LogisticModel model =
        new LogisticFit(1, 1)
            .fit(List.of(example("yes"), example("yes"), example("yes"), example("no")));
    assertThat(model.probabilities(Map.of()).get("yes")).isCloseTo(0.75, within(1e-3));
  }

  @Test
  void findsTheWeightsThatMadeTheLabels() {
    Random random = new Random(7);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextGaussian();
      double y = random.nextGaussian();
      boolean yes = random.nextDouble() < 1 / (1 + Math.exp(-(0.5 + 2 * x - y)));
      examples.add(new Example(Map.of("x", x, "y", y), yes ? "yes" : "no", "group " + i));
    }
    LogisticModel model = new LogisticFit(0.01, 1).fit(examples);
    Map<String, Double> parts = model.parts(Map.of("x", 1.0, "y", 1.0), "yes", "no");
    assertThat(parts.get("x")).isCloseTo(2, within(0.1));
    assertThat(parts.get("y")).isCloseTo(-1, within(0.1));
    double atOrigin = model.probabilities(Map.of()).get("yes");
    assertThat(Math.log(atOrigin / (1 - atOrigin))).isCloseTo(0.5, within(0.1));
  }

  @Test
  void leavesRareFeaturesOut() {
    LogisticModel model =
        new LogisticFit(1, 2)
            .fit(List.of(example("yes", "often"), example("no", "often"), example("no", "once")));
    assertThat(model.text(List.of())).contains("often").doesNotContain("once");
  }

  @Test
  void aModelIsTheSameAfterItWasWrittenAndRead() throws IOException {
    LogisticModel model =
        new LogisticFit(1, 1).fit(List.of(example("yes", "often"), example("no"), example("no")));
    String text = model.text(List.of("made by a test"));
    Files.writeString(folder.resolve("model.tsv"), text);
    LogisticModel read = LogisticModel.load(Config.in(folder), "model.tsv", List.of("yes", "no"));
    assertThat(text).startsWith("# made by a test\n");
    assertThat(read.text(List.of("made by a test"))).isEqualTo(text);
  }

  @Test
  void refusesAFileThatIsNoModel() throws IOException {
    assertRefused("feature\tyes\tno\nbias\t1\n", "model.tsv:2");
    assertRefused("feature\tyes\tno\nbias\t1\tx\n", "model.tsv:2");
    assertRefused("feature\tyes\tno\nbias\t1\t1\nbias\t1\t1\n", "'bias' is there twice");
    assertRefused("feature\tyes\tmaybe\nbias\t1\t1\n", "not for [yes, maybe]");
    assertRefused("", "not for []");
  }

  @Test
  void examplesOfAGroupAreHeldOutTogether() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new Example(Map.of("text " + i / 2, 1.0), i % 4 < 2 ? "a" : "b", "" + i / 2));
    }
    List<Map<String, Double>> heldOut = Folds.heldOut(examples, new LogisticFit(1, 1)::fit);
    // A model that had seen the other half of the group would know the answer.
    assertThat(heldOut)
        .allSatisfy(answer -> assertThat(answer.get("a")).isBetween(0.3, 0.7))
        .hasSize(40);
  }

  private void assertRefused(String text, String message) throws IOException {
    Files.writeString(folder.resolve("model.tsv"), text);
    assertThatThrownBy(
            () -> LogisticModel.load(Config.in(folder), "model.tsv", List.of("yes", "no")))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  private static Example example(String label, String... features) {
    Map<String, Double> values = new HashMap<>();
    for (String feature : features) {
      values.put(feature, 1.0);
    }
    return new Example(values, label, "group");
  }
}
