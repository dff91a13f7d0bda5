package org.demarche.actor;

import java.util.Set;

/** Which sectors belong to one country or another. */
final class ArticleSectors {
  /**
   * Those that have a country even when the words do not say which. Criminals and rebels need not
   * be of the country where they act.
   */
  static final Set<String> OF_A_COUNTRY =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "CVL", "EDU");

  private ArticleSectors() {}
}
