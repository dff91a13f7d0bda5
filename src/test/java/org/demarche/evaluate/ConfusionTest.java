package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionTest {
  @Test
  void macroF1IsTheMeanOverLabelsOfTheGold() {
    Confusion confusion = new Confusion();
    confusion.add("a", "a");
    confusion.add("a", "b");
    confusion.add("b", "b");
    confusion.add("b", Confusion.NONE);
    confusion.add("b", "c");
    // a: precision 1, recall 1/2, F1 2/3; b: precision 1/2, recall 1/3, F1 2/5; c is not in the
    // gold.
    assertThat(confusion.macroF1()).isCloseTo((2.0 / 3 + 0.4) / 2, within(1e-12));
    assertThat(confusion.accuracy()).isCloseTo(0.4, within(1e-12));
    assertThat(confusion.score("b")).isEqualTo(new Score(1, 3, 2));
  }

  @Test
  void matrixHasGoldDownAndAnswersAcross() {
    Confusion confusion = new Confusion();
    confusion.add("a", "a");
    confusion.add("a", Confusion.NONE);
    confusion.add("b", "a");
    assertThat(confusion.matrix())
        .isEqualTo(
            """
            gold \\ found  a  b  none
            a             1  .     1
            b             1  .     .
            """);
  }

  @Test
  void withoutRowsNothingIsRight() {
    assertThat(new Confusion().accuracy()).isZero();
    assertThat(new Confusion().macroF1()).isZero();
  }
}
