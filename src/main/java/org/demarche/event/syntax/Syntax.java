package org.demarche.event.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grammar of one sentence: beside what depends on what, who is the subject and object of a verb
 * also where the words do not stand beside it (passives, relative clauses, control, coordination).
 */
public final class Syntax extends Dependencies {
  private final VerbFrames frames;

  Syntax(SyntaxDraft draft, VerbFrames frames) {
    super(draft);
    this.frames = frames;
  }

  /** Whether a verb is passive: {@code was seized}, {@code got killed}, {@code troops sent to}. */
  public boolean isPassive(int verb) {
    if (!isVerb(verb)) {
      return false;
    }
    for (int aux : auxiliaries(verb)) {
      String lemma = lemma(aux);
      if ((lemma.equals("be") || lemma.equals("get")) && !tag(verb).equals("VBG")) {
        return true;
      }
    }
    boolean bareParticiple =
        tag(verb).equals("VBN")
            && auxiliaries(verb).isEmpty()
            && (relation(verb) == Relation.ACL
                || relation(verb) == Relation.ADVCL
                || relation(verb) == Relation.XCOMP);
    if (bareParticiple) {
      boolean active =
          relation(verb) == Relation.ACL
              && !dependents(verb, Relation.OBJ).isEmpty()
              && !frames.ditransitive().contains(lemma(verb));
      return !active;
    }
    return relation(verb) == Relation.CONJ
        && tag(verb).equals("VBN")
        && auxiliaries(verb).isEmpty()
        && isPassive(head(verb));
  }

  /** The auxiliaries of a verb, or those it shares with the verb it is coordinated with. */
  public List<Integer> sharedAuxiliaries(int verb) {
    List<Integer> own = auxiliaries(verb);
    if (own.isEmpty() && relation(verb) == Relation.CONJ && isVerb(head(verb))) {
      boolean sameForm =
          tag(verb).equals(tag(head(verb))) && dependents(verb, Relation.NSUBJ).isEmpty();
      return sameForm ? sharedAuxiliaries(head(verb)) : own;
    }
    return own;
  }

  /**
   * The surface subjects of a verb, without their conjuncts: its own, else those it shares or gets
   * by control or from the noun it modifies.
   */
  public List<Integer> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Integer> subjects(int verb, int depth) {
    List<Integer> own = dependents(verb, Relation.NSUBJ);
    if (!own.isEmpty()) {
      return own;
    }
    if (antecedentSubject(verb) >= 0) {
      return List.of(antecedentSubject(verb));
    }
    int head = head(verb);
    if (head < 0 || depth > 8) {
      return List.of();
    }
    return switch (relation(verb)) {
      case CONJ -> isVerb(head) ? subjects(head, depth + 1) : List.of();
      case XCOMP -> controllers(head, depth);
      case ATTR -> subjects(head, depth + 1);
      case ADVCL, CCOMP -> isVerb(head) && !finite(verb) ? subjects(head, depth + 1) : List.of();
      default -> List.of();
    };
  }

  private List<Integer> controllers(int governor, int depth) {
    if (!isVerb(governor)) {
      return subjects(governor, depth + 1);
    }
    List<Integer> objects = dependents(governor, Relation.OBJ, Relation.IOBJ);
    if (objects.isEmpty()
        || frames.subjectControl().contains(lemma(governor))
        || isPassive(governor)) {
      return subjects(governor, depth + 1);
    }
    return objects.subList(0, 1);
  }

  /** The surface objects of a verb, without their conjuncts. */
  List<Integer> objects(int verb) {
    List<Integer> own = dependents(verb, Relation.OBJ);
    if (!own.isEmpty()) {
      return own;
    }
    if (antecedentObject(verb) >= 0) {
      return List.of(antecedentObject(verb));
    }
    // "seized and inspected the ship": the object stands with one of the coordinated verbs.
    for (int conjunct : dependents(verb, Relation.CONJ)) {
      if (isVerb(conjunct) && conjunct == verb + 2) {
        return dependents(conjunct, Relation.OBJ);
      }
    }
    if (relation(verb) == Relation.CONJ && verb == head(verb) + 2) {
      return dependents(head(verb), Relation.OBJ);
    }
    return swallowed(verb);
  }

  /**
   * The object of a verb where the parser takes it for a clause: of "reject changes to the deal, a
   * negotiator said" for the subject of "said", of "rejected his criticism as unfair" for a verb.
   */
  private List<Integer> swallowed(int verb) {
    for (int clause : dependents(verb, Relation.CCOMP, Relation.XCOMP)) {
      if (isNoun(clause)) {
        return List.of(clause);
      }
      List<Integer> subjects = dependents(clause, Relation.NSUBJ);
      boolean tail =
          lemma(clause).equals("say")
              && mark(clause).isEmpty()
              && dependents(clause, Relation.CCOMP).isEmpty()
              && subjects.stream().anyMatch(s -> !dependents(s, Relation.APPOS).isEmpty());
      if (tail) {
        return subjects;
      }
    }
    return List.of();
  }

  /** Who acts: the subjects, or the agents of a passive. Without conjuncts. */
  public List<Integer> agents(int verb) {
    if (!isPassive(verb)) {
      return subjects(verb);
    }
    List<Integer> agents = new ArrayList<>(obliques(verb, "by"));
    if (agents.isEmpty()) {
      // "was promised systems by Oslo": the parser hangs the agent on the second object.
      for (int object : dependents(verb, Relation.OBJ)) {
        agents.addAll(obliques(object, "by"));
      }
    }
    return agents;
  }

  /** Who is acted upon: the objects, or the subjects of a passive. Without conjuncts. */
  public List<Integer> patients(int verb) {
    if (!isPassive(verb)) {
      return objects(verb);
    }
    return subjects(verb);
  }

  /** The verb of the complement of a verb, adjective or noun; empty when it has none. */
  public Optional<Integer> complement(int token) {
    return dependents(token, Relation.XCOMP, Relation.CCOMP).stream().findFirst();
  }
}
