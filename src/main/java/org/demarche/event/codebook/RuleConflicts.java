package org.demarche.event.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.config.YamlNode;
import org.demarche.event.codebook.Rule.Sides;
import org.demarche.event.codebook.Rule.Word;

/** Finds entries of the lexicon of which one says again, or otherwise, what another says. */
final class RuleConflicts {
  private final Map<Condition, Rule> known = new HashMap<>();

  /** All that has to hold for a word to tell an event. */
  private record Condition(
      Word word,
      String lemma,
      Set<String> particles,
      Optional<NounTest> objects,
      Optional<NounTest> unlessObjects,
      Optional<NounTest> subjects,
      Map<String, NounTest> prepositions,
      boolean needsComplement,
      Sides actors,
      List<String> positions) {
    static Condition of(Rule rule, String lemma) {
      return new Condition(
          rule.word(),
          lemma,
          rule.particles(),
          rule.objects(),
          rule.unlessObjects(),
          rule.subjects(),
          rule.prepositions(),
          rule.needsComplement(),
          rule.actors(),
          rule.word() == Word.NOUN ? positions(rule) : List.of());
    }

    /** Nouns have readings by where their sides stand: a strike on a camp, a strike over pay. */
    private static List<String> positions(Rule rule) {
      return Stream.concat(rule.source().stream(), rule.recipient().stream()).toList();
    }
  }

  /**
   * Adds a rule.
   *
   * @throws org.demarche.config.ConfigException if another rule has the same word under the same
   *     conditions, or the rule can never hold
   */
  void add(Rule rule, YamlNode item) {
    for (String lemma : rule.lemmas()) {
      Rule other = known.put(Condition.of(rule, lemma), rule);
      if (other != null) {
        String message =
            other.type() == rule.type()
                ? "'%s' stands under the same conditions in rule %s already"
                : "'%s' has another type under the same conditions in rule %s";
        throw item.error(message.formatted(lemma, other.id()));
      }
    }
    if (rule.objects().isPresent() && rule.unlessObjects().isPresent()) {
      NounTest objects = rule.objects().get();
      NounTest unless = rule.unlessObjects().get();
      if (unless.any() || unless.covers(objects)) {
        throw item.error("this can never hold: unless_object has all of object");
      }
    }
  }
}
