package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CoreNlpSettingsTest {
  @TempDir Path folder;

  @Test
  void readsTheSettingsThatHaveAnEffect() throws IOException {
    write("ner.applyFineGrained = false\nssplit.newlineIsSentenceBreak = two\n");

    assertThat(CoreNlpSettings.read(Config.in(folder)))
        .containsEntry("ner.applyFineGrained", "false")
        .containsEntry("ssplit.newlineIsSentenceBreak", "two");
  }

  @Test
  void refusesASettingThatWouldHaveNoEffect() throws IOException {
    write("ner.useSUTime = false\n");

    assertThatThrownBy(() -> CoreNlpSettings.read(Config.in(folder)))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(
            "nlp/corenlp.properties: setting ner.useSUTime is not supported; expected one of"
                + " ner.applyFineGrained, ner.model, parse.model, sentiment.model or a name");
  }

  @Test
  void theProgramsOwnSettingsAllHaveAnEffect() {
    assertThat(CoreNlpSettings.read(Config.bundled())).containsKey("parse.model");
  }

  private void write(String settings) throws IOException {
    Files.createDirectories(folder.resolve("nlp"));
    Files.writeString(folder.resolve(CoreNlpSettings.FILE), settings);
  }
}
