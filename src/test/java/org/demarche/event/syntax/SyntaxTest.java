package org.demarche.event.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxTest {
  @Test
  void activeClauseHasSubjectAndObject() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (NNP France)) (VP (VBD condemned|condemn) (NP (DT the) (NN attack)))))");

    int verb = TreeText.token(syntax, "condemn");
    assertThat(words(syntax, syntax.agents(verb))).containsExactly("France");
    assertThat(words(syntax, syntax.patients(verb))).containsExactly("attack");
    assertThat(syntax.isPassive(verb)).isFalse();
  }

  @Test
  void passiveTurnsSidesRound() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (DT The) (NN ship)) (VP (VBD was|be) (VP (VBN seized|seize)"
                + " (PP (IN by) (NP (NNP Iran)))))))");

    int verb = TreeText.token(syntax, "seize");
    assertThat(syntax.isPassive(verb)).isTrue();
    assertThat(words(syntax, syntax.agents(verb))).containsExactly("Iran");
    assertThat(words(syntax, syntax.patients(verb))).containsExactly("ship");
  }

  @Test
  void controlledInfinitiveHasTheObjectAsSubject() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (NNP Seoul)) (VP (VBD urged|urge) (NP (NNP China)) (S (VP (TO to)"
                + " (VP (VB stop) (NP (NNS exports|export))))))))");

    int stop = TreeText.token(syntax, "stop");
    assertThat(syntax.relation(stop)).isEqualTo(Relation.XCOMP);
    assertThat(words(syntax, syntax.subjects(stop))).containsExactly("China");
  }

  @Test
  void promiserIsSubjectOfThePromise() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (NNP Oslo)) (VP (VBD promised|promise) (NP (NNP Kyiv)) (S (VP (TO to)"
                + " (VP (VB send) (NP (NN aid))))))))");

    assertThat(words(syntax, syntax.subjects(TreeText.token(syntax, "send"))))
        .containsExactly("Oslo");
  }

  @Test
  void relativeClauseTakesItsNoun() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (NP (NP (NNS rebels|rebel)) (SBAR (WHNP (WDT who)) (S (VP (VBD shot|shoot)"
                + " (NP (DT the) (NN mayor)))))))");

    assertThat(words(syntax, syntax.subjects(TreeText.token(syntax, "shoot"))))
        .containsExactly("rebel");
  }

  @Test
  void objectRelativeClauseTakesItsNounAsObject() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (NP (NP (DT the) (NN mayor)) (SBAR (WHNP (WDT whom)) (S (NP (NNS rebels|rebel))"
                + " (VP (VBD shot|shoot))))))");

    int verb = TreeText.token(syntax, "shoot");
    assertThat(words(syntax, syntax.subjects(verb))).containsExactly("rebel");
    assertThat(words(syntax, syntax.objects(verb))).containsExactly("mayor");
  }

  @Test
  void flatCoordinationGivesConjuncts() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (DT The) (NNP US) (CC and) (NNP South) (NNP Korea)) (VP (VBD met|meet))))");

    List<Integer> subjects =
        syntax.withConjuncts(syntax.subjects(TreeText.token(syntax, "meet")).get(0));
    assertThat(words(syntax, subjects)).containsExactly("US", "Korea");
    assertThat(syntax.phraseStart(subjects.get(1))).isEqualTo(3);
  }

  @Test
  void coordinatedVerbsShareTheSubject() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (NNP Cairo)) (VP (VP (VBD recalled|recall) (NP (PRP$ its) (NN envoy)))"
                + " (CC and) (VP (VBD expelled|expel) (NP (DT the) (NN consul))))))");

    assertThat(words(syntax, syntax.subjects(TreeText.token(syntax, "expel"))))
        .containsExactly("Cairo");
  }

  @Test
  void quotedClauseIsTheComplementOfItsVerb() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (S (NP (NNP Tehran)) (VP (VBD lied|lie))) (, ,) (NP (NNP Paris))"
                + " (VP (VBD said|say))))");

    int lie = TreeText.token(syntax, "lie");
    assertThat(syntax.relation(lie)).isEqualTo(Relation.CCOMP);
    assertThat(syntax.lemma(syntax.head(lie))).isEqualTo("say");
  }

  @Test
  void prepositionStaysOnItsObject() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (NNP Ankara)) (VP (VBD agreed|agree) (PP (IN with) (NP (NNP Baku))))))");

    assertThat(words(syntax, syntax.obliques(TreeText.token(syntax, "agree"), "with")))
        .containsExactly("Baku");
  }

  @Test
  void reducedRelativeIsPassive() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (NP (NP (NNS troops|troop)) (VP (VBN sent|send) (PP (IN to)"
                + " (NP (NNP Russia))))))");

    int send = TreeText.token(syntax, "send");
    assertThat(syntax.isPassive(send)).isTrue();
    assertThat(words(syntax, syntax.patients(send))).containsExactly("troop");
  }

  @Test
  void participleThatOpensTheObjectOfHaveIsTheVerb() {
    Syntax syntax =
        TreeText.syntax(
            "(ROOT (S (NP (NNP Iran)) (VP (VBZ has|have) (NP (VBN banned|ban) (NN opposition)"
                + " (NN leader)) (PP (IN from) (NP (NN office))))))");

    int verb = TreeText.token(syntax, "ban");
    assertThat(words(syntax, syntax.agents(verb))).containsExactly("Iran");
    assertThat(words(syntax, syntax.patients(verb))).containsExactly("leader");
    assertThat(words(syntax, syntax.obliques(verb, "from"))).containsExactly("office");
    assertThat(syntax.phraseStart(syntax.patients(verb).get(0))).isEqualTo(verb + 1);
  }

  private static List<String> words(Syntax syntax, List<Integer> tokens) {
    return tokens.stream().map(syntax::lemma).toList();
  }
}
