package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {
  private final Misspellings misspellings = new Misspellings(5);

  @ParameterizedTest
  @ValueSource(strings = {"finland", "finlnd", "finlland", "finlond", "finlan", "finlande"})
  void findsAWordOneLetterAway(String written) {
    misspellings.add("finland");
    assertThat(misspellings.meant(written)).containsExactly("finland");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inland", "vinland", "finlandia", "fniland", "fin"})
  void findsNoOther(String written) {
    misspellings.add("finland");
    assertThat(misspellings.meant(written)).isEmpty();
  }

  @Test
  void shortWordsAreNeverMeant() {
    misspellings.add("iran");
    assertThat(misspellings.meant("irans")).isEmpty();
  }
}
