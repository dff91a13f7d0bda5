package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheFiles() throws IOException {
    Files.createDirectories(folder.resolve("actors"));
    for (String file : ActorResolver.files()) {
      try (InputStream in = Config.bundled().open(file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }

  private ActorResolver with(String file, String text) throws IOException {
    Files.writeString(folder.resolve("actors/" + file), text);
    return ActorResolver.load(Config.in(folder));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "persons.yaml | 'XYZ: [{name: Ann}]' | ISO 3166-1",
        "persons.yaml | 'FRA: [{name: Ann, ofices: []}]' | ofices",
        "persons.yaml | 'FRA: [{name: Ann, offices: [queen of hearts]}]' | queen of hearts",
        "persons.yaml | 'FRA: [{name: Ann, offices: [queen 2001-13..2002]}]' | 2001-13",
        "persons.yaml | 'FRA: [{name: Ann, offices: [queen 2003..2002]}]' | ends before it begins",
        "persons.yaml | 'FRA: [{name: Ann, offices: [zork 2001..2002]}]' | zork",
        "persons.yaml | 'FRA: [{name: Ann, sector: [ZZZ]}]' | ZZZ",
        "organisations.yaml | 'NGO.x: {names: [X], sectors: [ZZZ]}' | ZZZ",
        "organisations.yaml | 'NGO.x: {names: [X], sectors: [NGO], country: XYZ}' | XYZ",
        "sectors.yaml | '{sectors: {GOV: {roles: [king]}, LEG: {heads: [king]}}}' | word of GOV",
        "sectors.yaml | '{sectors: {ZZZ: {heads: [king]}}}' | ZZZ",
        "countries.yaml | '{countries: {XYZ: {people: [Xyzzian]}}, others: {}}' | XYZ",
        "countries.yaml | '{countries: {FRA: {peple: [French]}}, others: {}}' | peple"
      })
  void aMistakeIsToldWithFileAndLine(String file, String text, String told) {
    assertThatThrownBy(() -> with(file, text))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("actors/" + file + ":1")
        .hasMessageContaining(told);
  }

  @Test
  void aPersonHoldsTheOfficesThatTheFileLists() throws IOException {
    ActorResolver resolver =
        with("persons.yaml", "FRA: [{name: Ann Example, offices: [mayor 2001..2002-06]}]");

    assertThat(resolver.resolve(ActorPhrase.of("Ann Example"), LocalDate.of(2002, 6, 30)))
        .singleElement()
        .satisfies(actor -> assertThat(actor.id()).isEqualTo("FRA.GOV.ann-example"));
    assertThat(resolver.resolve(ActorPhrase.of("Ann Example"), LocalDate.of(2002, 7, 1)))
        .singleElement()
        .satisfies(actor -> assertThat(actor.role()).contains("former mayor"));
  }

  @Test
  void aPossessiveNameIsFoundHoweverItIsCutIntoWords() throws IOException {
    ActorResolver resolver =
        with(
            "organisations.yaml",
            "FRA.NGO.x: {names: [\"Bakers' Aid\"], sectors: [NGO], country: FRA}");

    for (ActorPhrase phrase :
        new ActorPhrase[] {
          ActorPhrase.of("the Bakers' Aid"),
          new ActorPhrase(List.of("Bakers", "'", "Aid"), 2),
          new ActorPhrase(List.of("Bakers’", "Aid"), 1)
        }) {
      assertThat(resolver.resolve(phrase, null)).extracting(Actor::id).containsExactly("FRA.NGO.x");
    }
  }
}
