package org.demarche.nlp.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a word brings to a model by itself: its shape, its class, and the features that look at this
 * word only, as rows of the model's tables, by where it stands from the token to be labelled.
 *
 * <p>The names of features are CoreNLP's, without the clique at their end.
 */
final class WordFeatures {
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Ms|Mrs|Dr|Miss|Sen|Judge|Sir)\\.?");
  private static final Piece HASH = Piece.of('#');

  private final Piece shape;
  private final Piece distSim;
  private final int[] node;
  private final int[] nodeBefore;
  private final int[] nodeAfter;
  private final int amongBefore;
  private final int amongAfter;
  private final int[] edge;
  private final int[] edgeBefore;
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
    node = nodes.rows(nodeNames(model.templates(), text, shape, nodeDistSim));
    nodeBefore =
        nodes.rows(
            List.of(named(word, "-PW"), named(nodeDistSim, "-PDISTSIM"), named(shape, "-PTYPE")));
    nodeAfter =
        nodes.rows(
            List.of(named(word, "-NW"), named(nodeDistSim, "-NDISTSIM"), named(shape, "-NTYPE")));
    amongBefore = nodes.row(named(word, "-DISJP").hash());
    amongAfter = nodes.row(named(word, "-DISJN").hash());
    edge =
        edges.rows(
            List.of(
                Piece.of("PSEQ"),
                named(word, "-PSEQW"),
                named(edgeDistSim, "-PSEQcDS"),
                named(shape, "-PSEQcS"),
                named(shape, "-TPS2")));
    edgeBefore =
        edges.rows(
            List.of(
                named(word, "-PSEQpW"), named(edgeDistSim, "-PSEQpDS"), named(shape, "-PSEQpS")));
    edgeAfter = edges.row(named(shapeAfter, "-TNS1").hash());
  }

  static WordFeatures of(CrfModel model, DistSimLexicon lexicon, String text) {
    Templates templates = model.templates();
    Piece shape =
        Piece.of(WordShapeClassifier.wordShape(text, templates.shaper(), model.knownWords()));
    Piece distSim = lexicon.classOf(text, Piece.of(templates.unknownDistSim()));
    return new WordFeatures(model, text, shape, distSim, distSim, shape);
  }

  /** The word that stands on both sides of a sentence: empty, and in places CoreNLP's null. */
  static WordFeatures padding(CrfModel model) {
    Piece empty = Piece.of("");
    Piece missing = Piece.of("null");
    return new WordFeatures(model, "", empty, missing, empty, missing);
  }

  private static List<Piece> nodeNames(
      Templates templates, String text, Piece shape, Piece distSim) {
    List<Piece> names = new ArrayList<>();
    names.add(Piece.of("###"));
    names.add(named(Piece.of(text), "-WORD"));
    names.add(named(distSim, "-DISTSIM"));
    names.add(named(shape, "-TYPE"));
    if (templates.titles() && TITLE.matcher(text).matches()) {
      names.add(Piece.of("IS_TITLE"));
    }
    addNGrams(templates.longestNGram(), text, names);
    return names;
  }

  /** The beginnings and ends of the word between angle brackets, from two characters. */
  private static void addNGrams(int longest, String text, List<Piece> names) {
    String word = '<' + text + '>';
    int length = Math.min(longest, word.length());
    Piece beginning = Piece.of(word.charAt(0));
    for (int i = 1; i < length; i++) {
      beginning = beginning.then(Piece.of(word.charAt(i)));
      names.add(HASH.then(beginning).then(HASH));
    }
    int last = word.length() - 1;
    Piece end = Piece.of(word.charAt(last));
    for (int i = last - 1; i > last - length; i--) {
      end = Piece.of(word.charAt(i)).then(end);
      names.add(HASH.then(end).then(HASH));
    }
  }

  private static Piece named(Piece value, String template) {
    return value.then(Piece.of(template));
  }

  Piece shape() {
    return shape;
  }

  Piece distSim() {
    return distSim;
  }

  /** Rows for the word as the token to be labelled. */
  int[] node() {
    return node;
  }

  /** Rows for the word right before the token. */
  int[] nodeBefore() {
    return nodeBefore;
  }

  /** Rows for the word right after the token. */
  int[] nodeAfter() {
    return nodeAfter;
  }

  /** The row for the word as one of those before the token. */
  int amongBefore() {
    return amongBefore;
  }

  /** The row for the word as one of those after the token. */
  int amongAfter() {
    return amongAfter;
  }

  /** Rows for the word as the later of the pair to be labelled. */
  int[] edge() {
    return edge;
  }

  /** Rows for the word as the earlier of the pair. */
  int[] edgeBefore() {
    return edgeBefore;
  }

  /** The row for the word right after the pair. */
  int edgeAfter() {
    return edgeAfter;
  }
}
