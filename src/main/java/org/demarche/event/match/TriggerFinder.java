package org.demarche.event.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.codebook.Lexicon;
import org.demarche.event.codebook.NounTest;
import org.demarche.event.codebook.Ontology;
import org.demarche.event.codebook.Operators;
import org.demarche.event.codebook.Rule;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.EventType;

/** Finds the rules that hold in a sentence: for each word that names an event, the candidates. */
public final class TriggerFinder {
  private static final Set<String> COMMITMENT_VERBS =
      Set.of("be", "enter", "engage", "participate");

  private final Syntax syntax;
  private final Clauses clauses;
  private final Lexicon lexicon;
  private final Operators operators;
  private final Ontology ontology;
  private final Phrases phrases;

  public TriggerFinder(
      Syntax syntax,
      Clauses clauses,
      Lexicon lexicon,
      Operators operators,
      Ontology ontology,
      Phrases phrases) {
    this.syntax = syntax;
    this.clauses = clauses;
    this.lexicon = lexicon;
    this.operators = operators;
    this.ontology = ontology;
    this.phrases = phrases;
  }

  /** The rules that hold for a word, the one to be preferred first. */
  public List<Match> candidates(int token) {
    String tag = syntax.tag(token);
    if (tag.startsWith("VB")) {
      return verbs(token);
    }
    if (tag.startsWith("NN")) {
      return nouns(token);
    }
    return tag.startsWith("JJ") ? adjectives(token) : List.of();
  }

  private List<Match> verbs(int verb) {
    Relation relation = syntax.relation(verb);
    if (relation == Relation.AUX || relation == Relation.AMOD || relation == Relation.COMPOUND) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>(obligation(verb));
    List<Rule> rules = new ArrayList<>(lexicon.verbs(hyphened(verb)));
    rules.addAll(lexicon.verbs(lemma(verb)));
    for (Rule rule : rules) {
      if (holds(rule, verb)) {
        matches.add(
            new Match(
                rule,
                verb,
                Optional.empty(),
                rule.type(),
                false,
                List.of("The verb '%s' meets rule %s.".formatted(lemma(verb), rule.id()))));
      }
    }
    return matches;
  }

  /** A verb with the word hyphened to it, as the lexicon has it: {@code test-fire}; else empty. */
  private String hyphened(int verb) {
    boolean hyphen = verb > 1 && syntax.tag(verb - 1).equals("HYPH");
    return hyphen ? lemma(verb - 2) + "-" + lemma(verb) : "";
  }

  /** "X says that Y must act": a request of X to Y, whatever the act is. */
  private List<Match> obligation(int verb) {
    boolean modal =
        syntax.auxiliaries(verb).stream()
            .anyMatch(auxiliary -> operators.obligation().modals().contains(lemma(auxiliary)));
    boolean need =
        operators.obligation().verbs().contains(lemma(verb))
            && !syntax.dependents(verb, Relation.XCOMP).isEmpty();
    boolean reported =
        clauses.speakers(verb).stream().anyMatch(phrases::isPersonOrActor)
            && syntax.subjects(verb).stream().anyMatch(phrases::isPersonOrActor);
    if (!(modal || need) || !reported) {
      return List.of();
    }
    return List.of(
        new Match(
            Rule.OBLIGATION,
            verb,
            Optional.empty(),
            EventType.REQUEST,
            false,
            List.of("A speaker says what somebody must do: '%s'.".formatted(lemma(verb)))));
  }

  private boolean holds(Rule rule, int verb) {
    List<Integer> objects = withConjuncts(syntax.patients(verb));
    return particleHolds(rule, verb)
        && (rule.objects().isEmpty() || anyPasses(rule.objects().get(), objects))
        && (rule.unlessObjects().isEmpty() || !anyPasses(rule.unlessObjects().get(), objects))
        && (rule.subjects().isEmpty()
            || anyPasses(rule.subjects().get(), withConjuncts(syntax.agents(verb))))
        && prepositionsHold(rule, verb, objects)
        && (!rule.needsComplement() || syntax.complement(verb).isPresent());
  }

  private boolean particleHolds(Rule rule, int verb) {
    List<String> particles = new ArrayList<>();
    for (int particle : syntax.dependents(verb, Relation.PRT)) {
      particles.add(lemma(particle));
    }
    if (rule.particles().isEmpty()) {
      return particles.isEmpty() || rule.objects().isPresent();
    }
    for (int adverb : syntax.dependents(verb, Relation.ADVMOD)) {
      particles.add(lemma(adverb));
    }
    for (int oblique : syntax.dependents(verb, Relation.OBL, Relation.ADVCL)) {
      particles.add(particleLike(verb, oblique));
    }
    return particles.stream().anyMatch(rule.particles()::contains);
  }

  /** The preposition or conjunction of a phrase right behind the verb: "called on China". */
  private String particleLike(int verb, int oblique) {
    boolean next =
        syntax.dependents(oblique, Relation.CASE, Relation.MARK).stream()
            .anyMatch(word -> word == verb + 1);
    if (!next) {
      return "";
    }
    return syntax.preposition(oblique).isEmpty()
        ? syntax.mark(oblique)
        : syntax.preposition(oblique);
  }

