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
  private final FeatureTable nodes;
  private final FeatureTable edges;

  /** How many words on each side of a token are taken as a set. */
  private final int reach;

  /** What the words bring to this model, with {@code reach} paddings on both sides. */
  private final WordFeatures[] features;

  /** How far from each of them the nearest same word stands, or {@code reach} if not nearer. */
  private final int[] sameBefore;

  private final int[] sameAfter;

  /**
   * @param number the model's place among those that the sentence's words were looked up for
   */
  Potentials(Sentence sentence, CrfModel model, int number) {
    this.sentence = sentence;
    nodes = model.nodes();
    edges = model.edges();
    reach = model.templates().disjunctionWidth();
    features = new WordFeatures[sentence.length() + 2 * reach];
    sameBefore = new int[features.length];
    sameAfter = new int[features.length];
    for (int i = 0; i < features.length; i++) {
      Word word = sentence.word(i - reach);
      features[i] = word.features().get(number);
      sameBefore[i] = reach;
      sameAfter[i] = reach;
      for (int distance = 1; distance < Math.min(reach, i + 1); distance++) {
        if (sentence.word(i - distance - reach).text().equals(word.text())) {
          sameBefore[i] = Math.min(sameBefore[i], distance);
          sameAfter[i - distance] = Math.min(sameAfter[i - distance], distance);
        }
      }
    }
  }

  /** Sets {@code sums} to the weight of each label of the token at a position. */
  void ofLabels(int position, double[] sums) {
    Arrays.fill(sums, 0);
    int here = position + reach;
    add(features[here].node(), sums);
    add(features[here - 1].nodeBefore(), sums);
    add(features[here + 1].nodeAfter(), sums);
    for (int distance = 1; distance <= reach; distance++) {
      if (sameAfter[here - distance] >= distance) {
        nodes.add(features[here - distance].amongBefore(), sums);
      }
      if (sameBefore[here + distance] >= distance) {
        nodes.add(features[here + distance].amongAfter(), sums);
      }
    }
    addShapes(position, sums);
    for (Piece pattern : sentence.patterns(position)) {
      nodes.add(nodes.row(pattern.hash()), sums);
    }
  }

  private void addShapes(int position, double[] sums) {
    Piece before = features[position + reach - 1].shape();
    Piece here = features[position + reach].shape();
    Piece after = features[position + reach + 1].shape();
    addNode(before, here, SHAPE_BEFORE, sums);
    addNode(here, after, SHAPE_AFTER, sums);
    long pair = joined(before, DOTS, here, DOTS);
    nodes.add(nodes.row(Piece.join(Piece.join(pair, after), SHAPES_AROUND)), sums);

    Word wordBefore = sentence.word(position - 1);
    Word wordAfter = sentence.word(position + 1);
    addNode(wordBefore.piece(), here, WORD_BEFORE, sums);
    addNode(here, wordAfter.piece(), WORD_AFTER, sums);
    if (wordBefore.text().length() <= LONGEST_SHORT_WORD) {
      addNode(sentence.word(position - 2).piece(), here, WORD_BEYOND_BEFORE, sums);
    }
    if (wordAfter.text().length() <= LONGEST_SHORT_WORD) {
      addNode(sentence.word(position + 2).piece(), here, WORD_BEYOND_AFTER, sums);
    }
  }

  /**
   * Sets {@code sums} to the weight of each pair of labels, of the token before and the one here.
   */
  void ofPairs(int position, double[] sums) {
    Arrays.fill(sums, 0);
    WordFeatures before = features[position + reach - 1];
    WordFeatures here = features[position + reach];
    add(here.edge(), sums);
    add(before.edgeBefore(), sums);
    edges.add(features[position + reach + 1].edgeAfter(), sums);
    addEdge(before.shape(), here.shape(), PAIR_OF_SHAPES, sums);
    addEdge(before.distSim(), here.distSim(), PAIR_OF_DIST_SIMS, sums);
    Piece wordBefore = sentence.word(position - 1).piece();
    addEdge(wordBefore, sentence.word(position).piece(), PAIR_OF_WORDS, sums);
  }

  private static void add(double[] weights, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  private void addNode(Piece left, Piece right, Piece template, double[] sums) {
    nodes.add(nodes.row(joined(left, DOTS, right, template)), sums);
  }

  private void addEdge(Piece left, Piece right, Piece template, double[] sums) {
    edges.add(edges.row(joined(left, DASH, right, template)), sums);
  }

  private static long joined(Piece left, Piece separator, Piece right, Piece template) {
    return Piece.join(Piece.join(Piece.join(left.hash(), separator), right), template);
  }
}
