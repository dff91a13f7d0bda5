package org.demarche.event.syntax;

import java.util.List;

/** Reads clauses: subjects, reported speech, subordinate clauses. */
final class ClauseReader {

  private final SyntaxDraft draft;
  private final SyntaxReader reader;
  private final VerbPhraseReader verbs;

  ClauseReader(SyntaxDraft draft, SyntaxReader reader, VerbPhraseReader verbs) {
    this.draft = draft;
    this.reader = reader;
    this.verbs = verbs;
  }

  int clause(List<Integer> children) {
    int verb = flatVerb(children);
    if (verb > 0) {
      int head = verbs.verbPhrase(children.subList(verb, children.size()));
      for (int child : children.subList(0, verb)) {
        int token = reader.head(child);
        boolean subject = draft.isNounPhrase(child) && !draft.isTime(token);
        draft.attach(token, head, subject ? Relation.NSUBJ : Relation.DEP);
      }
      return head;
    }
    int main = mainChild(children);
    int head = reader.head(main);
    boolean subjectFound = false;
    for (int i = children.size() - 1; i >= 0; i--) {
      int child = children.get(i);
      if (child == main) {
        continue;
      }
      if (draft.isNounPhrase(child) && draft.is(main, "VP", "ADJP", "NP", "PP", "ADVP")) {
        int token = reader.head(child);
        boolean subject =
            !subjectFound && !(draft.isTime(token) && hasOtherNounPhrase(children, child));
        draft.attach(
            token,
            head,
            subject ? Relation.NSUBJ : draft.isTime(token) ? Relation.TMOD : Relation.DEP);
        subjectFound |= subject;
      } else {
        attachToClause(child, main, head, children);
      }
    }
    return head;
  }

  /** Where the verb of a fragment stands that has no verb phrase: "Iraqi forces have launched". */
  private int flatVerb(List<Integer> children) {
    for (int i = 1; i < children.size(); i++) {
      int child = children.get(i);
      if (draft.tree.isTag(child) && draft.is(child, "VBD", "VBZ", "VBP", "MD")) {
        return draft.isNounPhrase(children.get(i - 1)) ? i : 0;
      }
    }
    return 0;
  }

  private boolean hasOtherNounPhrase(List<Integer> children, int node) {
    return children.stream().anyMatch(child -> child != node && draft.isNounPhrase(child));
  }

  private int mainChild(List<Integer> children) {
    for (String label : List.of("VP", "S", "SINV", "SQ", "SBAR")) {
      for (int child : children) {
        if (draft.is(child, label)) {
          return child;
        }
      }
    }
    // Without a verb, the predicate is the last phrase: "the talks a success".
    for (int i = children.size() - 1; i >= 0; i--) {
      if (!draft.isPunctuation(children.get(i)) && !draft.tree.isTag(children.get(i))) {
        return children.get(i);
      }
    }
    return children.get(0);
  }

  private void attachToClause(int node, int main, int head, List<Integer> siblings) {
    if (draft.is(node, "S", "SINV", "SBARQ", "SQ", "FRAG")) {
      int token = reader.head(node);
      if (draft.is(main, "S", "SINV", "SQ")) {
        draft.attach(token, head, Relation.CONJ);
      } else if (draft.is(node, "FRAG")
          && draft.tree.hasChild(node, "NP")
          && draft.tree.end(node) == draft.tree.start(main)
          && !siblings.stream().anyMatch(draft::isNounPhrase)) {
        // "The World Health Organization (WHO) is": the parser takes the acronym for a question.
        draft.attach(token, head, Relation.NSUBJ);
      } else {
        boolean participle = !draft.tree.hasChild(node, "NP", "S") && draft.is(node, "S");
        draft.attach(token, head, participle ? Relation.ADVCL : Relation.CCOMP);
      }
      return;
    }
    if (draft.is(node, "SBAR")) {
      draft.attach(reader.head(node), head, Relation.ADVCL);
      return;
    }
    if (draft.is(node, "VP")) {
      draft.attach(reader.head(node), head, Relation.CONJ);
      return;
    }
    verbs.attachToVerb(node, head, siblings);
  }

  int subordinate(List<Integer> children) {
    int main = mainChild(children);
    int head = reader.head(main);
    StringBuilder mark = new StringBuilder();
    for (int child : children) {
      if (child == main) {
        continue;
      }
      int token = reader.head(child);
      if (draft.tree.end(child) <= draft.tree.start(main)) {
        if (!draft.isPunctuation(child)) {
          mark.append(mark.length() == 0 ? "" : " ").append(draft.lower(child));
        }
        draft.attach(token, head, draft.isPunctuation(child) ? Relation.PUNCT : Relation.MARK);
      } else {
        draft.attach(token, head, Relation.DEP);
      }
    }
    if (mark.length() > 0) {
      draft.marks[head] = mark.toString();
    }
    return head;
  }
}
