package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FeatureImportTest {
  private static final int TRANSITIONS = 3;
  private static final List<String> NAMES = List.of("*NULL*", "NP", "NN", "-LRB-", "-");

  private final FeatureImport features = new FeatureImport(NAMES, TRANSITIONS);

  @Test
  void aFeatureAddsItsWeights() {
    features.add("S0WC-minister-NP", weight(2, 1.5f));

    assertThat(scores(FeatureKey.of(template("S0WC-"), word("minister"), symbol("NP"))))
        .containsExactly(0, 0, 1.5f);
    assertThat(row(FeatureKey.of(template("S0WC-"), word("minister"), symbol("NN"))))
        .isEqualTo(FeatureTable.NO_ROW);
  }

  @Test
  void aNameIsReadInEveryWay() {
    features.add("S0WS1W-year-old-man", weight(0, 2));

    assertThat(scores(FeatureKey.of(template("S0WS1W-"), word("year"), word("old-man"))))
        .containsExactly(2, 0, 0);
    assertThat(scores(FeatureKey.of(template("S0WS1W-"), word("year-old"), word("man"))))
        .containsExactly(2, 0, 0);
  }

  @Test
  void labelsAndTagsMayHoldHyphens() {
    features.add("S0TC--LRB--NP", weight(1, 3));
    features.add("S0WC---NP", weight(1, 4));

    assertThat(scores(FeatureKey.of(template("S0TC-"), symbol("-LRB-"), symbol("NP"))))
        .containsExactly(0, 3, 0);
    assertThat(scores(FeatureKey.of(template("S0WC-"), word("-"), symbol("NP"))))
        .containsExactly(0, 4, 0);
  }

  @Test
  void featuresWithoutPartsAreThemselves() {
    features.add("QUEUE_FINISHED", weight(0, 1));
    features.add("QUEUE_FINISHED_STACK_SINGLETON", weight(0, 2));
    features.add("Q0WT-*NULL*", weight(0, 3));

    assertThat(scores(FeatureKey.of(Templates.QUEUE_FINISHED))).containsExactly(1, 0, 0);
    assertThat(scores(FeatureKey.of(Templates.ONE_LEFT))).containsExactly(2, 0, 0);
    assertThat(scores(FeatureKey.of(Templates.NO_WORD))).containsExactly(3, 0, 0);
  }

  @Test
  void refusesAFeatureThatItCannotRead() {
    assertThatThrownBy(() -> features.add("S0C-QP", weight(0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The parser's model has the feature 'S0C-QP', which cannot be read");
  }

  private static Weight weight(int transition, float value) {
    Weight weight = new Weight();
    weight.updateWeight(transition, value);
    return weight;
  }

  private static int template(String start) {
    return Templates.of(start);
  }

  private static int symbol(String name) {
    return NAMES.indexOf(name) + 1;
  }

  private int word(String word) {
    return Symbols.wordAt(features.words().indexOf(word));
  }

  private int row(long key) {
    return features.table().row(key);
  }

  private float[] scores(long key) {
    float[] scores = new float[TRANSITIONS];
    features.weights().addTo(scores, row(key));
    return scores;
  }
}
