package org.demarche.reprint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article may be copied from. */
public final class Candidates {
  /** A page of short reports may hold some stories of others; more are chance. */
  static final int MAX = 8;

  private Candidates() {}

  /**
   * The articles that lead the most of an article's passages, the most first, and of equals the one
   * that goes before.
   *
   * @param leaders precedence of the leader of each passage, in any order
   */
  public static List<String> of(Iterable<String> leaders) {
    Map<String, Integer> passages = new HashMap<>();
    leaders.forEach(leader -> passages.merge(leader, 1, Integer::sum));
    return passages.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX)
        .map(Map.Entry::getKey)
        .toList();
  }
}
