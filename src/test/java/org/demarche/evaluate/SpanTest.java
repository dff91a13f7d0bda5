package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void countsCodePointsOfGoldAsUtf16() {
    String text = "\uD83D\uDE00 Iran met Iraq";
    assertThat(Span.ofCodePoints(text, 2, 6)).isEqualTo(new Span(3, 7));
    assertThat(Span.ofCodePoints(text, 2, 6).in(text)).isEqualTo("Iran");
  }

  @Test
  void touchingSpansDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    assertThat(new Span(0, 3).distanceTo(new Span(5, 6))).isEqualTo(2);
    assertThat(new Span(5, 6).distanceTo(new Span(0, 3))).isEqualTo(2);
    assertThat(new Span(0, 9).distanceTo(new Span(3, 4))).isZero();
  }

  @Test
  void refusesAnEndBeforeItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(4, 3))
        .withMessageContaining("[4, 3)");
  }
}
