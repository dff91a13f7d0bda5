package org.demarche.evaluate;

import org.demarche.record.EventType;

/** How gold groups the sixteen types of PLOVER 2.0. */
final class Ontology {
  /** CONCEDE and RETREAT as one. */
  static final String YIELD = "YIELD";

  private static final int YIELD_QUAD = 2;

  private Ontology() {}

  /** Quad class: verbal and material cooperation 1 and 2, verbal and material conflict 3 and 4. */
  static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
      case UNKNOWN -> throw new IllegalArgumentException("An event of no type has no quad class");
    };
  }

  /** The type as gold of pairs names it. */
  static String pairType(EventType type) {
    return switch (type) {
      case CONCEDE, RETREAT -> YIELD;
      default -> type.name();
    };
  }

  /** Quad class of the type as gold of pairs has it, where both halves of YIELD are material. */
  static int pairQuad(EventType type) {
    return pairType(type).equals(YIELD) ? YIELD_QUAD : quad(type);
  }

  /** Cooperation or conflict. */
  static String side(int quad) {
    return quad <= 2 ? "cooperation" : "conflict";
  }
}
