package org.demarche.reprint;

import java.util.function.BiConsumer;

/** The articles that have a passage in common: one of them leads, the others may be its copies. */
public final class SharedPassage {
  /**
   * A passage of more articles is boilerplate, such as an outlet's imprint. No story has so many
   * copies in a night.
   */
  static final int MAX_ARTICLES = 10_000;

  private SharedPassage() {}

  /**
   * Pairs each article of this run with the one that goes before all others. So there are fewer
   * pairs than articles, however many have the passage; and since each copy of a story has many
   * passages of it, it meets the original, or an earlier copy that has more of it, in nearly all.
   *
   * @param precedences of the articles with the passage, in any order; read twice
   * @param pairs is given a possible copy and what it may be copied from
   */
  public static void pairs(Iterable<String> precedences, BiConsumer<String, String> pairs) {
    String leader = null;
    int articles = 0;
    for (String precedence : precedences) {
      leader = leader == null || precedence.compareTo(leader) < 0 ? precedence : leader;
      articles++;
    }
    if (articles > MAX_ARTICLES) {
      return;
    }
    for (String precedence : precedences) {
      if (Precedence.isOfThisRun(precedence) && !precedence.equals(leader)) {
        pairs.accept(precedence, leader);
      }
    }
  }
}
