package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelMergeTest {
  private final LabelMerge merge =
      new LabelMerge(
          List.of(List.of("O", "PERSON"), List.of("O", "PERSON", "DATE"), List.of("MISC", "O")),
          "O");

  @Test
  void laterModelsAddLabelsThatEarlierOnesLack() {
    assertThat(merged("PERSON O O O", "O DATE DATE O", "O O O MISC"))
        .isEqualTo(labels("PERSON DATE DATE MISC"));
  }

  @Test
  void aLabelIsTheFirstModelsThatHasIt() {
    assertThat(merged("O O", "PERSON DATE", "O O")).isEqualTo(labels("O DATE"));
  }

  @Test
  void anEntityOnATokenWithALabelIsDroppedWhole() {
    assertThat(merged("O PERSON O O", "DATE DATE O DATE", "O O O O"))
        .isEqualTo(labels("O PERSON O DATE"));
    assertThat(merged("O O O O", "O DATE DATE O", "MISC MISC O MISC"))
        .isEqualTo(labels("O DATE DATE MISC"));
  }

  @Test
  void neighboursWithOtherLabelsAreOtherEntities() {
    LabelMerge two =
        new LabelMerge(List.of(List.of("O", "PERSON"), List.of("DATE", "TIME", "O")), "O");

    assertThat(two.merge(List.of(labels("PERSON O O"), labels("DATE TIME TIME"))))
        .isEqualTo(labels("PERSON TIME TIME"));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(merge.merge(List.of(List.of(), List.of(), List.of()))).isEmpty();
  }

  private List<String> merged(String first, String second, String third) {
    return merge.merge(List.of(labels(first), labels(second), labels(third)));
  }

  private static List<String> labels(String labels) {
    return List.of(labels.split(" "));
  }
}
