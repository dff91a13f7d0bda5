package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
  void appliesRulesInOrder() throws IOException {
    write(
        """
        words:
          place: [Oslo, Stockholm]
        rules:
          - {id: a-b, removes: 'Oslo: It rains', leaves: Oslo, start: '<<place>>: ?+', replacement: ''}
          - {id: c, removes: Gone away, leaves: It rains, line: 'Gone.*+'}
        """);

    CleanPage page =
        Cleaner.load(Config.in(config)).clean(null, "Gone away\nOslo: Stockholm: It rains.");

    assertThat(page.text()).isEqualTo("Stockholm: It rains.");
    assertThat(page.removals()).extracting(Removal::rule).containsExactly("c", "a-b");
  }

  @Test
  void appliesRulesOfAnOutletToItsPagesOnly() throws IOException {
    write("outlets: [herald]\nrules: [{id: a, removes: x, leaves: y, line: x}]");
    Files.createDirectories(config.resolve("cleaning/outlets"));
    Files.writeString(
        config.resolve("cleaning/outlets/herald.yaml"),
        "outlets: [herald.org, The Herald]\nrules: [{id: b, removes: y, leaves: x, line: y}]");
    Cleaner cleaner = Cleaner.load(Config.in(config));

    for (String outlet :
        List.of("herald.org", "WWW.Herald.org", "the herald", "https://www.herald.org:80/a?b")) {
      assertThat(cleaner.clean(List.of(outlet), null, "x\ny\nz").text()).isEqualTo("z");
    }
    for (String outlet : List.of("notherald.org", "herald.org.example", "org", "")) {
      assertThat(cleaner.clean(List.of(outlet), null, "x\ny\nz").text()).isEqualTo("y\nz");
    }
  }

  @Test
  void usesEveryFileOfOutlets() throws IOException {
    Path files = Path.of("config/cleaning/outlets");
    try (Stream<Path> outlets = Files.list(files)) {
      assertThat(outlets.map(file -> file.getFileName().toString().replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(
              Config.bundled().yaml("cleaning/general.yaml").get("outlets").texts());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{id: A, line: x}                    | expected an id such as photo-credit, not 'A'",
        "{id: a}                             | rule 'a' needs one of line, caption, teaser",
        "{id: a, line: x, inline: y}         | rule 'a' has both 'line' and 'inline'",
        "{id: a, line: x, replacement: y}    | only start and inline rules have a replacement",
        "{id: a, line: <<no>>}               | there are no words 'no'",
        "{id: a, line: (}                    | not a regular expression",
        "{id: a, caption: x}                 | a caption rule needs a group (?<caption>…)",
        "{id: a, inline: 'x{0,3}'}           | the expression matches nothing at all",
        "{id: a, colour: x}                  | unknown key 'colour'",
        "{id: a, line: x}                    | key 'removes' is missing",
        "{id: a, line: x, removes: x}        | key 'leaves' is missing",
        "{id: a, line: x, removes: y, leaves: z} | rule 'a' does not know its own example 'y'",
        "{id: a, line: x, removes: x, leaves: x} | rule 'a' does not leave 'x'",
        "{id: a, with: [y], line: x, removes: x, leaves: z} | rule 'a' does not know its own example",
      })
  void refusesRuleWithFileAndLine(String rule, String message) throws IOException {
    write("rules:\n  - " + rule + "\n");

    assertThatThrownBy(() -> Cleaner.load(Config.in(config)))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("cleaning/general.yaml:2: ")
        .hasMessageContaining(message);
  }

  @Test
  void refusesSecondRuleOfTheSameId() throws IOException {
    String rule = "  - {id: a, removes: x, leaves: y, line: x}\n";
    write("rules:\n" + rule + rule);

    assertThatThrownBy(() -> Cleaner.load(Config.in(config)))
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
        "(?:a|b)?(?:a|b|c)?(?:a|b|c|d)?(?:a|b|c|d)?(?:a|b|c|d)?(?:a|b|c|d)?x",
        "(?:a?b?){12}",
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
        "(?>a{0,99}b{0,9})c{0,99}",
        "[\\p{L}*]{1,9}\\p{Lu}"
      })
  void acceptsExpressionsThatAreBounded(String expression) {
    SafePattern.check(expression, false);
  }

  private void write(String rules) throws IOException {
    Files.createDirectories(config.resolve("cleaning"));
    Files.writeString(config.resolve("cleaning/general.yaml"), rules);
  }
}
