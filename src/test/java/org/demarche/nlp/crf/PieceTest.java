package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PieceTest {
  @Test
  void ofAJoinedTextIsTheJoinedPieces() {
    assertThat(Piece.of("Xxx").then(Piece.of("...")).then(Piece.of("d-PCTYPE")))
        .isEqualTo(Piece.of("Xxx...d-PCTYPE"));
    assertThat(Piece.join(Piece.of("Xxx").hash(), Piece.of("-TYPE")))
        .isEqualTo(Piece.of("Xxx-TYPE").hash());
  }

  @Test
  void doesNotDependOnHowTheTextIsSplit() {
    assertThat(Piece.of("Jean-Pierre").then(Piece.of("-Dupont")))
        .isEqualTo(Piece.of("Jean").then(Piece.of("-Pierre-Dupont")));
  }

  @Test
  void differsWithOrderAndLength() {
    assertThat(Piece.of("ab")).isNotEqualTo(Piece.of("ba"));
    assertThat(Piece.of("\0a").hash()).isNotEqualTo(Piece.of("a").hash());
    assertThat(Piece.of("").then(Piece.of("a"))).isEqualTo(Piece.of("a"));
  }
}
