package org.demarche.event.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.event.codebook.Rule;
import org.demarche.record.EventType;

/**
 * A rule that holds at a place in a sentence. Tokens count within the sentence.
 *
 * @param trigger the word that names the event
 * @param carrier the light or turning verb that carries it, when the trigger is a noun
 * @param type the rule's type, or what a turning verb made of it
 * @param inverse whether the carrier's subject is the recipient
 * @param steps how the rule came to hold, for {@code explain}
 */
public record Match(
    Rule rule,
    int trigger,
    Optional<Integer> carrier,
    EventType type,
    boolean inverse,
    List<String> steps) {

  public Match {
    steps = List.copyOf(steps);
  }

  /** This match with another type, and why. */
  public Match as(EventType other, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return new Match(rule, trigger, carrier, other, inverse, more);
  }

  /** Whether it is of its rule's type still: nothing has turned it. */
  public boolean isOfRule() {
    return type == rule.type();
  }

  /** The verb whose clause tells the event. */
  public int verb() {
    return carrier.orElse(trigger);
  }
}
