package org.demarche.nlp.crf;

import java.util.Arrays;

/**
 * The weights that a model gives to the labels of a sentence's tokens.
 *
 * <p>The names of features are CoreNLP's, without the clique at their end.
 */
final class Potentials {
  /** Beside a word up to this length, the word beyond it is looked at too. */
  private static final int LONGEST_SHORT_WORD = 3;

  private static final Piece DASH = Piece.of('-');
  private static final Piece DOTS = Piece.of("...");
  private static final Piece WORD_BEFORE = Piece.of("-PW_CTYPE");
  private static final Piece WORD_AFTER = Piece.of("-NW_CTYPE");
  private static final Piece WORD_BEYOND_BEFORE = Piece.of("-PPW_CTYPE");
  private static final Piece WORD_BEYOND_AFTER = Piece.of("-NNW_CTYPE");
  private static final Piece SHAPE_BEFORE = Piece.of("-PCTYPE");
  private static final Piece SHAPE_AFTER = Piece.of("-CNTYPE");
  private static final Piece SHAPES_AROUND = Piece.of("-PCNTYPE");
  private static final Piece PAIR_OF_WORDS = Piece.of("-PSEQW2");
  private static final Piece PAIR_OF_DIST_SIMS = Piece.of("-PSEQpcDS");
  private static final Piece PAIR_OF_SHAPES = Piece.of("-TYPES");

  private final Sentence sentence;
  private final int number;
  private final FeatureTable nodes;
  private final FeatureTable edges;
  private final int disjunctionWidth;

  /**
   * @param number the model's place among those that the sentence's words were looked up for
   */
  Potentials(Sentence sentence, CrfModel model, int number) {
    this.sentence = sentence;
    this.number = number;
    this.nodes = model.nodes();
    this.edges = model.edges();
    this.disjunctionWidth = model.templates().disjunctionWidth();
  }

  /** Sets {@code sums} to the weight of each label of the token at a position. */
  void ofLabels(int position, double[] sums) {
    Arrays.fill(sums, 0);
    nodes.add(features(position).node(), sums);
    nodes.add(features(position - 1).nodeBefore(), sums);
    nodes.add(features(position + 1).nodeAfter(), sums);
    for (int distance = 1; distance <= disjunctionWidth; distance++) {
      addAmongBefore(position, distance, sums);
      addAmongAfter(position, distance, sums);
    }
    addShapes(position, sums);
    for (Piece pattern : sentence.patterns(position)) {
      nodes.add(nodes.row(pattern.hash()), sums);
    }
  }

  /**
   * Sets {@code sums} to the weight of each pair of labels, of the token before and the one here.
   */
  void ofPairs(int position, double[] sums) {
    Arrays.fill(sums, 0);
    WordFeatures before = features(position - 1);
    WordFeatures here = features(position);
    edges.add(here.edge(), sums);
    edges.add(before.edgeBefore(), sums);
    edges.add(features(position + 1).edgeAfter(), sums);
    addPair(
        sentence.word(position - 1).piece(), sentence.word(position).piece(), PAIR_OF_WORDS, sums);
    addPair(before.distSim(), here.distSim(), PAIR_OF_DIST_SIMS, sums);
    addPair(before.shape(), here.shape(), PAIR_OF_SHAPES, sums);
  }

  private void addShapes(int position, double[] sums) {
    Word wordBefore = sentence.word(position - 1);
    Word wordAfter = sentence.word(position + 1);
    Piece before = features(position - 1).shape();
    Piece here = features(position).shape();
    Piece after = features(position + 1).shape();
    add(wordBefore.piece(), here, WORD_BEFORE, sums);
    add(here, wordAfter.piece(), WORD_AFTER, sums);
    add(before, here, SHAPE_BEFORE, sums);
    add(here, after, SHAPE_AFTER, sums);
    long around = Piece.join(Piece.join(before.hash(), DOTS), here);
    around = Piece.join(Piece.join(Piece.join(around, DOTS), after), SHAPES_AROUND);
    nodes.add(nodes.row(around), sums);
    if (wordBefore.text().length() <= LONGEST_SHORT_WORD) {
      add(sentence.word(position - 2).piece(), here, WORD_BEYOND_BEFORE, sums);
    }
    if (wordAfter.text().length() <= LONGEST_SHORT_WORD) {
      add(sentence.word(position + 2).piece(), here, WORD_BEYOND_AFTER, sums);
    }
  }

  /** The words on a side are a set: a word that stands nearer too is not added again. */
  private void addAmongBefore(int position, int distance, double[] sums) {
    int row = features(position - distance).amongBefore();
    for (int nearer = 1; nearer < distance; nearer++) {
      if (features(position - nearer).amongBefore() == row) {
        return;
      }
    }
    nodes.add(row, sums);
  }

  private void addAmongAfter(int position, int distance, double[] sums) {
    int row = features(position + distance).amongAfter();
    for (int nearer = 1; nearer < distance; nearer++) {
      if (features(position + nearer).amongAfter() == row) {
        return;
      }
    }
    nodes.add(row, sums);
  }

  private void add(Piece left, Piece right, Piece template, double[] sums) {
    nodes.add(nodes.row(joined(left, DOTS, right, template)), sums);
  }

  private void addPair(Piece left, Piece right, Piece template, double[] sums) {
    edges.add(edges.row(joined(left, DASH, right, template)), sums);
  }

  private static long joined(Piece left, Piece separator, Piece right, Piece template) {
    return Piece.join(Piece.join(Piece.join(left.hash(), separator), right), template);
  }

  private WordFeatures features(int position) {
    return sentence.word(position).features().get(number);
  }
}
