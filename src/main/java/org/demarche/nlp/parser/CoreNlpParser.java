package org.demarche.nlp.parser;

import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceTestOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceTrainOptions;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Looks into CoreNLP's parser. Its parts are open to its own package only, so this class, and no
 * other, reads fields by reflection.
 */
final class CoreNlpParser {
  private final Iterable<?> transitions;
  private final WeightMap weights;
  private final Set<String> roots = new TreeSet<>();

  CoreNlpParser(ShiftReduceParser parser) {
    check(parser);
    Object model = value(ShiftReduceParser.class, "model", parser);
    Class<?> base = PerceptronModel.class.getSuperclass();
    this.transitions = (Iterable<?>) value(base, "transitionIndex", model);
    this.weights = (WeightMap) value(PerceptronModel.class, "featureWeights", model);
    for (Object root : (Set<?>) value(base, "rootStates", model)) {
      roots.add((String) root);
    }
  }

  /** The transitions in their order, which is that of the scores. */
  List<Transition> transitions() {
    List<Transition> list = new ArrayList<>();
    for (Object transition : transitions) {
      list.add((Transition) transition);
    }
    return list;
  }

  Set<String> roots() {
    return roots;
  }

  Set<String> features() {
    return weights.keySet();
  }

  /** Goes through the features and their weights. */
  void forEachFeature(BiConsumer<String, Weight> action) {
    for (Map.Entry<String, Weight> entry : weights.entrySet()) {
      action.accept(entry.getKey(), entry.getValue());
    }
  }

  private static void check(ShiftReduceParser parser) {
    ShiftReduceOptions options = (ShiftReduceOptions) parser.getOp();
    require(
        options.featureFactoryClass.equals(BasicFeatureFactory.class.getName()),
        "features of " + options.featureFactoryClass);
    int beam = ((ShiftReduceTestOptions) options.testOptions).beamSize;
    int trainedBeam = ((ShiftReduceTrainOptions) options.trainOptions).beamSize;
    require(
        beam <= 1 && (beam == 1 || trainedBeam <= 1), "a beam of " + Math.max(beam, trainedBeam));
    require(options.compoundUnaries, "unary transitions one by one");
    Class<?> heads = parser.getTLPParams().headFinder().getClass();
    require(heads == ModCollinsHeadFinder.class, "head rules of " + heads.getName());
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalArgumentException(
          "The parser's model has %s: not supported".formatted(what));
    }
  }

  private static Object value(Class<?> type, String field, Object of) {
    try {
      Field declared = type.getDeclaredField(field);
      declared.setAccessible(true);
      return declared.get(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP's %s has no field %s".formatted(type, field), e);
    }
  }
}
