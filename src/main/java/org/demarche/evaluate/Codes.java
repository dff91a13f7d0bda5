package org.demarche.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How right mode and contexts are, over events whose type was found. */
final class Codes {
  private final Confusion modes = new Confusion();
  private Score contexts = Score.NONE;
  private int judgedModes;

  /** Adds pairs of the same type; what the gold lacks is not judged. */
  void add(List<Matching.Pair<Gold.Event, Found.Event>> pairs) {
    for (Matching.Pair<Gold.Event, Found.Event> pair : pairs) {
      pair.gold().mode().ifPresent(mode -> addMode(mode, pair.found()));
      if (!pair.gold().contexts().isEmpty()) {
        addContexts(pair.gold().contexts(), pair.found());
      }
    }
  }

  private void addMode(String mode, Found.Event found) {
    String prefix = found.type() + " ";
    modes.add(prefix + mode, found.mode().map(prefix::concat).orElse(Confusion.NONE));
    judgedModes++;
  }

  private void addContexts(Set<String> gold, Found.Event found) {
    Set<String> right = new HashSet<>(gold);
    right.retainAll(found.contexts());
    contexts = contexts.plus(new Score(right.size(), gold.size(), found.contexts().size()));
  }

  /** Accuracy of modes, and precision, recall and F1 of contexts, when the gold has any. */
  void put(Map<String, Double> figures) {
    if (judgedModes > 0) {
      figures.put("mode", modes.accuracy());
    }
    if (contexts.gold() > 0) {
      EventMatching.put(figures, "context", contexts);
    }
  }

  /** Precision, recall and F1 of each mode. */
  String modes() {
    return modes.scores();
  }
}
