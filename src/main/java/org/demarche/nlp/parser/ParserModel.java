package org.demarche.nlp.parser;

import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * CoreNLP's English shift-reduce parser in a compact form: about 65 MB instead of 550. Immutable.
 *
 * <p>{@link #of} takes it from CoreNLP's model, which needs some 2 GB and ten seconds; what it
 * gives is written to a file once and read from there in a fraction of a second.
 */
public final class ParserModel {
  /** Changes with what is written, and with how it is taken from CoreNLP's model. */
  public static final int FORMAT = 1;

  private final Symbols symbols;
  private final List<Transition> transitions;
  private final List<Integer> roots;
  private final FeatureTable features;
  private final Weights weights;

  ParserModel(
      Symbols symbols,
      List<Transition> transitions,
      List<Integer> roots,
      FeatureTable features,
      Weights weights) {
    this.symbols = symbols;
    this.transitions = List.copyOf(transitions);
    this.roots = List.copyOf(roots);
    this.features = features;
    this.weights = weights;
  }

  /**
   * The same model as CoreNLP's.
   *
   * @throws IllegalArgumentException if the model has a beam, other features or other head rules
   *     than {@code englishSR.ser.gz}
   */
  public static ParserModel of(ShiftReduceParser parser) {
    return new ModelImport(parser).model();
  }

  public void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(FORMAT);
    symbols.writeTo(out);
    out.writeInt(transitions.size());
    for (Transition transition : transitions) {
      transition.writeTo(out);
    }
    out.writeInt(roots.size());
    for (int root : roots) {
      out.writeInt(root);
    }
    features.writeTo(out);
    weights.writeTo(out);
  }

  /**
   * Reads what {@link #writeTo} wrote.
   *
   * @throws IOException if it was written by a program that stores models in another way
   */
  public static ParserModel readFrom(DataInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("The parser's model has format %d, not %d".formatted(format, FORMAT));
    }
    Symbols symbols = Symbols.readFrom(in);
    Transition[] transitions = new Transition[in.readInt()];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = Transition.readFrom(in);
    }
    Integer[] roots = new Integer[in.readInt()];
    for (int i = 0; i < roots.length; i++) {
      roots[i] = in.readInt();
    }
    FeatureTable features = FeatureTable.readFrom(in);
    return new ParserModel(
        symbols, List.of(transitions), List.of(roots), features, Weights.readFrom(in));
  }

  Symbols symbols() {
    return symbols;
  }

  List<Transition> transitions() {
    return transitions;
  }

  /** Labels that a whole tree may have; the first is given to one that has another. */
  List<Integer> roots() {
    return roots;
  }

  FeatureTable features() {
    return features;
  }

  Weights weights() {
    return weights;
  }
}
