package org.demarche.event.syntax;

/** Attaches what stands around a noun: modifiers, phrases, relative clauses, participles. */
final class NounAttachment {

  private final SyntaxDraft draft;
  private final SyntaxReader reader;

  NounAttachment(SyntaxDraft draft, SyntaxReader reader) {
    this.draft = draft;
    this.reader = reader;
  }

  void attachToNoun(int node, int noun, boolean after) {
    int token = reader.head(node);
    Relation relation =
        switch (draft.tree.label(node)) {
          case "NP", "NX", "NML", "QP", "WHNP" -> nounOfNoun(node, token, after);
          case "NN", "NNS", "NNP", "NNPS" -> after ? Relation.APPOS : Relation.COMPOUND;
          case "PP" -> draft.phraseRelation(token, Relation.NMOD);
          case "JJ", "JJR", "JJS", "ADJP", "VBN", "VBG" -> Relation.AMOD;
          case "DT", "PDT", "WDT" -> Relation.DET;
          case "PRP$", "WP$" -> Relation.POSS;
          case "CD" -> Relation.NUMMOD;
          case "SBAR" -> relativeClause(node, token, noun);
          case "VP", "S" -> participle(token, noun);
          case "ADVP", "RB" -> Relation.ADVMOD;
          case "CC" -> Relation.CC;
          default -> draft.isPunctuation(node) ? Relation.PUNCT : Relation.DEP;
        };
    draft.attach(token, noun, relation);
  }

  private Relation nounOfNoun(int node, int token, boolean after) {
    if (draft.tags.get(draft.tree.end(node) - 1).equals("POS")) {
      return Relation.POSS;
    }
    if (draft.isTime(token)) {
      return Relation.TMOD;
    }
    if (draft.is(node, "QP")) {
      return Relation.NUMMOD;
    }
    return after ? Relation.APPOS : Relation.COMPOUND;
  }

  /** "the man who shot X" and "the man X shot": the noun is subject or object of the clause. */
  private Relation relativeClause(int sbar, int verb, int noun) {
    boolean relative =
        draft.tree.hasChild(sbar, "WHNP")
            || draft.tree.children(sbar).size() == 1
            || draft.mark(verb).equals("that") && !draft.hasDependent(verb, Relation.NSUBJ);
    if (!relative) {
      return draft.tree.hasChild(sbar, "WHADVP", "WHPP") ? Relation.RELCL : Relation.CCOMP;
    }
    if (draft.mark(verb).startsWith("whose")) {
      return Relation.RELCL;
    }
    // "the government today ordered": the parser takes the day for a subject.
    draft.timesAreNoSubjects(verb);
    boolean hasSubject = draft.hasDependent(verb, Relation.NSUBJ);
    if (!hasSubject) {
      draft.antecedentSubjects[verb] = noun;
    } else if (!draft.hasDependent(verb, Relation.OBJ)) {
      draft.antecedentObjects[verb] = noun;
    }
    return Relation.RELCL;
  }

  /** "troops sent to", "a man carrying", "a plan to attack". */
  private Relation participle(int verb, int noun) {
    String tag = draft.tags.get(verb);
    if (tag.startsWith("VB") && !tag.equals("VB")) {
      draft.antecedentSubjects[verb] = noun;
      if (tag.equals("VBD")) {
        draft.tags.set(verb, "VBN");
      }
    }
    return Relation.ACL;
  }
}
