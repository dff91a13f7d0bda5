package org.demarche.corpus.clean;

/**
 * What one step of cleaning took away or replaced.
 *
 * @param rule the rule's id
 * @param rawStart where it began in the raw text
 * @param rawEnd one past where it ended
 * @param removed the characters, as they were when the rule saw them
 * @param replacement what stands there now; mostly nothing
 */
public record Removal(String rule, int rawStart, int rawEnd, String removed, String replacement) {

  @Override
  public String toString() {
    String change = replacement.isEmpty() ? "" : " -> '" + replacement + "'";
    return "%d-%d %s: '%s'%s"
        .formatted(rawStart, rawEnd, rule, removed.replace("\n", "\\n"), change);
  }
}
