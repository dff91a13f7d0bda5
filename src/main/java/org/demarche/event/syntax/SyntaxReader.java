package org.demarche.event.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/**
 * Reads dependencies off a phrase-structure tree, by the heads and positions of its phrases.
 *
 * <p>CoreNLP's own conversion gives the same relations at about five times the cost of parsing (see
 * {@code docs/adr/0002}); this one knows the constructions that events are told in.
 */
public final class SyntaxReader {
  private static final Set<String> CLAUSES =
      Set.of("ROOT", "S", "SINV", "SQ", "SBARQ", "FRAG", "UCP", "PRN", "X", "INTJ", "LST");

  private final SyntaxDraft draft;
  private final VerbPhraseReader verbs;
  private final ClauseReader clauses;
  private final NounPhraseReader nouns;

  private SyntaxReader(SyntaxDraft draft) {
    this.draft = draft;
    this.verbs = new VerbPhraseReader(draft, this);
    this.clauses = new ClauseReader(draft, this, verbs);
    this.nouns = new NounPhraseReader(draft, this);
  }

  /** The grammar of a sentence that has a tree. */
  public static Syntax read(
      AnnotatedArticle article, AnnotatedSentence sentence, VerbFrames frames) {
    SyntaxDraft draft = new SyntaxDraft(article, sentence);
    int root = new SyntaxReader(draft).head(draft.tree.root());
    draft.heads[root] = -1;
    draft.relations[root] = Relation.ROOT;
    return new Syntax(draft, frames);
  }

  /** Attaches everything below a node and returns the token that draft.heads it. */
  int head(int node) {
    if (draft.tree.isTag(node)) {
      return draft.tree.start(node);
    }
    List<Integer> children = draft.tree.children(node);
    if (children.size() == 1) {
      int head = head(children.get(0));
      if (draft.isNounPhrase(node)) {
        draft.widen(head, node);
      }
      return head;
    }
    String label = draft.tree.label(node);
    if (label.equals("VP")) {
      boolean preposition = draft.is(children.get(0), "IN") && draft.is(children.get(1), "S", "NP");
      return preposition ? prepositionalPhrase(children) : verbs.verbPhrase(children);
    }
    if (draft.isNounPhrase(node)) {
      int head = nouns.nounPhrase(children);
      return head;
    }
    if (label.equals("PP") || label.equals("WHPP")) {
      return prepositionalPhrase(children);
    }
    if (label.equals("SBAR")) {
      return clauses.subordinate(children);
    }
    if (CLAUSES.contains(label)) {
      return clauses.clause(children);
    }
    return other(children);
  }

  /** Attaches the first of these nodes as the head and the others as its conjuncts. */
  int conjuncts(List<Integer> nodes) {
    int head = head(nodes.get(0));
    for (int node : nodes.subList(1, nodes.size())) {
      draft.attach(head(node), head, Relation.CONJ);
    }
    return head;
  }

  private int prepositionalPhrase(List<Integer> children) {
    List<Integer> phrases = children.stream().filter(child -> draft.is(child, "PP")).toList();
    if (draft.coordinated(children) && phrases.size() > 1) {
      return conjuncts(phrases);
    }
    StringBuilder preposition = new StringBuilder();
    int object = -1;
    for (int child : children) {
      if (draft.tree.isTag(child)
          && draft.is(child, "IN", "TO", "VBG", "VBN", "RP", "JJ", "CC", "RB")) {
        preposition.append(preposition.length() == 0 ? "" : " ").append(word(child));
      } else if (!draft.isPunctuation(child) && !draft.is(child, "ADVP")) {
        object = child;
      }
    }
    if (object < 0) {
      return other(children);
    }
    int head = head(object);
    if (draft.is(object, "S", "VP", "SBAR")) {
      draft.marks[head] = preposition.toString();
    } else {
      String inner = draft.prepositions[head];
      draft.prepositions[head] = inner == null ? preposition.toString() : preposition + " " + inner;
      for (int conjunct = 0; conjunct < draft.heads.length; conjunct++) {
        if (draft.heads[conjunct] == head && draft.relations[conjunct] == Relation.CONJ) {
          draft.prepositions[conjunct] = draft.prepositions[head];
        }
      }
    }
    for (int child : children) {
      if (child != object) {
        draft.attach(
            head(child), head, draft.isPunctuation(child) ? Relation.PUNCT : Relation.CASE);
      }
    }
    return head;
  }

  private String word(int tag) {
    int token = draft.tree.start(tag);
    // "according to", "including": the lemma of a participle would hide the preposition.
    return draft.tags.get(token).equals("VBG")
        ? draft.lemmas.get(token).replaceFirst("e$", "") + "ing"
        : draft.lemmas.get(token).toLowerCase(Locale.ROOT);
  }

  int other(List<Integer> children) {
    int chosen = children.get(children.size() - 1);
    for (int i = children.size() - 1; i >= 0; i--) {
      if (!draft.isPunctuation(children.get(i))
          && !draft.is(children.get(i), "PP", "SBAR", "S", "CC")) {
        chosen = children.get(i);
        break;
      }
    }
    int head = head(chosen);
    for (int child : children) {
      if (child != chosen) {
        int token = head(child);
        Relation relation =
            switch (draft.tree.label(child)) {
              case "PP" -> draft.marks[token] == null ? Relation.OBL : Relation.ADVCL;
              case "S", "VP" -> Relation.XCOMP;
              case "SBAR" -> Relation.CCOMP;
              case "RB", "ADVP" -> Relation.ADVMOD;
              case "CC" -> Relation.CC;
              default -> draft.isPunctuation(child) ? Relation.PUNCT : Relation.DEP;
            };
        draft.attach(token, head, relation);
      }
    }
    return head;
  }
}
