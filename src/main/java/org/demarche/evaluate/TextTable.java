package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table in plain text: the first column to the left, the others to the right. */
final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(List<String> head) {
    rows.add(List.copyOf(head));
  }

  /** A row for each label, then one for all of them together. */
  static String ofScores(Map<String, Score> scores) {
    TextTable table = new TextTable(List.of("type", "precision", "recall", "F1", "gold", "found"));
    scores.forEach(table::addScore);
    table.addScore("all", scores.values().stream().reduce(Score.NONE, Score::plus));
    return table.toString();
  }

  void add(List<String> row) {
    if (row.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "Row %s does not have %d cells".formatted(row, rows.get(0).size()));
    }
    rows.add(List.copyOf(row));
  }

  private void addScore(String label, Score score) {
    add(
        List.of(
            label,
            percent(score.precision()),
            percent(score.recall()),
            percent(score.f1()),
            Integer.toString(score.gold()),
            Integer.toString(score.found())));
  }

  static String percent(double fraction) {
    return String.format(Locale.ROOT, "%.1f", 100 * fraction);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        String padding = " ".repeat(width(column) - row.get(column).length());
        text.append(column == 0 ? row.get(0) + padding : "  " + padding + row.get(column));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
