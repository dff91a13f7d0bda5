package org.demarche.nlp.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.regex.Pattern;

/**
 * What a word brings to a model by itself: its shape, its class, and the weights of the features
 * that look at this word only, by where it stands from the token to be labelled.
 *
 * <p>The names of features are CoreNLP's, without the clique at their end.
 */
final class WordFeatures {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");

  private static final Piece ANY = Piece.of("###");
  private static final Piece IS_TITLE = Piece.of("IS_TITLE");
  private static final Piece WORD = Piece.of("-WORD");
  private static final Piece DIST_SIM = Piece.of("-DISTSIM");
  private static final Piece SHAPE = Piece.of("-TYPE");
  private static final Piece NGRAM = Piece.of('#');
  private static final Piece WORD_BEFORE = Piece.of("-PW");
  private static final Piece DIST_SIM_BEFORE = Piece.of("-PDISTSIM");
  private static final Piece SHAPE_BEFORE = Piece.of("-PTYPE");
  private static final Piece WORD_AFTER = Piece.of("-NW");
  private static final Piece DIST_SIM_AFTER = Piece.of("-NDISTSIM");
  private static final Piece SHAPE_AFTER = Piece.of("-NTYPE");
  private static final Piece AMONG_BEFORE = Piece.of("-DISJP");
  private static final Piece AMONG_AFTER = Piece.of("-DISJN");
  private static final Piece EDGE_ANY = Piece.of("PSEQ");
  private static final Piece EDGE_WORD = Piece.of("-PSEQW");
  private static final Piece EDGE_DIST_SIM = Piece.of("-PSEQcDS");
  private static final Piece EDGE_SHAPE = Piece.of("-PSEQcS");
  private static final Piece EDGE_SHAPE_AGAIN = Piece.of("-TPS2");
  private static final Piece EDGE_WORD_BEFORE = Piece.of("-PSEQpW");
  private static final Piece EDGE_DIST_SIM_BEFORE = Piece.of("-PSEQpDS");
  private static final Piece EDGE_SHAPE_BEFORE = Piece.of("-PSEQpS");
  private static final Piece EDGE_SHAPE_AFTER = Piece.of("-TNS1");

  private final Piece shape;
  private final Piece distSim;
  private final double[] node;
  private final double[] nodeBefore;
  private final double[] nodeAfter;
  private final int amongBefore;
  private final int amongAfter;
  private final double[] edge;
  private final double[] edgeBefore;
  private final int edgeAfter;

  /**
   * @param nodeDistSim the class as named in features of a token
   * @param edgeDistSim the class as named in features of a pair
   * @param shapeAfter the shape as named in the feature of a pair that looks at the word after it
   */
  private WordFeatures(
      CrfModel model,
      String text,
      Piece shape,
      Piece nodeDistSim,
      Piece edgeDistSim,
      Piece shapeAfter) {
    FeatureTable nodes = model.nodes();
    FeatureTable edges = model.edges();
    Piece word = Piece.of(text);
    this.shape = shape;
    this.distSim = edgeDistSim;
    node = nodes.sum(ANY, word.then(WORD), nodeDistSim.then(DIST_SIM), shape.then(SHAPE));
    if (model.templates().titles() && TITLE.matcher(text).matches()) {
      nodes.add(nodes.row(IS_TITLE.hash()), node);
    }
    addNGrams(model, '<' + text + '>');
    nodeBefore =
        nodes.sum(
            word.then(WORD_BEFORE), nodeDistSim.then(DIST_SIM_BEFORE), shape.then(SHAPE_BEFORE));
    nodeAfter =
        nodes.sum(word.then(WORD_AFTER), nodeDistSim.then(DIST_SIM_AFTER), shape.then(SHAPE_AFTER));
    amongBefore = nodes.row(word.then(AMONG_BEFORE).hash());
    amongAfter = nodes.row(word.then(AMONG_AFTER).hash());
    edge =
        edges.sum(
            EDGE_ANY,
            word.then(EDGE_WORD),
            edgeDistSim.then(EDGE_DIST_SIM),
            shape.then(EDGE_SHAPE),
            shape.then(EDGE_SHAPE_AGAIN));
    edgeBefore =
        edges.sum(
            word.then(EDGE_WORD_BEFORE),
            edgeDistSim.then(EDGE_DIST_SIM_BEFORE),
            shape.then(EDGE_SHAPE_BEFORE));
    edgeAfter = edges.row(shapeAfter.then(EDGE_SHAPE_AFTER).hash());
  }

  static WordFeatures of(CrfModel model, DistSimLexicon lexicon, String text) {
    Templates templates = model.templates();
    Piece shape =
        Piece.of(WordShapeClassifier.wordShape(text, templates.shaper(), model.knownWords()));
    Piece distSim = lexicon.classOf(text, templates.unknownDistSim());
    return new WordFeatures(model, text, shape, distSim, distSim, shape);
  }

  /** The word that stands on both sides of a sentence: empty, and in places CoreNLP's null. */
  static WordFeatures padding(CrfModel model) {
    Piece empty = Piece.of("");
    Piece missing = Piece.of("null");
    return new WordFeatures(model, "", empty, missing, empty, missing);
  }

  /** The beginnings and ends of the word between angle brackets, from two characters, as a set. */
  private void addNGrams(CrfModel model, String word) {
    FeatureTable nodes = model.nodes();
    int last = word.length() - 1;
    Piece beginning = Piece.of(word.charAt(0));
    Piece end = Piece.of(word.charAt(last));
    for (int i = 1; i < Math.min(word.length(), model.templates().longestNGram()); i++) {
      beginning = beginning.then(Piece.of(word.charAt(i)));
      end = Piece.of(word.charAt(last - i)).then(end);
      nodes.add(nodes.row(NGRAM.then(beginning).then(NGRAM).hash()), node);
      if (!end.equals(beginning)) {
        nodes.add(nodes.row(NGRAM.then(end).then(NGRAM).hash()), node);
      }
    }
  }

  /** The word's shape. */
  Piece shape() {
    return shape;
  }

  /** The word's class of similar words. */
  Piece distSim() {
    return distSim;
  }

  /** Weights of the labels of this token. */
  double[] node() {
    return node;
  }

  /** Weights of the labels of the token right after this word. */
  double[] nodeBefore() {
    return nodeBefore;
  }

  /** Weights of the labels of the token right before this word. */
  double[] nodeAfter() {
    return nodeAfter;
  }

  /** The row of weights of the labels of tokens that this word is among those before. */
  int amongBefore() {
    return amongBefore;
  }

  /** The row of weights of the labels of tokens that this word is among those after. */
  int amongAfter() {
    return amongAfter;
  }

  /** Weights of the labels of the token before and this one. */
  double[] edge() {
    return edge;
  }

  /** Weights of the labels of this token and the one after. */
  double[] edgeBefore() {
    return edgeBefore;
  }

  /** The row of weights of the labels of the two tokens right before this word. */
  int edgeAfter() {
    return edgeAfter;
  }
}
