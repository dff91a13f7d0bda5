package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTableTest {
  @Test
  void alignsColumnsAndNumbersToTheRight() {
    TextTable table = new TextTable("type", ">number").row(List.of("AID", "7"));

    assertThat(table.lines(80)).containsExactly("type  number", "AID        7");
  }

  @Test
  void cutsTheWidestColumnUntilALineFits() {
    TextTable table = new TextTable("a", "text").row(List.of("1", "some words\nthat are long"));

    assertThat(table.lines(15)).containsExactly("a  text", "1  some words …");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    TextTable table = new TextTable("a", "b");

    assertThatThrownBy(() -> table.row(List.of("1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells for 2 columns");
  }
}
