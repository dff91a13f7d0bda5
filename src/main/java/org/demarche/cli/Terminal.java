package org.demarche.cli;

/** What is known of where the output goes. */
final class Terminal {
  private static final int DEFAULT_COLUMNS = 100;
  private static final int MIN_COLUMNS = 60;

  private Terminal() {}

  /** Characters that fit a line: the environment's {@code COLUMNS}, else 100. */
  static int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[0-9]{1,4}")
        ? Math.max(MIN_COLUMNS, Integer.parseInt(columns))
        : DEFAULT_COLUMNS;
  }

  /**
   * Whether a person watches; the launcher knows, Java itself has no way that all versions share.
   */
  static boolean interactive() {
    return Boolean.getBoolean("demarche.terminal") && !"dumb".equals(System.getenv("TERM"));
  }
}
