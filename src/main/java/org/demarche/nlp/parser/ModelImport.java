package org.demarche.nlp.parser;

import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.nlp.model.WordList;

/** Takes a model from CoreNLP's parser. */
final class ModelImport {
  private final CoreNlpParser parser;

  ModelImport(ShiftReduceParser parser) {
    this.parser = new CoreNlpParser(parser);
  }

  ParserModel model() {
    List<String> names = List.copyOf(names());
    FeatureImport features = new FeatureImport(names, parser.transitions().size());
    parser.forEachFeature(features::add);
    Symbols symbols = new Symbols(names, WordList.of(features.words()));
    List<Integer> roots = parser.roots().stream().map(symbols::symbol).toList();
    List<Transition> transitions =
        parser.transitions().stream().map(t -> transition(t, symbols, roots)).toList();
    return new ParserModel(symbols, transitions, roots, features.table(), features.weights());
  }

  /** The labels, tags, separators and counts that the model knows. */
  private Set<String> names() {
    Set<String> names = new TreeSet<>(parser.roots());
    names.add(Templates.MISSING);
    for (var transition : parser.transitions()) {
      for (String label : labels(transition)) {
        names.add(label);
        if (label.startsWith("@")) {
          names.add(label.substring(1));
        }
      }
    }
    parser.features().forEach(feature -> addName(feature, names));
    return names;
  }

  private static void addName(String feature, Set<String> names) {
    Templates.Template template = Templates.get(Templates.of(feature));
    List<Templates.Part> parts = template.parts();
    if (parts.isEmpty()) {
      return;
    }
    String values = feature.substring(template.start().length());
    Templates.Part first = parts.get(0);
    if (first == Templates.Part.SEPARATOR) {
      names.add(values.substring(0, values.indexOf('-', 1)));
    } else if (parts.size() == 1
        && (first == Templates.Part.LABEL || first == Templates.Part.TAG)) {
      names.add(values);
    }
  }

  private static List<String> labels(edu.stanford.nlp.parser.shiftreduce.Transition transition) {
    if (transition instanceof CompoundUnaryTransition chain) {
      return List.of(chain.labels);
    }
    return transition instanceof BinaryTransition join ? List.of(join.label) : List.of();
  }

  private static Transition transition(
      edu.stanford.nlp.parser.shiftreduce.Transition transition,
      Symbols symbols,
      List<Integer> roots) {
    if (transition instanceof ShiftTransition) {
      return new Transition.Shift();
    }
    if (transition instanceof FinalizeTransition) {
      return new Transition.Finish(roots);
    }
    if (transition instanceof IdleTransition) {
      return new Transition.Never();
    }
    List<Integer> labels = new ArrayList<>();
    for (String label : labels(transition)) {
      labels.add(symbols.symbol(label));
    }
    if (transition instanceof CompoundUnaryTransition chain) {
      Collections.reverse(labels);
      return new Transition.Chain(List.copyOf(labels), chain.isRoot);
    }
    if (transition instanceof BinaryTransition join && !join.isRoot) {
      boolean headOnRight = join.side == BinaryTransition.Side.RIGHT;
      return new Transition.Join(labels.get(0), headOnRight);
    }
    throw new IllegalArgumentException(
        "The parser's model has the transition %s: not supported".formatted(transition));
  }
}
