package org.demarche.nlp.gazetteer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The columns of a mapping file. */
record Header(List<String> columns) {
  private static final String PATTERN = "pattern";
  private static final String LABEL = "ner";
  private static final String OVERWRITE = "overwrite";
  private static final String PRIORITY = "priority";
  private static final String WEIGHT = "weight";
  private static final String GROUP = "group";
  private static final Set<String> KNOWN =
      Set.of(PATTERN, LABEL, OVERWRITE, PRIORITY, WEIGHT, GROUP);

  /** Where a column is that is not there. */
  static final int NONE = -1;

  Header {
    columns = List.copyOf(columns);
    for (String column : columns) {
      if (!KNOWN.contains(column)) {
        throw new IllegalArgumentException(
            "Column %s of the header %s is not supported, only %s"
                .formatted(column, columns, KNOWN.stream().sorted().toList()));
      }
    }
    if (new HashSet<>(columns).size() != columns.size()
        || !columns.contains(PATTERN)
        || !columns.contains(LABEL)) {
      throw new IllegalArgumentException(
          "The header %s must have each column once, and %s and %s"
              .formatted(columns, PATTERN, LABEL));
    }
  }

  int pattern() {
    return columns.indexOf(PATTERN);
  }

  int label() {
    return columns.indexOf(LABEL);
  }

  int overwrite() {
    return columns.indexOf(OVERWRITE);
  }

  int priority() {
    return columns.indexOf(PRIORITY);
  }

  int weight() {
    return columns.indexOf(WEIGHT);
  }

  int group() {
    return columns.indexOf(GROUP);
  }

  /** The fewest columns that a line may have; the others are at its end and may be left out. */
  int required() {
    return Math.max(pattern(), label()) + 1;
  }
}
