package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;

class OntologyTest {
  @Test
  void concedeAndRetreatAreOneMaterialTypeInPairs() {
    assertThat(Ontology.pairType(EventType.CONCEDE)).isEqualTo("YIELD");
    assertThat(Ontology.pairType(EventType.RETREAT)).isEqualTo("YIELD");
    assertThat(Ontology.pairQuad(EventType.CONCEDE)).isEqualTo(2);
    assertThat(Ontology.quad(EventType.CONCEDE)).isEqualTo(1);
    assertThat(Ontology.pairQuad(EventType.ASSAULT)).isEqualTo(4);
  }

  @Test
  void everyTypeButUnknownHasAQuad() {
    for (EventType type : EventType.values()) {
      if (type == EventType.UNKNOWN) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ontology.quad(type));
      } else {
        assertThat(Ontology.quad(type)).isBetween(1, 4);
      }
    }
  }
}
