package org.demarche.event.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of one sentence: what depends on what, and who is the subject and object of a verb
 * also where the words do not stand beside it (passives, relative clauses, control, coordination).
 * Tokens count within the sentence.
 */
public final class Syntax {
  /**
   * Their object stays out of the infinitive behind it: "used the rocket to put", "promised Mali
   * to".
   */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "vow",
          "threaten",
          "pledge",
          "agree",
          "swear",
          "offer",
          "refuse",
          "use",
          "take",
          "hold",
          "stage",
          "launch",
          "sign",
          "impose",
          "block",
          "stop",
          "make",
          "begin",
          "start",
          "open",
          "close",
          "issue",
          "carry",
          "fire",
          "throw",
          "seize",
          "seek",
          "do",
          "announce",
          "travel",
          "visit",
          "meet",
          "suspend",
          "cancel",
          "cut",
          "continue");

  /**
   * They open no finite clause: where the parser sees one, its subject is their object, as in
   * "asylum to [five officers holed up in Lima]".
   */
  private static final Set<String> OF_NOUNS =
      Set.of("to", "against", "on", "from", "of", "at", "with", "over", "by");

  /** Their participles keep an object in the passive: "the prisoner granted asylum". */
  private static final Set<String> DITRANSITIVE =
      Set.of(
          "give",
          "grant",
          "award",
          "offer",
          "send",
          "deny",
          "hand",
          "pay",
          "promise",
          "name",
          "call",
          "dub",
          "elect",
          "appoint",
          "declare",
          "sentence",
          "fine",
          "refuse");

  private final List<String> lemmas;
  private final List<String> tags;
  private final int[] heads;
  private final Relation[] relations;
  private final String[] prepositions;
  private final String[] marks;
  private final int[] antecedentSubjects;
  private final int[] antecedentObjects;
  private final int[] phraseStarts;
  private final int[] phraseEnds;
  private final List<List<Integer>> dependents = new ArrayList<>();

  Syntax(SyntaxDraft draft) {
    this.lemmas = draft.lemmas;
    this.tags = draft.tags;
    this.heads = draft.heads;
    this.relations = draft.relations;
    this.prepositions = draft.prepositions;
    this.marks = draft.marks;
    this.antecedentSubjects = draft.antecedentSubjects;
    this.antecedentObjects = draft.antecedentObjects;
    this.phraseStarts = draft.phraseStarts;
    this.phraseEnds = draft.phraseEnds;
    for (int token = 0; token < heads.length; token++) {
      dependents.add(new ArrayList<>());
    }
    for (int token = 0; token < heads.length; token++) {
      if (heads[token] >= 0) {
        dependents.get(heads[token]).add(token);
      }
    }
  }

  public int size() {
    return heads.length;
  }

  /** The head of a token; -1 for the root of the sentence. */
  public int head(int token) {
    return heads[token];
  }

  public Relation relation(int token) {
    return relations[token];
  }

  public String lemma(int token) {
    return lemmas.get(token);
  }

  public String tag(int token) {
    return tags.get(token);
  }

  public boolean isVerb(int token) {
    return tags.get(token).startsWith("VB");
  }

  public boolean isNoun(int token) {
    return tags.get(token).startsWith("NN");
  }

  /** The preposition before a token that is the object of one, in lower case; else empty. */
  public String preposition(int token) {
    return prepositions[token] == null ? "" : prepositions[token];
  }

  /**
   * The word that opens the clause of a verb ({@code that}, {@code if}, {@code to}); else empty.
   */
  public String mark(int token) {
    return marks[token] == null ? "" : marks[token];
  }

  /** First token of the smallest noun phrase that a token heads, without its appositions. */
  public int phraseStart(int token) {
    return phraseStarts[token];
  }

  /** One past the last token of that phrase. */
  public int phraseEnd(int token) {
    return phraseEnds[token];
  }

  public List<Integer> dependents(int token) {
    return Collections.unmodifiableList(dependents.get(token));
  }

  /** The dependents of a token in one of these relations, from left to right. */
  public List<Integer> dependents(int token, Relation... wanted) {
    List<Integer> found = new ArrayList<>();
    for (int dependent : dependents.get(token)) {
      for (Relation relation : wanted) {
        if (relations[dependent] == relation) {
          found.add(dependent);
        }
      }
    }
    return found;
  }

  /** A token and what is coordinated with it. */
  public List<Integer> withConjuncts(int token) {
    List<Integer> all = new ArrayList<>();
    all.add(token);
    all.addAll(dependents(token, Relation.CONJ));
    return all;
  }

  /** The objects of prepositions of a verb, adjective or noun. */
  public List<Integer> obliques(int token, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int dependent : dependents(token, Relation.OBL, Relation.NMOD)) {
      if (preposition(dependent).equals(preposition)) {
        found.add(dependent);
      }
    }
    if (OF_NOUNS.contains(preposition)) {
      for (int clause : dependents(token, Relation.ADVCL, Relation.XCOMP, Relation.CCOMP)) {
        if (mark(clause).equals(preposition) && finite(clause)) {
          found.addAll(dependents(clause, Relation.NSUBJ));
        }
      }
    }
    return found;
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
            && (relations[verb] == Relation.ACL
                || relations[verb] == Relation.ADVCL
                || relations[verb] == Relation.XCOMP);
    if (bareParticiple) {
      boolean active =
          relations[verb] == Relation.ACL
              && !dependents(verb, Relation.OBJ).isEmpty()
              && !DITRANSITIVE.contains(lemma(verb));
      return !active;
    }
    return relations[verb] == Relation.CONJ
        && tag(verb).equals("VBN")
        && auxiliaries(verb).isEmpty()
        && isPassive(heads[verb]);
  }

  /** The auxiliaries and modals of a verb, from left to right. */
  public List<Integer> auxiliaries(int verb) {
    return dependents(verb, Relation.AUX);
  }

  /** The auxiliaries of a verb, or those it shares with the verb it is coordinated with. */
  public List<Integer> sharedAuxiliaries(int verb) {
    List<Integer> own = auxiliaries(verb);
    if (own.isEmpty() && relations[verb] == Relation.CONJ && isVerb(heads[verb])) {
      boolean sameForm =
          tag(verb).equals(tag(heads[verb])) && dependents(verb, Relation.NSUBJ).isEmpty();
      return sameForm ? sharedAuxiliaries(heads[verb]) : own;
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
    if (antecedentSubjects[verb] >= 0) {
      return List.of(antecedentSubjects[verb]);
    }
    int head = heads[verb];
    if (head < 0 || depth > 8) {
      return List.of();
    }
    return switch (relations[verb]) {
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
    if (objects.isEmpty() || SUBJECT_CONTROL.contains(lemma(governor)) || isPassive(governor)) {
      return subjects(governor, depth + 1);
    }
    return objects.subList(0, 1);
  }

  private boolean finite(int verb) {
    if (tag(verb).equals("VBD") || tag(verb).equals("VBZ") || tag(verb).equals("VBP")) {
      return true;
    }
    return auxiliaries(verb).stream().anyMatch(aux -> !tag(aux).equals("TO"));
  }

  /** The surface objects of a verb, without their conjuncts. */
  List<Integer> objects(int verb) {
    List<Integer> own = dependents(verb, Relation.OBJ);
    if (!own.isEmpty()) {
      return own;
    }
    if (antecedentObjects[verb] >= 0) {
      return List.of(antecedentObjects[verb]);
    }
    // "seized and inspected the ship": the object stands with one of the coordinated verbs.
    for (int conjunct : dependents(verb, Relation.CONJ)) {
      if (isVerb(conjunct) && conjunct == verb + 2) {
        return dependents(conjunct, Relation.OBJ);
      }
    }
    if (relations[verb] == Relation.CONJ && verb == heads[verb] + 2) {
      return dependents(heads[verb], Relation.OBJ);
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
