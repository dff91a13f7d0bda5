package org.demarche.event.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.event.codebook.Operators;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;

/** Verbs and what stands below them: which clause a word belongs to, and who reports it. */
public final class Clauses {
  private final Syntax syntax;
  private final Operators operators;

  Clauses(Syntax syntax, Operators operators) {
    this.syntax = syntax;
    this.operators = operators;
  }

  /** The subjects of the nearest verb of reporting whose complement holds a token. */
  public List<Integer> speakers(int token) {
    int child = token;
    int head = syntax.head(token);
    for (int steps = 0; head >= 0 && steps < syntax.size(); steps++) {
      boolean reports =
          syntax.relation(child) == Relation.CCOMP
              && operators.isReporting(syntax.lemma(head).toLowerCase(Locale.ROOT));
      if (reports) {
        return syntax.agents(head);
      }
      child = head;
      head = syntax.head(head);
    }
    return List.of();
  }

  /** A verb with its particle, as the operators name it: {@code carry out}. */
  public List<String> names(int verb) {
    String lemma = syntax.lemma(verb).toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>();
    for (int particle : syntax.dependents(verb, Relation.PRT, Relation.ADVMOD)) {
      names.add(lemma + " " + syntax.lemma(particle).toLowerCase(Locale.ROOT));
    }
    for (int oblique : syntax.dependents(verb, Relation.OBL)) {
      names.add(lemma + " " + syntax.preposition(oblique));
    }
    names.add(lemma);
    return names;
  }

  /** The verb of the clause that tells a match: of "talks resumed on Monday", the second word. */
  public int clauseVerb(Match match) {
    int verb = match.verb();
    boolean subject = !syntax.isVerb(verb) && syntax.relation(verb) == Relation.NSUBJ;
    return subject && syntax.isVerb(syntax.head(verb)) ? syntax.head(verb) : verb;
  }

  /** The nearest verb above a token. */
  public Optional<Integer> governingVerb(int token) {
    int head = syntax.head(token);
    for (int steps = 0; head >= 0 && steps < syntax.size(); steps++) {
      if (syntax.isVerb(head)) {
        return Optional.of(head);
      }
      head = syntax.head(head);
    }
    return Optional.empty();
  }

  /** Whether a token stands below another. */
  public boolean isBelow(int token, int above) {
    int head = token;
    for (int steps = 0; head >= 0 && steps <= syntax.size(); steps++) {
      if (head == above) {
        return true;
      }
      head = syntax.head(head);
    }
    return false;
  }

  /** The participles of light verbs behind a noun: "sanctions [imposed] on Iran". */
  public List<Integer> lightParticiples(int noun) {
    return syntax.dependents(noun, Relation.ACL).stream()
        .filter(verb -> syntax.tag(verb).equals("VBN"))
        .filter(verb -> names(verb).stream().anyMatch(operators::isLight))
        .toList();
  }
}
