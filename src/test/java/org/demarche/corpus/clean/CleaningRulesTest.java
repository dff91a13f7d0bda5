package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningRulesTest {
  @TempDir Path config;

  @Test
  void readsRulesInOrder() throws IOException {
    write(
        """
        words:
          place: [Oslo, Stockholm]
        rules:
          - {id: a-b, inline: '<<place>>: ?+', replacement: ''}
          - {id: c, line: 'Gone.*+'}
        """);

    assertThat(CleaningRules.load(Config.in(config)))
        .extracting(CleaningRule::id)
        .containsExactly("a-b", "c");
    assertThat(Cleaner.load(Config.in(config)).clean(null, "Gone away\nOslo: It rains.").text())
        .isEqualTo("It rains.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: A, line: x}                    | expected an id such as photo-credit, not 'A'",
        "{id: a}                             | rule 'a' needs one of inline, line, caption",
        "{id: a, line: x, inline: y}         | rule 'a' has both 'inline' and 'line'",
        "{id: a, line: x, replacement: y}    | only inline rules have a replacement",
        "{id: a, line: <<no>>}               | there are no words 'no'",
        "{id: a, line: (}                    | not a regular expression",
        "{id: a, caption: x}                 | a caption rule needs a group",
        "{id: a, inline: 'x{0,3}'}           | the expression matches nothing at all",
        "{id: a, colour: x}                  | unknown key 'colour'",
      })
  void refusesRuleWithFileAndLine(String rule, String message) throws IOException {
    write("rules:\n  - " + rule + "\n");

    assertThatThrownBy(() -> CleaningRules.load(Config.in(config)))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("cleaning/general.yaml:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void refusesSecondRuleOfTheSameId() throws IOException {
    write("rules:\n  - {id: a, line: x}\n  - {id: a, line: y}\n");

    assertThatThrownBy(() -> CleaningRules.load(Config.in(config)))
        .hasMessage("cleaning/general.yaml:3: rule 'a' stands here a second time");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "a*",
        "a++",
        "a{2,}",
        "(?:ab){0,9}c",
        "a{0,99}b{0,99}c{0,99}d{0,99}",
        "[a*]+"
      })
  void refusesExpressionsInsideLinesThatCouldTakeLong(String expression) {
    assertThatThrownBy(() -> SafePattern.check(expression, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{0,40}+b",
        "(?:ab){0,9}+c",
        "[*+]x?",
        "\\*\\+",
        "(?<=a|b)c{3}",
        "[\\p{L}*]{1,9}\\p{Lu}"
      })
  void acceptsExpressionsThatAreBounded(String expression) {
    SafePattern.check(expression, false);
  }

  @Test
  void cleansHostileTextsInNoTime() {
    Cleaner cleaner = Cleaner.load(Config.bundled());
    for (String part :
        new String[] {
          "(", "A", "Photo: ", "(Photo: ", "Image copyright ", ". Photo: AFP", "(中", " "
        }) {
      String text = part.repeat(200_000 / part.length());

      assertThat(cleaner.clean(null, text).text()).hasSizeLessThanOrEqualTo(text.length());
    }
  }

  private void write(String rules) throws IOException {
    Files.createDirectories(config.resolve("cleaning"));
    Files.writeString(config.resolve("cleaning/general.yaml"), rules);
  }
}
