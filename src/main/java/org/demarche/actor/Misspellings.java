package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds words that are written with one letter missing, added or replaced, not the first one.
 *
 * <p>Two words are that near only if they have a form in common once a letter is left out of each,
 * or of one of them: these forms are the index. Filled while loading, then only read.
 */
final class Misspellings {
  private static final TreeSet<String> NONE = new TreeSet<>();

  private final int shortest;
  private final Map<String, TreeSet<String>> byForm = new HashMap<>();

  /**
   * @param shortest letters that both words have at least
   */
  Misspellings(int shortest) {
    this.shortest = shortest;
  }

  /** Adds a word that is right. */
  void add(String key) {
    if (key.length() >= shortest) {
      for (String form : forms(key)) {
        byForm.computeIfAbsent(form, unused -> new TreeSet<>()).add(key);
      }
    }
  }

  /** The right words that are meant, in alphabetical order; empty when there are none. */
  List<String> meant(String written) {
    if (written.length() < shortest) {
      return List.of();
    }
    TreeSet<String> meant = new TreeSet<>();
    for (String form : forms(written)) {
      for (String right : byForm.getOrDefault(form, NONE)) {
        if (Edits.atMostOne(written, right)) {
          meant.add(right);
        }
      }
    }
    return List.copyOf(meant);
  }

  /** The word, and the word without each letter but the first. */
  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(word.length());
    forms.add(word);
    for (int i = 1; i < word.length(); i++) {
      forms.add(word.substring(0, i) + word.substring(i + 1));
    }
    return forms;
  }
}
