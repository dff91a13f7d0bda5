package org.demarche.event.syntax;

import java.util.Set;

/**
 * What verbs do with their objects.
 *
 * @param subjectControl their object stays out of the infinitive behind it: "promised Mali to"
 * @param ditransitive their participles keep an object in the passive: "the prisoner granted
 *     asylum"
 */
public record VerbFrames(Set<String> subjectControl, Set<String> ditransitive) {
  public VerbFrames {
    subjectControl = Set.copyOf(subjectControl);
    ditransitive = Set.copyOf(ditransitive);
  }
}
