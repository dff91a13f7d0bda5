package org.demarche.event.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.demarche.config.Config;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.OpinionWords;
import org.demarche.event.syntax.Syntax;
import org.demarche.event.syntax.TreeText;
import org.junit.jupiter.api.Test;

class OpinionsTest {
  private static final OpinionWords WORDS = Codebook.shared(Config.bundled()).opinionWords();

  @Test
  void aWordPraisesOrBlamesByItsKind() {
    assertThat(opinions("(ROOT (S (NP (NNP Iran)) (VP (VBD betrayed|betray) (NP (NNP Iraq)))))"))
        .containsExactly(new Opinions.Opinion(1, -1));
    assertThat(opinions("(ROOT (S (NP (NNP Iran)) (VP (VBZ is|be) (ADJP (JJ honest)))))"))
        .containsExactly(new Opinions.Opinion(2, 1));
  }

  @Test
  void negationTurnsAnOpinion() {
    assertThat(opinions("(ROOT (S (NP (NNP Iran)) (VP (VBZ is|be) (RB not) (ADJP (JJ honest)))))"))
        .containsExactly(new Opinions.Opinion(3, -1));
  }

  @Test
  void aReversingVerbTurnsWhatItsComplementSays() {
    assertThat(
            opinions(
                "(ROOT (S (NP (NNP Iran)) (VP (VBD failed|fail)"
                    + " (S (VP (TO to) (VP (VB help) (NP (NNP Iraq))))))))"))
        .contains(new Opinions.Opinion(3, -1));
  }

  @Test
  void anIntensifierMakesAnOpinionStronger() {
    assertThat(opinions("(ROOT (S (NP (NNP Iran)) (VP (VBZ is|be) (ADJP (RB very) (JJ honest)))))"))
        .containsExactly(new Opinions.Opinion(3, 1.5));
  }

  private static List<Opinions.Opinion> opinions(String tree) {
    Syntax syntax = TreeText.syntax(tree);
    return new Opinions(syntax, WORDS, Set.of("not", "never")).all();
  }
}
