package org.demarche.event.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.codebook.Operators;
import org.demarche.event.codebook.Rule;
import org.demarche.event.match.Match;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.Realis;

/** Whether an event really happened, from the words around its verb. */
final class RealisJudge {
  private static final Set<String> NOBODY = Set.of("nobody", "none", "no one", "nothing");

  private final Syntax syntax;
  private final Operators.Realises words;

  /** A verdict and the words that decided it; no words for plain ACTUAL. */
  record Verdict(Realis realis, Optional<String> basis) {
    static Verdict of(Realis realis, String basis) {
      return new Verdict(realis, Optional.of(basis));
    }
  }

  RealisJudge(Syntax syntax, Operators operators) {
    this.syntax = syntax;
    this.words = operators.realis();
  }

  Verdict judge(Match match) {
    int verb = match.verb();
    if (match.rule().equals(Rule.OBLIGATION)) {
      // What somebody must do is still to come, but it is asked for now.
      return new Verdict(Realis.ACTUAL, Optional.empty());
    }
    if (!syntax.isVerb(verb)) {
      return aboveNoun(verb);
    }
    return negation(verb)
        .or(() -> modal(verb))
        .or(() -> governor(verb))
        .or(() -> condition(verb))
        .orElse(new Verdict(Realis.ACTUAL, Optional.empty()));
  }

  /** An event noun takes the negation and the modal of the verb it stands with. */
  private Verdict aboveNoun(int noun) {
    Optional<Verdict> none = no(noun);
    if (none.isPresent()) {
      return none.get();
    }
    int head = syntax.head(noun);
    if (head >= 0 && syntax.isVerb(head)) {
      return negation(head)
          .or(() -> modal(head))
          .or(() -> condition(head))
          .orElse(new Verdict(Realis.ACTUAL, Optional.empty()));
    }
    return new Verdict(Realis.ACTUAL, Optional.empty());
  }

  /** Whether a verb stands under {@code will not}, as in "will not come to sign", too. */
  boolean isNegatedFuture(int verb) {
    int token = verb;
    while (token >= 0 && syntax.isVerb(token)) {
      boolean negated =
          negation(token).isPresent()
              && modal(token).filter(verdict -> verdict.realis() == Realis.FUTURE).isPresent();
      if (negated) {
        return true;
      }
      boolean infinitive =
          hasInfinitive(token)
              && (syntax.relation(token) == Relation.XCOMP
                  || syntax.relation(token) == Relation.ADVCL);
      token = infinitive ? syntax.head(token) : -1;
    }
    return false;
  }

  private Optional<Verdict> negation(int verb) {
    for (int dependent : syntax.dependents(verb)) {
      String lemma = lemma(dependent);
      if (words.negations().contains(lemma)
          && (dependent < verb || syntax.relation(dependent) == Relation.ADVMOD)) {
        return Optional.of(Verdict.of(Realis.NEGATED, lemma));
      }
      boolean argument =
          syntax.relation(dependent) == Relation.NSUBJ
              || syntax.relation(dependent) == Relation.OBJ;
      if (argument) {
        Optional<Verdict> none = no(dependent);
        if (none.isPresent()) {
          return none;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> no(int noun) {
    if (NOBODY.contains(lemma(noun))) {
      return Optional.of(Verdict.of(Realis.NEGATED, lemma(noun)));
    }
    return syntax.dependents(noun, Relation.DET).stream()
        .filter(determiner -> lemma(determiner).equals("no") || lemma(determiner).equals("neither"))
        .findFirst()
        .map(determiner -> Verdict.of(Realis.NEGATED, lemma(determiner)));
  }

  private Optional<Verdict> modal(int verb) {
    for (int auxiliary : syntax.sharedAuxiliaries(verb)) {
      String lemma = lemma(auxiliary);
      if (words.futureModals().contains(lemma)) {
        return Optional.of(Verdict.of(Realis.FUTURE, lemma));
      }
      if (words.hypotheticalModals().contains(lemma)) {
        boolean reportedFuture =
            lemma.equals("would")
                && syntax.relation(verb) == Relation.CCOMP
                && !underCondition(verb);
        return Optional.of(Verdict.of(reportedFuture ? Realis.FUTURE : Realis.HYPOTHETICAL, lemma));
      }
      if (lemma.equals("be") && hasInfinitive(verb)) {
        return Optional.of(Verdict.of(Realis.FUTURE, "be to"));
      }
    }
    return Optional.empty();
  }

  private boolean hasInfinitive(int verb) {
    return syntax.auxiliaries(verb).stream().anyMatch(aux -> syntax.tag(aux).equals("TO"))
        && syntax.tag(verb).equals("VB");
  }

  /** "plans to strike", "failed to agree", "is expected to visit", "a plan to attack". */
  private Optional<Verdict> governor(int verb) {
    int token = verb;
    for (int depth = 0; depth < 4; depth++) {
      Relation relation = syntax.relation(token);
      int head = syntax.head(token);
      boolean infinitive = hasInfinitive(token);
      boolean complement =
          relation == Relation.XCOMP
              || relation == Relation.CCOMP
              || relation == Relation.ACL && infinitive
              || relation == Relation.ADVCL && (infinitive || syntax.mark(token).equals("from"));
      if (relation == Relation.CONJ && head >= 0) {
        token = head;
        continue;
      }
      if (head < 0 || !complement) {
        return Optional.empty();
      }
      boolean goingTo = lemma(head).equals("go") && syntax.tag(head).equals("VBG");
      if (infinitive && (goingTo || lemma(head).equals("be"))) {
        return Optional.of(Verdict.of(Realis.FUTURE, goingTo ? "going to" : "be to"));
      }
      Optional<Verdict> verdict = governed(lemma(head), relation);
      if (verdict.isPresent()) {
        return verdict;
      }
      if (relation != Relation.CCOMP) {
        Optional<Verdict> above = negation(head).or(() -> modal(head));
        if (above.isPresent()) {
          return above;
        }
      }
      if (relation == Relation.CCOMP) {
        return Optional.empty();
      }
      token = head;
    }
    return Optional.empty();
  }

  private Optional<Verdict> governed(String governor, Relation relation) {
    if (relation != Relation.CCOMP && words.negated().contains(governor)) {
      return Optional.of(Verdict.of(Realis.NEGATED, governor));
    }
    if (words.hypothetical().contains(governor)) {
      return Optional.of(Verdict.of(Realis.HYPOTHETICAL, governor));
    }
    if (relation != Relation.CCOMP && words.future().contains(governor)) {
      return Optional.of(Verdict.of(Realis.FUTURE, governor));
    }
    return Optional.empty();
  }

  private boolean underCondition(int verb) {
    return condition(verb).isPresent();
  }

  private Optional<Verdict> condition(int verb) {
    int token = verb;
    for (int depth = 0; depth < 6 && token >= 0; depth++) {
      String mark = syntax.mark(token);
      if (words.conditions().contains(mark)) {
        return Optional.of(Verdict.of(Realis.HYPOTHETICAL, mark));
      }
      for (int clause : syntax.dependents(token, Relation.ADVCL)) {
        boolean ofThis = token == verb && words.conditions().contains(syntax.mark(clause));
        if (ofThis && !syntax.sharedAuxiliaries(verb).isEmpty()) {
          return Optional.of(Verdict.of(Realis.HYPOTHETICAL, syntax.mark(clause)));
        }
      }
      token = syntax.head(token);
    }
    return Optional.empty();
  }

  private String lemma(int token) {
    return syntax.lemma(token).toLowerCase(Locale.ROOT);
  }
}
