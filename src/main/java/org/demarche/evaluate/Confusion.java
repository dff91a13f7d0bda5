package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How often each gold label was answered with each label. */
final class Confusion {
  /** The answer of nothing: a label without an event on the other side. */
  static final String NONE = "none";

  private static final Comparator<String> NONE_LAST =
      Comparator.comparing((String label) -> label.equals(NONE))
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>(NONE_LAST);

  void add(String gold, String found) {
    counts.computeIfAbsent(gold, key -> new TreeMap<>(NONE_LAST)).merge(found, 1, Integer::sum);
  }

  int count(String gold, String found) {
    return counts.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
  }

  /** Share of rows whose answer is the gold label; 0 without rows. */
  double accuracy() {
    int rows = 0;
    int right = 0;
    for (Map.Entry<String, Map<String, Integer>> row : counts.entrySet()) {
      rows += row.getValue().values().stream().mapToInt(Integer::intValue).sum();
      right += count(row.getKey(), row.getKey());
    }
    return rows == 0 ? 0 : (double) right / rows;
  }

  /** Precision, recall and F1 of a label. */
  Score score(String label) {
    int gold =
        counts.getOrDefault(label, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    int found = counts.values().stream().mapToInt(row -> row.getOrDefault(label, 0)).sum();
    return new Score(count(label, label), gold, found);
  }

  /** Mean F1 of the labels that are in the gold; 0 without any. */
  double macroF1() {
    return counts.keySet().stream()
        .filter(label -> !label.equals(NONE))
        .mapToDouble(label -> score(label).f1())
        .average()
        .orElse(0);
  }

  /** Precision, recall, F1 and support of each label, as a table. */
  String scores() {
    Map<String, Score> scores = new TreeMap<>(NONE_LAST);
    labels().stream().filter(label -> !label.equals(NONE)).forEach(l -> scores.put(l, score(l)));
    return TextTable.ofScores(scores);
  }

  /** The matrix, gold down and answers across. */
  String matrix() {
    List<String> labels = List.copyOf(labels());
    List<String> head = new ArrayList<>(List.of("gold \\ found"));
    labels.forEach(label -> head.add(label.substring(0, Math.min(5, label.length()))));
    TextTable table = new TextTable(head);
    for (String gold : counts.keySet()) {
      List<String> row = new ArrayList<>(List.of(gold));
      labels.forEach(
          found -> row.add(count(gold, found) == 0 ? "." : Integer.toString(count(gold, found))));
      table.add(row);
    }
    return table.toString();
  }

  private Set<String> labels() {
    Set<String> labels = new TreeSet<>(NONE_LAST);
    labels.addAll(counts.keySet());
    counts.values().forEach(row -> labels.addAll(row.keySet()));
    return labels;
  }
}
