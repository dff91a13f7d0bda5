package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorConfigTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeWhatIsRight() throws IOException {
    Files.createDirectory(folder.resolve("actors"));
    write("countries", "countries:\n  PER: {people: [Peruvian]}\nothers: {}\n");
    write("organisations", "IGO.un: {names: [United Nations], sectors: [IGO]}\n");
    write("persons", "PER:\n- {name: Ana Ruiz, offices: [president 2001-02..2003]}\n");
    write(
        "sectors",
        """
        sectors:
          GOV: {roles: [president]}
        former: [ex]
        diplomats: [envoy]
        quantities: [dozens]
        carriers: [base]
        """);
  }

  private void write(String name, String yaml) throws IOException {
    Files.writeString(folder.resolve("actors").resolve(name + ".yaml"), yaml);
  }

  private void assertRefused(String name, String yaml, String... message) throws IOException {
    write(name, yaml);
    assertThatThrownBy(() -> ActorResolver.load(Config.in(folder)))
        .isInstanceOf(ConfigException.class)
        .hasMessageContainingAll(message);
  }

  @Test
  void loadsWhatIsRight() {
    assertThat(
            ActorResolver.load(Config.in(folder))
                .resolve(ActorPhrase.of("Ana Ruiz"), null)
                .get(0)
                .id())
        .isEqualTo("PER.GOV.ana-ruiz");
  }

  @Test
  void refusesWhatIsNoCountry() throws IOException {
    assertRefused(
        "countries", "countries:\n  PER: {}\n  XYZ: {}\nothers: {}\n", "countries.yaml:3", "XYZ");
  }

  @Test
  void refusesUnknownKeys() throws IOException {
    assertRefused(
        "countries",
        "countries:\n  PER: {towns: [Lima]}\nothers: {}\n",
        "countries.yaml:2",
        "towns");
  }

  @Test
  void refusesUnknownSectors() throws IOException {
    assertRefused(
        "organisations",
        "IGO.un:\n  names: [United Nations]\n  sectors: [ABC]\n",
        "organisations.yaml:3",
        "ABC");
    write("organisations", "{}\n");
    assertRefused("sectors", "sectors:\n  ABC: {heads: [x]}\n", "sectors.yaml:2", "ABC");
  }

  @Test
  void refusesAWordTwice() throws IOException {
    assertRefused(
        "sectors",
        "sectors:\n  GOV: {roles: [president]}\n  LEG:\n    heads: [house, president]\n",
        "sectors.yaml:4",
        "'president' is a word of GOV already");
  }

  @Test
  void refusesOfficesWithoutTerm() throws IOException {
    assertRefused(
        "persons",
        "PER:\n- {name: Ana Ruiz, offices: [president]}\n",
        "persons.yaml:2",
        "president");
  }

  @Test
  void refusesATermThatEndsBeforeItBegins() throws IOException {
    assertRefused(
        "persons",
        "PER:\n- name: Ana Ruiz\n  offices: [president 2003..2001]\n",
        "persons.yaml:3",
        "ends before it begins");
  }

  @Test
  void refusesADayThatIsNone() throws IOException {
    assertRefused(
        "persons",
        "PER:\n- name: Ana Ruiz\n  offices: [president 2003-02-30..2004]\n",
        "persons.yaml:3",
        "2003-02-30");
  }

  @Test
  void refusesAnOfficeOfNoSector() throws IOException {
    assertRefused(
        "persons",
        "PER:\n- {name: Ana Ruiz, offices: [zookeeper 2003..2004]}\n",
        "persons.yaml:2",
        "zookeeper");
  }
}