  private boolean prepositionsHold(Rule rule, int verb, List<Integer> objects) {
    for (Map.Entry<String, NounTest> entry : rule.prepositions().entrySet()) {
      List<Integer> found = new ArrayList<>();
      for (String preposition : entry.getKey().split("\\|", -1)) {
        found.addAll(syntax.obliques(verb, preposition));
        if (rule.objects().isPresent()) {
          for (int object : objects) {
            found.addAll(syntax.obliques(object, preposition));
          }
        }
      }
      boolean clause = entry.getValue().any() && hasClause(verb, entry.getKey());
      if (!clause && !anyPasses(entry.getValue(), withConjuncts(found))) {
        return false;
      }
    }
    return true;
  }

  /** "called for police to solve the crimes": a clause stands where a phrase would. */
  private boolean hasClause(int verb, String prepositions) {
    List<String> marks = List.of(prepositions.split("\\|", -1));
    return syntax.dependents(verb, Relation.ADVCL, Relation.XCOMP, Relation.CCOMP).stream()
        .anyMatch(clause -> marks.contains(syntax.mark(clause)));
  }

  private List<Integer> withConjuncts(List<Integer> tokens) {
    return tokens.stream().flatMap(token -> syntax.withConjuncts(token).stream()).toList();
  }

  private boolean anyPasses(NounTest test, List<Integer> tokens) {
    return tokens.stream().anyMatch(token -> passes(test, token));
  }

  private boolean passes(NounTest test, int token) {
    return test.acceptsWord(syntax, token)
        || test.actor() && phrases.isActorItself(token)
        || test.official() && phrases.isOfficial(token)
        || test.person() && phrases.isPersonOrActor(token);
  }

  private List<Match> adjectives(int adjective) {
    Relation relation = syntax.relation(adjective);
    if (relation != Relation.ATTR && relation != Relation.XCOMP) {
      return List.of();
    }
    return lexicon.adjectives(lemma(adjective)).stream()
        .filter(rule -> prepositionsHold(rule, adjective, List.of()))
        .map(
            rule ->
                new Match(
                    rule,
                    adjective,
                    Optional.empty(),
                    rule.type(),
                    false,
                    List.of(
                        "The adjective '%s' meets rule %s."
                            .formatted(lemma(adjective), rule.id()))))
        .toList();
  }

  private List<Match> nouns(int noun) {
    Relation relation = syntax.relation(noun);
    if (relation == Relation.COMPOUND || relation == Relation.AMOD) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Rule rule : lexicon.nouns(lemma(noun))) {
      if (rule.noun().orElseThrow().acceptsWord(syntax, noun)) {
        matches.add(carried(rule, noun));
      }
    }
    return matches;
  }

  /** The match of a noun, with the verb that carries or turns it, if there is one. */
  private Match carried(Rule rule, int noun) {
    int place = noun;
    while (syntax.relation(place) == Relation.CONJ && syntax.head(place) >= 0) {
      place = syntax.head(place);
    }
    int verb = syntax.head(place);
    String lemma = lemma(noun);
    String found = "The noun '%s' meets rule %s.".formatted(lemma, rule.id());
    if (verb >= 0 && syntax.isVerb(verb)) {
      boolean object =
          syntax.relation(place) == Relation.OBJ
              || syntax.relation(place) == Relation.NSUBJ && syntax.isPassive(verb);
      List<String> names = clauses.names(verb);
      if (object) {
        for (String name : names) {
          Optional<EventType> turned = operators.turn(name, rule.type(), ontology);
          if (turned.isPresent()) {
            return match(
                rule,
                noun,
                verb,
                turned.get(),
                false,
                found,
                "'%s' turns %s into %s.".formatted(name, rule.type(), turned.get()));
          }
        }
      }
      boolean carries =
          object && names.stream().anyMatch(operators::isLight)
              || syntax.relation(place) == Relation.OBL
                  && syntax.preposition(place).equals("in")
                  && COMMITMENT_VERBS.contains(lemma(verb));
      if (carries) {
        return match(
            rule, noun, verb, rule.type(), false, found, "'%s' carries it.".formatted(lemma(verb)));
      }
      boolean obliquely = syntax.relation(place) == Relation.OBL;
      if ((object || obliquely) && names.stream().anyMatch(name -> isInverse(name, object))) {
        return match(
            rule,
            noun,
            verb,
            rule.type(),
            true,
            found,
            "'%s' makes its subject the recipient.".formatted(lemma(verb)));
      }
      boolean happens =
          syntax.relation(place) == Relation.NSUBJ
              && !syntax.isPassive(verb)
              && names.stream().anyMatch(operators::isHappening);
      if (happens) {
        return new Match(
            rule,
            noun,
            Optional.empty(),
            rule.type(),
            false,
            List.of(found, "It happens: '%s'.".formatted(lemma(verb))));
      }
    }
    return new Match(rule, noun, Optional.empty(), rule.type(), false, List.of(found));
  }

  private boolean isInverse(String name, boolean object) {
    return operators.isInverse(name) && (object || name.contains(" "));
  }

  private static Match match(
      Rule rule,
      int noun,
      int verb,
      EventType type,
      boolean inverse,
      String found,
      String carrier) {
    return new Match(rule, noun, Optional.of(verb), type, inverse, List.of(found, carrier));
  }

  private String lemma(int token) {
    return syntax.lemma(token).toLowerCase(Locale.ROOT);
  }
}
