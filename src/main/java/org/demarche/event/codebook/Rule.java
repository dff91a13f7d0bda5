package org.demarche.event.codebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.record.EventType;

/**
 * One entry of the lexicon: a word in a construction that tells an event.
 *
 * @param id the name that a record carries
 * @param word the part of speech of the trigger
 * @param lemmas the triggers
 * @param particles phrasal particles of which the verb needs one; empty for none needed
 * @param objects what the verb needs as its object
 * @param unlessObjects with which objects the rule does not hold
 * @param subjects what the verb needs as its subject
 * @param prepositions what must stand behind which preposition
 * @param absorbs whether events in the complement clause are part of this one
 * @param needsComplement whether the rule holds only with a complement clause
 * @param source positions of the source, in order
 * @param recipient positions of the recipient, in order
 * @param reciprocal whether all sides act alike
 * @param actors which sides must be known actors
 * @param standalone whether a noun needs no verb that carries it
 */
public record Rule(
    String id,
    EventType type,
    Word word,
    Set<String> lemmas,
    Set<String> particles,
    Optional<NounTest> objects,
    Optional<NounTest> unlessObjects,
    Optional<NounTest> subjects,
    Map<String, NounTest> prepositions,
    boolean absorbs,
    boolean needsComplement,
    List<String> source,
    List<String> recipient,
    boolean reciprocal,
    Sides actors,
    boolean standalone,
    Optional<String> mode,
    List<String> contexts,
    Optional<Double> intensity,
    Optional<NounTest> noun) {

  /** The part of speech of a trigger. */
  public enum Word {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Which sides of an event must be known actors. */
  public enum Sides {
    NONE,
    ANY,
    SOURCE,
    RECIPIENT,
    BOTH
  }

  /** "X says that Y must act": the words for it are in {@code operators.yaml}. */
  public static final Rule OBLIGATION =
      new Rule(
          "request.obligation",
          EventType.REQUEST,
          Word.VERB,
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          true,
          false,
          List.of("speaker"),
          List.of("subject"),
          false,
          Sides.SOURCE,
          false,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  /** How much a rule asks for: of the rules that hold, the one that asks most decides. */
  public int specificity() {
    int score = 0;
    score += particles.isEmpty() ? 0 : 3;
    score += objects.map(Rule::weight).orElse(0);
    score += prepositions.values().stream().mapToInt(Rule::weight).sum();
    score += subjects.map(Rule::weight).orElse(0);
    score += needsComplement ? 2 : 0;
    score += unlessObjects.isPresent() ? 1 : 0;
    score += noun.filter(test -> !test.modified().isEmpty()).isPresent() ? 2 : 0;
    return score;
  }

  /** Whether a verb's rule is about the noun beside it, as in {@code lodge a complaint}. */
  public boolean namesItsNoun() {
    return objects.filter(test -> !test.heads().isEmpty() || !test.modified().isEmpty()).isPresent()
        || prepositions.values().stream().anyMatch(test -> !test.heads().isEmpty());
  }

  private static int weight(NounTest test) {
    return test.any() ? 1 : test.actor() || test.official() || test.person() ? 2 : 4;
  }
}
