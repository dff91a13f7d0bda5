package org.demarche.event.codebook;

import java.util.Optional;
import java.util.Set;
import org.demarche.record.EventType;

/**
 * What is known of an event when its contexts are asked for.
 *
 * @param words lemmas around it, and runs of up to three of them
 * @param sectors of its actors
 * @param betweenGovernments whether source and recipient act for two countries
 */
public record ContextEvent(
    EventType type,
    Optional<String> mode,
    Set<String> words,
    Set<String> sectors,
    boolean betweenGovernments) {
  public ContextEvent {
    words = Set.copyOf(words);
    sectors = Set.copyOf(sectors);
  }
}
