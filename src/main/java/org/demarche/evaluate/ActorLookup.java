package org.demarche.evaluate;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.actor.Actor;

/** Who a mention refers to as of a date, by the actor room. */
@FunctionalInterface
public interface ActorLookup {
  /** The actor; empty when it is unknown. */
  Optional<Actor> resolve(String mention, LocalDate date);
}
