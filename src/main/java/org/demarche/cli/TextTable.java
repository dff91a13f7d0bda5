package org.demarche.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text for a terminal: aligned columns, the widest cut until a line fits. */
public final class TextTable {
  private static final int MIN_COLUMN_WIDTH = 6;
  private static final String GAP = "  ";

  private final List<String> header;
  private final boolean[] rightAligned;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these columns; a name that starts with {@code >} stands to the right. */
  public TextTable(String... columns) {
    header = Arrays.stream(columns).map(name -> name.replaceFirst("^>", "")).toList();
    rightAligned = new boolean[columns.length];
    for (int i = 0; i < columns.length; i++) {
      rightAligned[i] = columns[i].startsWith(">");
    }
  }

  /** Adds a row; line breaks and tabs in a cell become blanks. */
  public TextTable row(List<String> cells) {
    if (cells.size() != header.size()) {
      throw new IllegalArgumentException(
          "%d cells for %d columns".formatted(cells.size(), header.size()));
    }
    rows.add(cells.stream().map(cell -> cell.replaceAll("\\s+", " ").strip()).toList());
    return this;
  }

  /** The lines of the table, none longer than {@code width} where columns can be cut so far. */
  public List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int[] widths(int width) {
    int[] widths = new int[header.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = header.get(i).length();
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        if (widths[i] > widths[widest]) {
          widest = i;
        }
      }
      if (widths[widest] <= MIN_COLUMN_WIDTH) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i), widths[i]);
      String blanks = " ".repeat(widths[i] - cell.length());
      line.append(i == 0 ? "" : GAP).append(rightAligned[i] ? blanks + cell : cell + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** The text, or its beginning and {@code …} when it is longer than {@code width}. */
  static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, Math.max(0, width - 1)) + "…";
  }
}
