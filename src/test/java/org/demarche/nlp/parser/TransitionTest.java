package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.nlp.model.WordList;
import org.junit.jupiter.api.Test;

final class TransitionTest {
  private final Symbols symbols =
      new Symbols(
          List.of("*NULL*", "DT", "NN", "VBD", "NP", "@NP", "VP", "@VP", "S", "ROOT"),
          WordList.of(List.of("*NULL*")));
  private final State state =
      new State(symbols, List.of("the", "man", "fell"), List.of("DT", "NN", "VBD"));

  @Test
  void shiftsWhileThereAreWords() {
    Transition shift = new Transition.Shift();

    shift(2);
    assertThat(shift.isLegal(state)).isTrue();
    shift(1);
    assertThat(shift.isLegal(state)).isFalse();
  }

  @Test
  void aPhraseWithAnOnlyChildGetsNoOtherAround() {
    assertThat(chain("NP").isLegal(state)).isFalse();
    shift(1);
    assertThat(chain("NP").isLegal(state)).isTrue();
    chain("NP").apply(state);
    assertThat(chain("S").isLegal(state)).isFalse();
  }

  @Test
  void theRootComesLast() {
    Transition root = new Transition.Chain(List.of(symbols.symbol("ROOT")), true);
    shift(2);
    join("NP", true).apply(state);
    assertThat(root.isLegal(state)).isFalse();
    shift(1);
    assertThat(root.isLegal(state)).isFalse();
    join("S", true).apply(state);
    assertThat(root.isLegal(state)).isTrue();
    root.apply(state);

    assertThat(finish("ROOT").isLegal(state)).isTrue();
    assertThat(finish("S").isLegal(state)).isFalse();
  }

  @Test
  void aTemporaryPhraseKeepsItsLabelAndItsHead() {
    shift(2);
    join("@NP", true).apply(state);
    assertThat(chain("NP").isLegal(state)).isTrue();
    assertThat(chain("S").isLegal(state)).isFalse();
    shift(1);

    assertThat(join("NP", false).isLegal(state)).isTrue();
    assertThat(join("NP", true).isLegal(state)).isFalse();
    assertThat(join("VP", false).isLegal(state)).isFalse();
  }

  @Test
  void aTemporaryPhraseNeedsSomethingToCompleteIt() {
    shift(2);
    assertThat(join("@NP", true).isLegal(state)).isTrue(); // a word is to come
    shift(1);
    assertThat(join("@VP", true).isLegal(state)).isTrue(); // a word is before it
    join("VP", true).apply(state);
    assertThat(join("@NP", true).isLegal(state)).isFalse();
    assertThat(join("S", true).isLegal(state)).isTrue();
  }

  @Test
  void aJoinedPhraseHasTheWordOfItsHead() {
    shift(2);
    join("NP", true).apply(state);

    int phrase = state.top(0);
    assertThat(state.tag(phrase)).isEqualTo(symbols.symbol("NN"));
    assertThat(state.token(phrase)).isEqualTo(1);
    assertThat(state.tag(state.leftDependent(phrase))).isEqualTo(symbols.symbol("DT"));
    assertThat(state.rightDependent(phrase)).isEqualTo(State.NONE);
  }

  private void shift(int words) {
    for (int i = 0; i < words; i++) {
      state.shift();
    }
  }

  private Transition chain(String label) {
    return new Transition.Chain(List.of(symbols.symbol(label)), false);
  }

  private Transition join(String label, boolean headOnRight) {
    return new Transition.Join(symbols.symbol(label), headOnRight);
  }

  private Transition finish(String root) {
    return new Transition.Finish(List.of(symbols.symbol(root)));
  }
}
