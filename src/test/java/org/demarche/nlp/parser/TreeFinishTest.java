package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.nlp.model.WordList;
import org.junit.jupiter.api.Test;

final class TreeFinishTest {
  private final Symbols symbols =
      new Symbols(
          List.of("*NULL*", "PRP", "VBD", "NN", ".", "NP", "VP", "S", "@S", "ROOT"),
          WordList.of(List.of("*NULL*")));

  @Test
  void temporaryPhrasesGo() {
    State state = state("he/PRP", "fell/VBD", "today/NN");
    state.shift();
    state.shift();
    join(state, "@S");
    state.shift();
    join(state, "S");
    wrap(state, "ROOT");

    assertThat(finished(state, "he/PRP", "fell/VBD", "today/NN"))
        .isEqualTo("(ROOT (S PRP VBD NN))");
  }

  @Test
  void aFullStopFarBelowIsRaised() {
    State state = state("he/PRP", "fell/VBD", "./.");
    state.shift();
    state.shift();
    state.shift();
    wrap(state, "NP"); // holds nothing but the full stop
    join(state, "VP");
    join(state, "S");
    wrap(state, "ROOT");

    assertThat(finished(state, "he/PRP", "fell/VBD", "./.")).isEqualTo("(ROOT (S PRP (VP VBD) .))");
  }

  @Test
  void aFullStopInItsPlaceStays() {
    State state = state("fell/VBD", "./.");
    state.shift();
    state.shift();
    join(state, "S");
    wrap(state, "ROOT");

    assertThat(finished(state, "fell/VBD", "./.")).isEqualTo("(ROOT (S VBD .))");
  }

  @Test
  void onlyPunctuationThatEndsASentenceIsRaised() {
    State state = state("he/PRP", "fell/VBD", "today/NN");
    state.shift();
    state.shift();
    state.shift();
    join(state, "VP");
    join(state, "S");
    wrap(state, "ROOT");

    assertThat(finished(state, "he/PRP", "fell/VBD", "today/NN"))
        .isEqualTo("(ROOT (S PRP (VP VBD NN)))");
  }

  /** CoreNLP's limit of 80 counts leaves and tags. */
  @Test
  void tallTreesBecomeFlat() {
    assertThat(finished(tower(78), "fell/VBD")).startsWith("(ROOT (VP (VP ");
    assertThat(finished(tower(79), "fell/VBD")).isEqualTo("(X VBD)");
  }

  private State tower(int phrases) {
    State state = state("fell/VBD");
    state.shift();
    for (int i = 1; i < phrases; i++) {
      wrap(state, "VP");
    }
    wrap(state, "ROOT");
    return state;
  }

  private String finished(State state, String... tokens) {
    return NodeText.write(new TreeFinish(words(tokens), tags(tokens)).tree(state, symbols));
  }

  private State state(String... tokens) {
    return new State(symbols, words(tokens), tags(tokens));
  }

  private void wrap(State state, String label) {
    state.wrap(symbols.symbol(label));
  }

  private void join(State state, String label) {
    state.join(symbols.symbol(label), false);
  }

  private static List<String> words(String... tokens) {
    return List.of(tokens).stream().map(token -> token.substring(0, token.indexOf('/'))).toList();
  }

  private static List<String> tags(String... tokens) {
    return List.of(tokens).stream().map(token -> token.substring(token.indexOf('/') + 1)).toList();
  }
}
