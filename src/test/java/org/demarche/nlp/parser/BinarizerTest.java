package org.demarche.nlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BinarizerTest {
  private final Binarizer binarizer = new Binarizer();

  @Test
  void whatIsLeftOfTheHeadIsOutside() {
    assertThat(closings("(NP DT JJ NN)")).containsExactly(0, 0, 2);
  }

  @Test
  void whatIsRightOfTheHeadIsOutside() {
    assertThat(closings("(VP VB (NP NN) (PP (NP NN)))")).containsExactly(0, 1, 1);
  }

  @Test
  void aMarkAtTheEndIsOutermost() {
    assertThat(closings("(S (NP PRP) (VP VBD) .)")).containsExactly(0, 1, 1);
    assertThat(closings("(S (NP PRP) (ADVP RB) (VP VBD))")).containsExactly(0, 0, 2);
  }

  @Test
  void phrasesWithAnOnlyChildDoNotCount() {
    assertThat(closings("(ROOT (S (NP (NP NN)) (VP VBD)))")).containsExactly(0, 1);
    assertThat(closings("(ROOT (FRAG NN))")).containsExactly(0);
  }

  @Test
  void flatTreesAreBinaryToo() {
    int[] closings = closings("(X NN VBD , NN .)");

    assertThat(closings).hasSize(5);
    assertThat(closings[0] + closings[1] + closings[2] + closings[3] + closings[4]).isEqualTo(4);
  }

  private int[] closings(String tree) {
    Node root = NodeText.read(tree);
    return binarizer.closings(root, root.lastToken() + 1);
  }
}
