package org.demarche.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.config.Config;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.Operators;
import org.demarche.event.codebook.Rule;
import org.demarche.event.match.Match;
import org.demarche.event.syntax.Syntax;
import org.demarche.event.syntax.TreeText;
import org.demarche.record.EventType;
import org.demarche.record.Realis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealisJudgeTest {
  private final Operators operators = Codebook.shared(Config.bundled()).operators();

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "(ROOT (S (NP (NNP Iran)) (VP (VBD attacked|attack) (NP (NNP Iraq))))); ACTUAL",
        "(ROOT (S (NP (NNP Iran)) (VP (VBD did|do) (RB not) (VP (VB attack) (NP (NNP Iraq))))));"
            + " NEGATED",
        "(ROOT (S (NP (NNP Iran)) (VP (MD will) (VP (VB attack) (NP (NNP Iraq)))))); FUTURE",
        "(ROOT (S (NP (NNP Iran)) (VP (MD may) (VP (VB attack) (NP (NNP Iraq)))))); HYPOTHETICAL",
        "(ROOT (S (NP (NNP Iran)) (VP (VBZ plans|plan) (S (VP (TO to) (VP (VB attack)"
            + " (NP (NNP Iraq))))))));FUTURE",
        "(ROOT (S (NP (NNP Iran)) (VP (VBD failed|fail) (S (VP (TO to) (VP (VB attack)"
            + " (NP (NNP Iraq))))))));NEGATED",
        "(ROOT (S (NP (DT No|no) (NN one)) (VP (VBD attacked|attack) (NP (NNP Iraq)))));NEGATED",
        "(ROOT (S (SBAR (IN if) (S (NP (NNP Iran)) (VP (VBZ attacks|attack) (NP (NNP Iraq)))))"
            + " (NP (NNP Kuwait)) (VP (MD will) (VP (VB help)))));HYPOTHETICAL"
      })
  void wordsAroundTheVerbDecide(String tree, Realis expected) {
    Syntax syntax = TreeText.syntax(tree);

    RealisJudge.Verdict verdict =
        new RealisJudge(syntax, operators).judge(verb(TreeText.token(syntax, "attack")));

    assertThat(verdict.realis()).isEqualTo(expected);
    assertThat(verdict.basis().isPresent()).isEqualTo(expected != Realis.ACTUAL);
  }

  private static Match verb(int token) {
    Rule rule =
        new Rule(
            "assault.attack",
            EventType.ASSAULT,
            Rule.Word.VERB,
            Set.of("attack"),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            true,
            false,
            List.of("subject"),
            List.of("object"),
            false,
            Rule.Sides.ANY,
            false,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Match(rule, token, Optional.empty(), EventType.ASSAULT, false, List.of());
  }
}
