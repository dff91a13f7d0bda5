package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.demarche.nlp.model.WordList;
import org.junit.jupiter.api.Test;

/** On a model of six transitions and five features. */
final class ParserTest {
  private static final int SHIFT = 0;
  private static final int NOUN_PHRASE = 1;
  private static final int VERB_PHRASE = 2;
  private static final int CLAUSE = 3;
  private static final int ROOT = 4;

  private static final List<String> WORDS = List.of("*NULL*", "dogs", "bark");

  private final Symbols symbols =
      new Symbols(List.of("*NULL*", "NNS", "VBP", "NP", "VP", "S", "ROOT"), WordList.of(WORDS));
  private final ParserModel model = model();

  @Test
  void takesTheTransitionOfTheHighestScore() {
    Parse parse = new Parser(model).parse(List.of("dogs", "bark"), List.of("NNS", "VBP"));

    assertThat(parse.tree().getLabels()).containsExactly("ROOT", "S", "NP", "NNS", "VP", "VBP");
    assertThat(parse.tree().getStarts()).containsExactly(0, 0, 0, 0, 1, 1);
    assertThat(parse.tree().getEnds()).containsExactly(2, 2, 1, 1, 2, 2);
    assertThat(parse.closings()).containsExactly(0, 1);
  }

  @Test
  void aSentenceThatCannotBeParsedIsFlat() {
    Parse parse = new Parser(withoutEnd()).parse(List.of("dogs", "bark"), List.of("NNS", "VBP"));

    assertThat(parse.tree().getLabels()).containsExactly("X", "NNS", "VBP");
    assertThat(parse.closings()).containsExactly(0, 1);
  }

  @Test
  void unknownWordsAndTagsHaveNoWeights() {
    Parse parse = new Parser(model).parse(List.of("zorblax"), List.of("FW"));

    assertThat(parse.tree().getLabels()).first().isEqualTo("ROOT");
    assertThat(parse.tree().getLabels()).last().isEqualTo("FW");
  }

  @Test
  void refusesWordsWithoutTags() {
    assertThatThrownBy(() -> new Parser(model).parse(List.of("dogs", "bark"), List.of("NNS")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 words have 1 tags");
  }

  @Test
  void aModelComesBackFromAFile() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.writeTo(new DataOutputStream(bytes));

    ParserModel read =
        ParserModel.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.transitions()).isEqualTo(model.transitions());
    assertThat(new Parser(read).parse(List.of("dogs", "bark"), List.of("NNS", "VBP")).tree())
        .isEqualTo(new Parser(model).parse(List.of("dogs", "bark"), List.of("NNS", "VBP")).tree());
  }

  @Test
  void refusesOtherFiles() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

    assertThatThrownBy(() -> ParserModel.readFrom(other))
        .isInstanceOf(IOException.class)
        .hasMessage("The parser's model has format 0, not 1");
  }

  private ParserModel model() {
    int root = symbols.symbol("ROOT");
    return model(
        new Transition.Chain(List.of(root), true), new Transition.Finish(List.of(root)), root);
  }

  /** Comes to a clause, and there is no step from it. */
  private ParserModel withoutEnd() {
    return model(new Transition.Never(), new Transition.Never(), symbols.symbol("S"));
  }

  private ParserModel model(Transition toRoot, Transition toEnd, int root) {
    List<Transition> transitions =
        List.of(
            new Transition.Shift(),
            new Transition.Chain(List.of(symbols.symbol("NP")), false),
            new Transition.Chain(List.of(symbols.symbol("VP")), false),
            new Transition.Join(symbols.symbol("S"), true),
            toRoot,
            toEnd);
    return new ParserModel(symbols, transitions, List.of(root), features(), weights());
  }

  /** Each of the label on top of the stack. */
  private FeatureTable features() {
    long[] keys = {top("NNS"), top("VBP"), top("NP"), top("VP"), top("S")};
    return FeatureTable.of(1 + WORDS.size(), keys, new int[] {0, 1, 2, 3, 4});
  }

  private long top(String label) {
    return FeatureKey.of(Templates.of("S0C-"), symbols.symbol(label));
  }

  private static Weights weights() {
    int[] transitions = {NOUN_PHRASE, VERB_PHRASE, SHIFT, CLAUSE, ROOT};
    int[] packed = new int[transitions.length];
    for (int row = 0; row < packed.length; row++) {
      packed[row] = Weights.last(Weights.packed(transitions[row], 0));
    }
    return new Weights(packed, new float[] {1});
  }
}
