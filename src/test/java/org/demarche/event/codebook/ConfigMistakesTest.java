package org.demarche.event.codebook;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.demarche.config.ConfigException;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake in {@code config/events} is answered with file, line and what was expected. */
class ConfigMistakesTest {
  private static final String ACCUSE = "events/lexicon/accuse.yaml";

  @TempDir Path folder;

  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of("{verb: sue, recipent: [object]}", "unknown key 'recipent'; known keys: "),
        Arguments.of("{noun: lawsuit}", "unknown key 'noun'"),
        Arguments.of("{object: lawsuit}", "key 'verb' is missing"),
        Arguments.of("{verb: file, object: <lawsuits>}", "there is no noun class <lawsuits>"),
        Arguments.of("{verb: call, prep: {to: <order>}}", "there is no noun class <order>"),
        Arguments.of("blame||fault", "an alternative of 'blame||fault' is empty"),
        Arguments.of("{verb: 'blame|'}", "an alternative of 'blame|' is empty"),
        Arguments.of("{verb: sue, mode: shout}", "type ACCUSE has no mode 'shout'"),
        Arguments.of("{verb: sue, context: [legal]}", "the ontology has no context 'legal'"),
        Arguments.of(
            "{verb: sue, actors: all}", "expected none, any, source, recipient or both, not 'all'"),
        Arguments.of("{verb: sue, complement: keep}", "expected absorb or code, not 'keep'"),
        Arguments.of("{verb: sue, reciprocal: maybe}", "expected true or false, not 'maybe'"),
        Arguments.of("{verb: sue, intensity: strong}", "expected a number, not 'strong'"),
        Arguments.of("{verb: sue, intensity: -11}", "expected an intensity from -10 to 10"),
        Arguments.of("{verb: sue, verb: accuse}", "'verb' stands here a second time"),
        Arguments.of("[sue, accuse]", "expected a mapping, not a list"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void wrongRuleIsNamedWithItsLine(String rule, String message) throws Exception {
    SmallCodebook codebook =
        SmallCodebook.in(folder).write(ACCUSE, "type: ACCUSE\nverbs:\n  - " + rule + "\n");

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(ACCUSE + ":3: ")
        .hasMessageContaining(message);
  }

  static Stream<Arguments> files() {
    String ontology = Ontology.FILE;
    String operators = Operators.FILE;
    return Stream.of(
        Arguments.of(ACCUSE, "type: ACCUSE", "type: ASSAULT", 1, "expected ACCUSE in this file"),
        Arguments.of(ACCUSE, "type: ACCUSE", "type: BLAME", 1, "'BLAME' is no PLOVER type"),
        Arguments.of(ACCUSE, "type: ACCUSE\n", "", 1, "key 'type' is missing"),
        Arguments.of(ACCUSE, "verbs:", "verb:", 2, "unknown key 'verb'"),
        Arguments.of(
            ACCUSE, "verbs:", "classes: {pact: [x]}\nverbs:", 2, "<pact> is defined twice"),
        Arguments.of(ACCUSE, "verbs:", "verbs: [sue", 4, "expected ','"),
        Arguments.of(ontology, "AGREE: {quad: 1", "AGREE: {quad: 5", 2, "from 1 to 4, not 5"),
        Arguments.of(
            ontology, "cameo_root: \"01\"", "cameo_root: \"1\"", 2, "CAMEO root 01 to 20, not 1"),
        Arguments.of(ontology, "intensity: 4,", "intensity: 40,", 2, "from -10 to 10, not 40"),
        Arguments.of(ontology, "intensity: 4,", "", 2, "key 'intensity' is missing"),
        Arguments.of(ontology, "  AGREE:", "  AGRE:", 2, "'AGRE' is no PLOVER type"),
        Arguments.of(ontology, "quad: 1, ", "quad: 1, root: 3, ", 2, "unknown key 'root'"),
        Arguments.of(operators, "light: ", "lihgt: ", 1, "unknown key 'lihgt'"),
        Arguments.of(operators, "reporting: say|tell\n", "", 1, "key 'reporting' is missing"),
        Arguments.of(operators, "say|tell", "say|", 17, "an alternative of 'say|' is empty"),
        Arguments.of(operators, "{hostile: CONCEDE}", "{hostile: EASE}", 8, "no PLOVER type"),
        Arguments.of(operators, "{hostile: CONCEDE}", "{foe: CONCEDE}", 8, "'foe' is no PLOVER"),
        Arguments.of(operators, ", to: REJECT", "", 10, "key 'to' is missing"),
        Arguments.of(operators, "future: plan", "soon: plan", 19, "unknown key 'soon'"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("files")
  void wrongFileIsNamedWithItsLine(String file, String words, String by, int line, String message)
      throws Exception {
    SmallCodebook codebook = SmallCodebook.in(folder).replace(file, words, by);

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("%s:%d: ".formatted(file, line))
        .hasMessageContaining(message);
  }

  @Test
  void missingTypeOfTheOntologyIsNamed() throws Exception {
    String without =
        SmallCodebook.ontology()
            .lines()
            .filter(line -> !line.startsWith("  ASSAULT:"))
            .reduce("", (text, line) -> text + line + "\n");
    SmallCodebook codebook = SmallCodebook.in(folder).write(Ontology.FILE, without);

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(Ontology.FILE + ":")
        .hasMessageContaining("type ASSAULT is missing");
  }

  @Test
  void twoRulesMayNotBeGivenTheSameId() throws Exception {
    SmallCodebook codebook =
        SmallCodebook.in(folder)
            .write(
                ACCUSE,
                """
                type: ACCUSE
                verbs:
                  - {verb: sue, id: accuse.x}
                  - {verb: blame, id: accuse.x}
                """);

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(ACCUSE + ":4: ")
        .hasMessageContaining("there is another rule with the id 'accuse.x'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{verb: sue|blame}; {verb: blame}; stands under the same conditions in rule",
        "{verb: sue, object: <actor>}; {verb: sue, object: <actor>, recipient: [of]}; stands under",
        "sue; attack; has another type under the same conditions in rule accuse.attack",
        "sue; {verb: jail, object: a|b, unless_object: a|b|c}; can never hold"
      })
  void entriesThatContradictOthersAreNamed(String first, String second, String message)
      throws Exception {
    SmallCodebook codebook =
        SmallCodebook.in(folder)
            .write(ACCUSE, "type: ACCUSE\nverbs:\n  - %s\n  - %s\n".formatted(first, second));

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @MethodSource("org.demarche.event.codebook.SmallCodebook#lexicons")
  void everyTypeNeedsItsFile(String file) throws Exception {
    SmallCodebook codebook = SmallCodebook.in(folder).delete(file);

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(file + " is missing");
  }

  @Test
  void emptyFileIsNoLexicon() throws Exception {
    String file = SmallCodebook.lexicon(EventType.AID);
    SmallCodebook codebook = SmallCodebook.in(folder).write(file, "# nothing yet\n");

    assertThatThrownBy(() -> Codebook.shared(codebook.config()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(file + ":1: the file is empty");
  }
}
