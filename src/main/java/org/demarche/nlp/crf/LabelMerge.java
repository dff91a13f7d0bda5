package org.demarche.nlp.crf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Merges the labellings of models as CoreNLP's {@code ClassifierCombiner} does: a later model adds
 * entities only of labels that no earlier model has, and only where nothing is labelled yet.
 */
final class LabelMerge {
  private final String background;

  /** For each model, the labels that no earlier one has. */
  private final List<Set<String>> added = new ArrayList<>();

  /**
   * @param labels the labels of each model, the background among them
   */
  LabelMerge(List<? extends List<String>> labels, String background) {
    this.background = background;
    Set<String> seen = new HashSet<>();
    for (List<String> own : labels) {
      Set<String> fresh = new HashSet<>(own);
      fresh.removeAll(seen);
      seen.addAll(fresh);
      added.add(fresh);
    }
  }

  /** Adds to the first model's labelling of a sentence those of the others, in their order. */
  List<String> merge(List<List<String>> labellings) {
    List<String> merged = new ArrayList<>(labellings.get(0));
    for (int model = 1; model < labellings.size(); model++) {
      add(labellings.get(model), added.get(model), merged);
    }
    return merged;
  }

  private void add(List<String> labelling, Set<String> fresh, List<String> merged) {
    int start = 0;
    while (start < labelling.size()) {
      String label = labelling.get(start);
      int end = start + 1;
      while (end < labelling.size() && labelling.get(end).equals(label)) {
        end++;
      }
      List<String> span = merged.subList(start, end);
      if (fresh.contains(label) && span.stream().allMatch(background::equals)) {
        span.replaceAll(covered -> label);
      }
      start = end;
    }
  }
}
