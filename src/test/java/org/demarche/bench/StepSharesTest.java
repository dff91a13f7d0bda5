package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StepSharesTest {
  @Test
  void aStepsShareIncludesWhatItCalls() {
    StepShares shares = new StepShares();
    shares.add(List.of("Parser", "Scores"));
    shares.add(List.of("Parser"));
    shares.add(List.of("Parser", "Scores", "Weights"));
    shares.add(List.of("Tagger"));

    assertThat(shares.samples()).isEqualTo(4);
    assertThat(shares.lines(2))
        .containsExactly("   75.0 %  Parser", "     50.0 %  Scores", "   25.0 %  Tagger");
  }

  @Test
  void lessThanOnePercentIsNotShown() {
    StepShares shares = new StepShares();
    for (int i = 0; i < 100; i++) {
      shares.add(List.of("Parser"));
    }
    shares.add(List.of("Tagger"));

    assertThat(shares.lines(1)).containsExactly("   99.0 %  Parser");
  }
}
