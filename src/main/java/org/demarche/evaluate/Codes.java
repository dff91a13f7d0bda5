package org.demarche.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How right mode and contexts are, over events whose type was found. */
final class Codes {
  private final Confusion modes = new Confusion();
  private final Map<String, Score> contexts = new TreeMap<>();
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
    Set<String> either = new HashSet<>(gold);
    either.addAll(found.contexts());
    for (String context : either) {
      int inGold = gold.contains(context) ? 1 : 0;
      int inFound = found.contexts().contains(context) ? 1 : 0;
      Score score = new Score(Math.min(inGold, inFound), inGold, inFound);
      contexts.merge(context, score, Score::plus);
    }
  }

  /** Accuracy of modes, and precision, recall and F1 of contexts, when the gold has any. */
  void put(Map<String, Double> figures) {
    if (judgedModes > 0) {
      figures.put("mode", modes.accuracy());
    }
    if (!contexts.isEmpty()) {
      Score all = contexts.values().stream().reduce(Score.NONE, Score::plus);
      EventMatching.put(figures, "context", all);
    }
  }

  /** Precision, recall and F1 of each mode. */
  String modes() {
    return modes.scores();
  }

  /** Precision, recall and F1 of each context. */
  String contexts() {
    return TextTable.ofScores(contexts);
  }
}
