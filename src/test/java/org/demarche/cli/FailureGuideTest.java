package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.record.FailureCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureGuideTest {
  @ParameterizedTest
  @EnumSource(FailureCode.class)
  void everyCodeIsExplained(FailureCode code) {
    assertThat(new FailureGuide().of(code)).as("docs/failures.md on %s", code).isNotNull();
  }
}
