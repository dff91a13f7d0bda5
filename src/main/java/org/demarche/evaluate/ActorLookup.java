package org.demarche.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Actor;

/** Who a mention refers to as of a date, by the actor room. */
@FunctionalInterface
public interface ActorLookup {
  /**
   * The actors of a mention: usually one, none when it is unknown.
   *
   * @param date empty when the gold does not tell
   */
  List<Actor> resolve(String mention, Optional<LocalDate> date);
}
