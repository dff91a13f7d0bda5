package org.demarche.nlp.gazetteer;

import java.util.Set;

/**
 * What a line of a mapping file says besides its phrase.
 *
 * @param overwritable labels that give way to this one though they are not background
 * @param priority the higher one wins where matches overlap
 * @param weight the higher one wins among matches of one priority
 */
record Rule(
    MappingFile file, String label, Set<String> overwritable, double priority, double weight) {
  Rule {
    overwritable = Set.copyOf(overwritable);
    if (Double.isNaN(priority) || Double.isNaN(weight)) {
      throw new IllegalArgumentException("The priority or weight of %s is NaN".formatted(label));
    }
    // Zero has one sign, so that comparing doubles is comparing numbers.
    priority += 0.0;
    weight += 0.0;
  }
}
