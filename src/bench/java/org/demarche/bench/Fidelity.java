package org.demarche.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far two annotations agree.
 *
 * @param compared how many of each kind were compared
 * @param differences what is not the same, in the order of the text
 * @param probabilityGap the greatest difference of a probability of a sentiment class
 */
record Fidelity(Map<Kind, Integer> compared, List<Difference> differences, double probabilityGap) {
  static final Fidelity NONE = new Fidelity(Map.of(), List.of(), 0);

  Fidelity {
    compared = Map.copyOf(compared);
    differences = List.copyOf(differences);
  }

  /** This and that of other articles. */
  Fidelity plus(Fidelity other) {
    Map<Kind, Integer> sums = new EnumMap<>(Kind.class);
    sums.putAll(compared);
    other.compared.forEach((kind, count) -> sums.merge(kind, count, Integer::sum));
    List<Difference> all = new ArrayList<>(differences);
    all.addAll(other.differences);
    return new Fidelity(sums, all, Math.max(probabilityGap, other.probabilityGap));
  }

  int compared(Kind kind) {
    return compared.getOrDefault(kind, 0);
  }

  /** The differences that a cause explains, or those that nothing does. */
  List<Difference> differences(boolean explained) {
    return differences.stream()
        .filter(difference -> difference.cause().isPresent() == explained)
        .toList();
  }
}
