package org.demarche.event.syntax;

import java.util.Set;

/** Words for quantities: the head of "thousands of troops" is what is counted. */
final class Quantities {
  private static final Set<String> QUANTITIES =
      Set.of(
          "thousand",
          "hundred",
          "dozen",
          "million",
          "ten",
          "score",
          "number",
          "pair",
          "couple",
          "lot",
          "majority",
          "series",
          "handful",
          "most",
          "some",
          "many",
          "several",
          "part",
          "rest",
          "all",
          "both",
          "half",
          "any",
          "few",
          "each",
          "two",
          "three",
          "wave",
          "array",
          "host",
          "tonne",
          "ton",
          "barrel",
          "worth",
          "round",
          "kg",
          "batch",
          "contingent",
          "team",
          "%");

  private final SyntaxDraft draft;

  Quantities(SyntaxDraft draft) {
    this.draft = draft;
  }

  /** The head of a phrase that begins with a noun: of a quantity, what is counted. */
  int counted(int quantity) {
    if (!QUANTITIES.contains(draft.lemmas.get(quantity))) {
      return quantity;
    }
    for (int token = 0; token < draft.heads.length; token++) {
      if (draft.heads[token] == quantity
          && draft.relations[token] == Relation.NMOD
          && "of".equals(draft.prepositions[token])) {
        draft.prepositions[token] = null;
        draft.heads[token] = -1;
        draft.attach(quantity, token, Relation.NUMMOD);
        for (int other = 0; other < draft.heads.length; other++) {
          if (draft.heads[other] == quantity && other != token) {
            draft.heads[other] = token;
          }
        }
        draft.phraseStarts[token] =
            Math.min(draft.phraseStarts[token], draft.phraseStarts[quantity]);
        draft.phraseEnds[token] = Math.max(draft.phraseEnds[token], draft.phraseEnds[quantity]);
        return token;
      }
    }
    return quantity;
  }
}
