package org.demarche.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequiredCharactersTest {
  @ParameterizedTest
  @CsvSource({
    "'(\\d{4})-(\\d{2})', 'on 2026-11'",
    "'(\\d+)[-](day|week)(s)?', '3-days'",
    "'(one|two)[-](day)', 'two-day'",
    "'T?(\\d\\d)(:?(\\d\\d))?', '10'",
    "'a\\.?m\\.?', 'am'",
    "'(\\d)|(-)', '-'",
    "'(?:\\d:)*x', 'x'",
    "'\\d{0,2}x', 'x'",
    "'(?=9)?x', 'x'",
    "'[^-]x', 'ax'"
  })
  void allowsWhatMatches(String regex, String text) {
    Pattern pattern = Pattern.compile(regex);

    assertThat(pattern.matcher(text).find()).isTrue();
    assertThat(allows(pattern, text)).isTrue();
  }

  @Test
  void refusesATextWithoutADigitOrPunctuationThatTheExpressionAsksFor() {
    assertThat(allows(Pattern.compile("(\\d+)-(day)"), "a day")).isFalse();
    assertThat(allows(Pattern.compile("(\\d+)-(day)"), "one-day")).isFalse();
    assertThat(allows(Pattern.compile("(\\d+)-(day)"), "3 days")).isFalse();
  }

  private static boolean allows(Pattern pattern, String text) {
    return RequiredCharacters.of(pattern).allIn(RequiredCharacters.of(text));
  }
}
