package org.demarche.event.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** What depends on what in a sentence. Tokens count within the sentence. */
public abstract sealed class Dependencies permits Syntax {
  /**
   * They open no finite clause: where the parser sees one, its subject is their object, as in
   * "asylum to [five officers holed up in Lima]".
   */
  private static final Set<String> OF_NOUNS =
      Set.of("to", "against", "on", "from", "of", "at", "with", "over", "by");

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

  Dependencies(SyntaxDraft draft) {
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

  /** The auxiliaries and modals of a verb, from left to right. */
  public List<Integer> auxiliaries(int verb) {
    return dependents(verb, Relation.AUX);
  }

  /** Whether a verb has a tense or a modal. */
  boolean finite(int verb) {
    if (tag(verb).equals("VBD") || tag(verb).equals("VBZ") || tag(verb).equals("VBP")) {
      return true;
    }
    return auxiliaries(verb).stream().anyMatch(aux -> !tag(aux).equals("TO"));
  }

  /** The noun that a relative clause or participle has for its subject; -1 for none. */
  int antecedentSubject(int verb) {
    return antecedentSubjects[verb];
  }

  /** The noun that a relative clause has for its object; -1 for none. */
  int antecedentObject(int verb) {
    return antecedentObjects[verb];
  }
}
