package org.demarche.nlp.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a model out of one of CoreNLP's classifiers. Much of a classifier is not public, so this
 * reads its fields; nothing is changed.
 */
final class CrfImport {
  private static final int WINDOW = 2;
  private static final String LABELS = "|C";
  private static final String PAIRS = "|CpC";

  /** The feature that every pair of tokens has. */
  private static final String ALWAYS = "PSEQ";

  private final CRFClassifier<CoreLabel> classifier;

  CrfImport(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** The classes of similar words. */
  @SuppressWarnings("unchecked")
  Map<String, String> lexicon() {
    Object factory = classifier.featureFactories.get(0);
    return (Map<String, String>) read(NERFeatureFactory.class, factory, "lexicon");
  }

  /**
   * The model.
   *
   * @throws IllegalArgumentException if it uses features that are not implemented here
   */
  @SuppressWarnings("unchecked")
  CrfModel model() {
    Templates templates = Templates.of(classifier.flags);
    require(classifier.windowSize == WINDOW, "a window of " + classifier.windowSize);
    require(
        classifier.featureFactories.size() == 1
            && classifier.featureFactories.get(0).getClass() == NERFeatureFactory.class,
        "the feature factories " + classifier.featureFactories);
    require(read("labelDictionary") == null, "a dictionary of labels");
    List<String> labels = List.copyOf(classifier.classIndex.objectsList());
    int background = labels.indexOf(classifier.backgroundSymbol());
    require(background >= 0, "the labels " + labels);

    List<Index<CRFLabel>> observed = (List<Index<CRFLabel>>) read("labelIndices");
    int[] singles = columns(observed.get(0), labels.size());
    int[] pairs = columns(observed.get(1), labels.size());
    int pairCount = labels.size() * labels.size();
    Map<String, float[]> nodes = rows(LABELS, singles, labels.size());
    Map<String, float[]> edges = rows(PAIRS, pairs, pairCount);
    forbidUnobserved(pairs, edges, pairCount);
    for (String name : nodes.keySet()) {
      require(!OccurrencePatterns.isUnknown(name), "the feature " + name);
    }
    return new CrfModel(
        templates,
        labels,
        background,
        FeatureTable.of(nodes, labels.size()),
        FeatureTable.of(edges, pairCount),
        KnownWords.of(classifier.getKnownLCWords()));
  }

  /** Where each of the observed labels or pairs of labels stands in a row. */
  private static int[] columns(Index<CRFLabel> observed, int labelCount) {
    return observed.objectsList().stream()
        .mapToInt(
            label ->
                Arrays.stream(label.getLabel()).reduce(0, (pair, own) -> pair * labelCount + own))
        .toArray();
  }

  /** The features of one clique that have any weight, by their names without the clique. */
  @SuppressWarnings("unchecked")
  private Map<String, float[]> rows(String clique, int[] columns, int width) {
    List<String> names = ((Index<String>) read("featureIndex")).objectsList();
    float[][] weights = (float[][]) read("weights");
    Map<String, float[]> rows = new HashMap<>();
    for (int i = 0; i < weights.length; i++) {
      String name = names.get(i);
      require(name.endsWith(LABELS) || name.endsWith(PAIRS), "the feature " + name);
      if (name.endsWith(clique) && hasWeight(weights[i])) {
        float[] row = new float[width];
        for (int column = 0; column < columns.length; column++) {
          row[columns[column]] = weights[i][column];
        }
        rows.put(name.substring(0, name.length() - clique.length()), row);
      }
    }
    return rows;
  }

  private static boolean hasWeight(float[] weights) {
    for (float weight : weights) {
      if (weight != 0) {
        return true;
      }
    }
    return false;
  }

  private static void forbidUnobserved(int[] observed, Map<String, float[]> edges, int pairCount) {
    float[] row = edges.computeIfAbsent(ALWAYS, name -> new float[pairCount]);
    for (int pair = 0; pair < pairCount; pair++) {
      int unobserved = pair;
      if (Arrays.stream(observed).noneMatch(seen -> seen == unobserved)) {
        row[pair] = Float.NEGATIVE_INFINITY;
      }
    }
  }

  private Object read(String field) {
    return read(CRFClassifier.class, classifier, field);
  }

  private static Object read(Class<?> owner, Object object, String name) {
    try {
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Cannot read %s.%s: another version of CoreNLP?".formatted(owner.getSimpleName(), name),
          e);
    }
  }

  private static void require(boolean condition, String found) {
    if (!condition) {
      throw new IllegalArgumentException("Cannot decode a model with " + found);
    }
  }
}
