package org.demarche.subject;

import java.util.List;

/**
 * What a sentence or an article is about.
 *
 * @param name as it is called in {@code subjects.yaml}
 * @param words those that spoke for it, the heaviest first
 */
public record Subject(String name, List<String> words) {
  public Subject {
    words = List.copyOf(words);
  }

  @Override
  public String toString() {
    return "%s (%s)".formatted(name, String.join(", ", words));
  }
}
