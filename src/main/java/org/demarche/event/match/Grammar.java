package org.demarche.event.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.event.codebook.Rule;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;

/** Positions of rules in a sentence: which tokens stand at {@code object}, {@code against} ... */
public final class Grammar {
  private static final Set<String> SIDES =
      Set.of("to", "with", "against", "on", "at", "from", "for", "of", "into");

  /** The position of who made the thing that a participle describes; rules do not name it. */
  static final String MAKER = "maker";

  private final Syntax syntax;
  private final Clauses clauses;

  Grammar(Syntax syntax, Clauses clauses) {
    this.syntax = syntax;
    this.clauses = clauses;
  }

  /** The tokens at a position of a match, conjuncts included, from left to right. */
  List<Integer> at(Match match, String position) {
    Set<Integer> tokens = new LinkedHashSet<>();
    for (int token : heads(match, position)) {
      if (token != match.trigger()) {
        tokens.addAll(syntax.withConjuncts(token));
      }
    }
    return List.copyOf(tokens);
  }

  private List<Integer> heads(Match match, String position) {
    int trigger = match.trigger();
    boolean noun = match.rule().word() == Rule.Word.NOUN;
    if (noun) {
      return switch (position) {
        case "owner" -> owners(trigger);
        case "subject" -> carrierSubject(match);
        case "indirect" ->
            match
                .carrier()
                .map(carrier -> syntax.dependents(carrier, Relation.IOBJ))
                .orElse(List.of());
        default -> phrases(match, position);
      };
    }
    if (match.rule().word() == Rule.Word.ADJECTIVE) {
      return switch (position) {
        case "subject" -> syntax.subjects(syntax.head(trigger));
        case "object" -> List.of();
        default -> phrases(match, position);
      };
    }
    return switch (position) {
      case "subject" -> syntax.agents(trigger);
      case MAKER -> makers(trigger);
      case "speaker" -> clauses.speakers(trigger);
      case "object" -> syntax.patients(trigger);
      case "indirect" -> syntax.dependents(trigger, Relation.IOBJ);
      case "complement" -> complementSubject(trigger);
      case "object.owner" -> objectOwners(trigger);
      default -> phrases(match, position);
    };
  }

  /** In "issued a declaration demanding" and "its decision to cut off": whose the thing is. */
  private List<Integer> makers(int verb) {
    int thing = syntax.head(verb);
    if (syntax.relation(verb) != Relation.ACL || syntax.isPassive(verb)) {
      return List.of();
    }
    List<Integer> owners =
        syntax.dependents(thing, Relation.POSS).stream()
            .filter(owner -> !syntax.tag(owner).equals("PRP$"))
            .toList();
    boolean made = owners.isEmpty() && syntax.relation(thing) == Relation.OBJ;
    return made ? syntax.agents(syntax.head(thing)) : owners;
  }

  /** Owners of the objects; "by" behind an active verb belongs to its object, too. */
  private List<Integer> objectOwners(int verb) {
    List<Integer> owners = new ArrayList<>();
    for (int patient : syntax.patients(verb)) {
      owners.addAll(around(patient));
    }
    if (!syntax.patients(verb).isEmpty() && !syntax.isPassive(verb)) {
      owners.addAll(syntax.obliques(verb, "by"));
    }
    return owners;
  }

  private List<Integer> carrierSubject(Match match) {
    return match.carrier().map(syntax::agents).orElse(List.of());
  }

  private List<Integer> complementSubject(int verb) {
    for (int complement : syntax.dependents(verb, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL)) {
      boolean adverbial = syntax.relation(complement) == Relation.ADVCL;
      if (adverbial && !syntax.mark(complement).equals("for")) {
        continue;
      }
      List<Integer> subjects = syntax.dependents(complement, Relation.NSUBJ);
      if (!subjects.isEmpty()) {
        return subjects;
      }
    }
    return List.of();
  }

  /** Who stands in the complement clause of a verb, where the verb itself has no other side. */
  List<Integer> complementPhrases(int verb) {
    List<Integer> found = new ArrayList<>();
    for (int complement : syntax.dependents(verb, Relation.XCOMP)) {
      for (int patient : syntax.patients(complement)) {
        found.add(patient);
        found.addAll(around(patient));
      }
      for (int oblique : syntax.dependents(complement, Relation.OBL)) {
        if (SIDES.contains(syntax.preposition(oblique))) {
          found.add(oblique);
        }
      }
    }
    return found;
  }

  /** Possessors and modifiers of a noun. */
  List<Integer> owners(int noun) {
    List<Integer> owners = new ArrayList<>(syntax.dependents(noun, Relation.POSS));
    owners.addAll(syntax.dependents(noun, Relation.AMOD, Relation.COMPOUND));
    return owners;
  }

  /**
   * Whose a thing is: its owners, and who stands behind its {@code of}, {@code by}, {@code from}.
   */
  List<Integer> whose(int noun) {
    List<Integer> whose = new ArrayList<>(owners(noun));
    for (String preposition : List.of("of", "by", "from")) {
      for (int oblique : syntax.obliques(noun, preposition)) {
        whose.addAll(syntax.withConjuncts(oblique));
      }
    }
    return whose;
  }

  /**
   * Owners of a noun, and who stands behind its {@code of}, {@code by}, {@code from}, {@code in}.
   */
  private List<Integer> around(int noun) {
    List<Integer> around = new ArrayList<>(owners(noun));
    for (String preposition : List.of("of", "by", "from", "between", "on", "against")) {
      around.addAll(syntax.obliques(noun, preposition));
    }
    return around;
  }

  /** Objects of a preposition of the trigger, of its carrier, or of the trigger's object. */
  private List<Integer> phrases(Match match, String preposition) {
    int trigger = match.trigger();
    List<Integer> found = new ArrayList<>(syntax.obliques(trigger, preposition));
    int verb = syntax.head(trigger);
    boolean isObject = syntax.relation(trigger) == Relation.OBJ && !syntax.isPassive(verb);
    if (isObject && preposition.equals("by")) {
      found.addAll(syntax.obliques(verb, preposition));
    }
    match.carrier().ifPresent(carrier -> found.addAll(syntax.obliques(carrier, preposition)));
    if (!syntax.isVerb(trigger)) {
      found.addAll(carriedTo(trigger, preposition));
    } else {
      for (int object : syntax.patients(trigger)) {
        found.addAll(syntax.obliques(object, preposition));
        found.addAll(carriedTo(object, preposition));
      }
      for (int oblique : syntax.dependents(trigger, Relation.OBL)) {
        found.addAll(syntax.obliques(oblique, preposition));
      }
    }
    return found;
  }

  /** "Sanctions imposed on Iran": what a light verb behind a noun says of it. */
  private List<Integer> carriedTo(int noun, String preposition) {
    return clauses.lightParticiples(noun).stream()
        .flatMap(verb -> syntax.obliques(verb, preposition).stream())
        .toList();
  }
}
