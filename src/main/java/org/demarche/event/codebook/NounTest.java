package org.demarche.event.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.config.YamlNode;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;

/**
 * Which nouns may stand at a position of a rule: {@code strike|missile test|<lawsuit>|<actor>}.
 *
 * @param heads lemmas
 * @param modified head lemma to the modifiers of which it needs one
 * @param any anything will do
 * @param actor a known actor will do
 * @param official somebody who acts for a state, a party or an international organisation will do
 * @param person a person or a group of people will do
 */
public record NounTest(
    Set<String> heads,
    Map<String, Set<String>> modified,
    boolean any,
    boolean actor,
    boolean official,
    boolean person) {

  /** Reads a test; classes are looked up by name. */
  static NounTest read(YamlNode node, Map<String, Set<String>> classes) {
    Set<String> heads = new HashSet<>();
    Map<String, Set<String>> modified = new HashMap<>();
    boolean any = false;
    boolean actor = false;
    boolean official = false;
    boolean person = false;
    for (String alternative : alternatives(node)) {
      switch (alternative) {
        case "*" -> any = true;
        case "<actor>" -> actor = true;
        case "<official>" -> official = true;
        case "<person>" -> person = true;
        default -> {
          if (alternative.startsWith("<")) {
            String name = alternative.substring(1, alternative.length() - 1);
            if (!classes.containsKey(name)) {
              throw node.error("there is no noun class <%s>".formatted(name));
            }
            classes.get(name).forEach(word -> addWord(word, heads, modified));
          } else {
            addWord(alternative, heads, modified);
          }
        }
      }
    }
    return new NounTest(Set.copyOf(heads), Map.copyOf(modified), any, actor, official, person);
  }

  /** Whether this accepts every word that the other accepts. */
  boolean covers(NounTest other) {
    return any
        || !other.any
            && (actor || !other.actor)
            && (official || !other.official)
            && (person || !other.person)
            && heads.containsAll(other.heads)
            && other.modified.entrySet().stream()
                .allMatch(
                    entry ->
                        heads.contains(entry.getKey())
                            || modified
                                .getOrDefault(entry.getKey(), Set.of())
                                .containsAll(entry.getValue()));
  }

  private static void addWord(String word, Set<String> heads, Map<String, Set<String>> modified) {
    int space = word.lastIndexOf(' ');
    if (space < 0) {
      heads.add(word);
    } else {
      modified
          .computeIfAbsent(word.substring(space + 1), head -> new HashSet<>())
          .add(word.substring(word.lastIndexOf(' ', space - 1) + 1, space));
    }
  }

  /** The alternatives of a value: a list, or text with {@code |}. */
  static List<String> alternatives(YamlNode node) {
    List<String> alternatives = new ArrayList<>();
    for (String text : node.texts()) {
      for (String alternative : text.split("\\|", -1)) {
        String word = alternative.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
          throw node.error("an alternative of '%s' is empty".formatted(text));
        }
        alternatives.add(word);
      }
    }
    return alternatives;
  }

  /** Whether a word itself passes, whoever it refers to. */
  public boolean acceptsWord(Syntax syntax, int token) {
    String lemma = syntax.lemma(token).toLowerCase(Locale.ROOT);
    if (any || heads.contains(lemma)) {
      return true;
    }
    Set<String> modifiers = modified.get(lemma);
    return modifiers != null
        && syntax.dependents(token, Relation.COMPOUND, Relation.AMOD, Relation.POSS).stream()
            .anyMatch(
                modifier -> modifiers.contains(syntax.lemma(modifier).toLowerCase(Locale.ROOT)));
  }
}
