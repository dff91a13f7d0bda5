package org.demarche.event.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.event.codebook.OpinionWords;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;

/** Finds the opinions of a sentence: the words that praise or blame, negation seen through. */
final class Opinions {
  private final Syntax syntax;
  private final OpinionWords words;
  private final Set<String> negations;

  /**
   * A word that praises or blames.
   *
   * @param strength above 0 for praise, below for blame
   */
  record Opinion(int token, double strength) {
    String side() {
      return strength > 0 ? "good" : "bad";
    }
  }

  Opinions(Syntax syntax, OpinionWords words, Set<String> negations) {
    this.syntax = syntax;
    this.words = words;
    this.negations = negations;
  }

  List<Opinion> all() {
    List<Opinion> all = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      int polarity = words.polarity(lemma(token), syntax.tag(token));
      if (polarity != 0) {
        all.add(new Opinion(token, (isTurned(token) ? -polarity : polarity) * strength(token)));
      }
    }
    return all;
  }

  /** Whether a word is negated itself, or by a copula, auxiliary or reversing word above it. */
  boolean isTurned(int token) {
    boolean turned = isNegated(token);
    int place = token;
    for (int depth = 0; depth < 2; depth++) {
      int head = syntax.head(place);
      if (head < 0) {
        break;
      }
      switch (syntax.relation(place)) {
        case ATTR, AMOD, OBJ, XCOMP -> turned ^= isNegated(head);
        default -> {
          return turned ^ (syntax.relation(place) == Relation.NMOD && isReversing(head));
        }
      }
      turned ^= isReversing(head);
      place = head;
    }
    return turned;
  }

  private boolean isReversing(int token) {
    return words.isReversing(lemma(token));
  }

  private boolean isNegated(int token) {
    return syntax.dependents(token).stream()
        .anyMatch(dependent -> negations.contains(lemma(dependent)));
  }

  private double strength(int token) {
    return syntax.dependents(token, Relation.ADVMOD, Relation.DET, Relation.AMOD).stream()
        .mapToDouble(modifier -> words.strength(lemma(modifier)))
        .reduce(1, (a, b) -> a * b);
  }

  private String lemma(int token) {
    return syntax.lemma(token).toLowerCase(Locale.ROOT);
  }
}
