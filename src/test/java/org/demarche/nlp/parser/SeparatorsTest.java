package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.nlp.model.WordList;
import org.junit.jupiter.api.Test;

final class SeparatorsTest {
  private final Symbols symbols =
      new Symbols(List.of(",", ";", "-", "0", "1", "2"), WordList.of(List.of()));
  private final Separators separators =
      Separators.of(List.of("he", ",", "the", ";", "--", "-LRB-", "man"), symbols);

  @Test
  void theFirstSeparatorIsKnownByItsFirstCharacter() {
    assertThat(separators.first(0, 6)).isEqualTo(symbols.symbol(","));
    assertThat(separators.first(2, 6)).isEqualTo(symbols.symbol(";"));
    assertThat(separators.first(4, 6)).isEqualTo(symbols.symbol("-"));
  }

  @Test
  void withoutSeparatorThereIsNone() {
    assertThat(separators.first(5, 6)).isEqualTo(Symbols.UNKNOWN);
    assertThat(separators.first(2, 2)).isEqualTo(Symbols.UNKNOWN);
  }

  @Test
  void separatorsBetweenAreCounted() {
    assertThat(separators.count(0, 2)).isEqualTo(symbols.symbol("1"));
    assertThat(separators.count(2, 5)).isEqualTo(symbols.symbol("2"));
    assertThat(separators.count(5, 6)).isEqualTo(symbols.symbol("0"));
    assertThat(separators.count(0, 6)).isEqualTo(Symbols.UNKNOWN); // 3, which no feature has
  }
}
