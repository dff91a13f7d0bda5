package org.demarche.actor;

import java.util.List;
import java.util.Optional;

/**
 * Who a phrase refers to.
 *
 * @param id stable over spellings: the country's code, then organisation, sector or person, joined
 *     with {@code .}, such as {@code KOR}, {@code USA.GOV.antony-blinken}, {@code IGO.un}
 * @param country ISO 3166-1 alpha-3 code; empty when the actor has none or none is known
 * @param sectors codes such as GOV, MIL, CVL, the most telling first; empty when none is known
 * @param role office or role, such as {@code foreign minister}
 * @param name full name of the person, organisation or country
 * @param steps how the phrase was resolved, for {@code explain}; one sentence each
 */
public record Actor(
    String id,
    Optional<String> country,
    List<String> sectors,
    Optional<String> role,
    Optional<String> name,
    List<String> steps) {

  public Actor {
    sectors = List.copyOf(sectors);
    steps = List.copyOf(steps);
  }

  /** The same kind of actor of another country. */
  public Actor in(String other) {
    String otherId = country.map(own -> id.replaceFirst("^" + own, other)).orElse(id);
    return new Actor(otherId, Optional.of(other), sectors, role, Optional.empty(), steps);
  }
}
