package org.demarche.event.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.Config;
import org.junit.jupiter.api.Test;

class OntologyPageTest {
  @Test
  void pageInTheDocumentationIsMadeFromTheOntology() throws IOException {
    assertThat(Files.readString(Path.of("docs/ontology.md")))
        .as("stale: make it anew with './demarche ontology > docs/ontology.md'")
        .isEqualTo(OntologyPage.of(Codebook.shared(Config.bundled())));
  }

  @Test
  void everyTypeModeAndContextIsOnThePage() {
    Ontology ontology = Codebook.shared(Config.bundled()).ontology();
    String page = OntologyPage.of(Codebook.shared(Config.bundled()));
    assertThat(ontology.types()).hasSize(16).allMatch(type -> page.contains("\n## " + type));
    assertThat(ontology.contexts()).hasSize(37);
    assertThat(ontology.contexts().keySet()).allMatch(name -> page.contains("| " + name + " |"));
  }
}
