package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class DistSimLexiconTest {
  private static final Piece UNKNOWN = Piece.of("0");

  private final DistSimLexicon lexicon =
      DistSimLexicon.of(Map.of("oslo", "12", "99th", "7", "bergen", "12"));

  @Test
  void looksWordsUpInLowerCase() {
    assertThat(lexicon.classOf("Oslo", UNKNOWN)).isEqualTo(Piece.of("12"));
    assertThat(lexicon.classOf("BERGEN", UNKNOWN)).isEqualTo(Piece.of("12"));
  }

  @Test
  void takesAllDigitsForOne() {
    assertThat(lexicon.classOf("19th", UNKNOWN)).isEqualTo(Piece.of("7"));
    assertThat(lexicon.classOf("٣٤th", UNKNOWN)).isEqualTo(Piece.of("7"));
  }

  @Test
  void hasAClassForUnknownWords() {
    assertThat(lexicon.classOf("Narvik", UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(lexicon.classOf("", UNKNOWN)).isEqualTo(UNKNOWN);
  }
}
