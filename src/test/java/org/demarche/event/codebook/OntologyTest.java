package org.demarche.event.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
  private static final Ontology REAL = Ontology.load(Config.bundled());

  @TempDir private Path folder;

  @Test
  void modeIsTheOneThatMostWordsTell() {
    Ontology.Entry threaten = REAL.entry(EventType.THREATEN);
    assertThat(threaten.modeOf(Set.of("threaten", "attack", "missile"))).contains("violence");
    assertThat(threaten.modeOf(Set.of("threaten", "tariff", "aid", "attack"))).contains("restrict");
    assertThat(threaten.modeOf(Set.of("threaten"))).isEmpty();
    assertThat(REAL.entry(EventType.AGREE).modeOf(Set.of("visit"))).isEmpty();
  }

  @Test
  void aModeHasItsOwnIntensity() {
    Ontology.Entry retreat = REAL.entry(EventType.RETREAT);
    assertThat(retreat.intensity(Optional.of("ceasefire"))).isEqualTo(8.0);
    assertThat(retreat.intensity(Optional.empty())).isEqualTo(6.0);
  }

  @Test
  void contextsFollowFromWordsSectorsModesAndGovernments() {
    assertThat(REAL.contexts(event(Optional.empty(), Set.of("human rights"), Set.of(), false)))
        .containsExactly("rights");
    assertThat(REAL.contexts(event(Optional.empty(), Set.of(), Set.of("MIL"), false)))
        .containsExactly("military");
    assertThat(REAL.contexts(event(Optional.of("allege"), Set.of(), Set.of(), false)))
        .containsExactly("legal");
    assertThat(REAL.contexts(event(Optional.empty(), Set.of(), Set.of(), true)))
        .containsExactly("diplomatic");
    assertThat(REAL.contexts(event(Optional.empty(), Set.of("banana"), Set.of("CVL"), false)))
        .isEmpty();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("includes: [a], ", "", "key 'includes' is missing"),
        Arguments.of("definition: d, example: e", "definition: d", "key 'example' is missing"),
        Arguments.of("words: [embassy]", "words: [embassy, embassy]", "a second time"),
        Arguments.of("types: [ACCUSE]", "types: [BLAME]", "'BLAME' is no PLOVER type"),
        Arguments.of("types: [ACCUSE]", "types: [ACCUSE x]", "ACCUSE has no mode 'x'"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakesAreNamedWithTheirLine(String words, String by, String message) throws Exception {
    Config config = SmallCodebook.in(folder).replace(Ontology.FILE, words, by).config();
    assertThatThrownBy(() -> Ontology.load(config))
        .isInstanceOf(ConfigException.class)
        .hasMessageMatching("events/ontology.yaml:\\d+: .*")
        .hasMessageContaining(message);
  }

  private static ContextEvent event(
      Optional<String> mode, Set<String> words, Set<String> sectors, boolean governments) {
    return new ContextEvent(EventType.ACCUSE, mode, words, sectors, governments);
  }
}
