package org.demarche.nlp.crf;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a model makes features of words, as far as models may differ. Everything else that CoreNLP's
 * {@code NERFeatureFactory} can do must be set as in CoreNLP's English models, or the model is
 * refused.
 *
 * @param shaper which of {@link WordShapeClassifier}'s shapes it uses
 * @param longestNGram the longest part of a word, in characters of the word between angle brackets
 * @param disjunctionWidth how many words on each side are taken as a set
 * @param titles whether a title such as {@code Mr.} is a feature
 * @param unknownDistSim the class of words that are not in the lexicon
 */
record Templates(
    int shaper, int longestNGram, int disjunctionWidth, boolean titles, Piece unknownDistSim) {

  /** Flags that turn on what is always done here. */
  private static final Map<String, Object> NEEDED =
      Map.ofEntries(
          Map.entry("maxLeft", 1),
          Map.entry("noMidNGrams", true),
          Map.entry("numberEquivalenceDistSim", true),
          Map.entry("useClassFeature", true),
          Map.entry("useDisjunctive", true),
          Map.entry("useDistSim", true),
          Map.entry("useLastRealWord", true),
          Map.entry("useNGrams", true),
          Map.entry("useNext", true),
          Map.entry("useNextRealWord", true),
          Map.entry("useOccurrencePatterns", true),
          Map.entry("usePrev", true),
          Map.entry("usePrevSequences", true),
          Map.entry("useTypeSeqs", true),
          Map.entry("useTypeSeqs2", true),
          Map.entry("useTypeySequences", true));

  /** Flags that are parameters of this class. */
  private static final Set<String> VARIABLE =
      Set.of(
          "disjunctionWidth",
          "maxNGramLeng",
          "unknownWordDistSimClass",
          "useTitle",
          "wordFunction",
          "wordShape");

  /**
   * Flags that matter in training or to other classifiers only. The observed sequences are in the
   * model's index of labels, and long ones are longer than its window.
   */
  private static final Set<String> IRRELEVANT =
      Set.of(
          "dict2name",
          "distSimLexicon",
          "featureDiffThresh",
          "loadClassifier",
          "map",
          "multiThreadGrad",
          "normalize",
          "numTimesPruneFeatures",
          "props",
          "saveFeatureIndexToDisk",
          "sigma",
          "trainFileList",
          "type",
          "useLongSequences",
          "useObservedSequencesOnly");

  /**
   * The templates that a model's flags switch on.
   *
   * @throws IllegalArgumentException if a flag asks for something that is not implemented
   */
  static Templates of(SeqClassifierFlags flags) {
    Map<String, Object> expected = values(new SeqClassifierFlags());
    expected.putAll(NEEDED);
    Map<String, Object> found = values(flags);
    for (String flag : found.keySet()) {
      if (!VARIABLE.contains(flag) && !IRRELEVANT.contains(flag)) {
        require(
            Objects.deepEquals(found.get(flag), expected.get(flag)),
            "%s = %s (needs %s)".formatted(flag, found.get(flag), expected.get(flag)));
      }
    }
    require(
        flags.wordFunction instanceof AmericanizeFunction, "wordFunction = " + flags.wordFunction);
    require(flags.wordShape > WordShapeClassifier.NOWORDSHAPE, "wordShape = " + flags.wordShape);
    return new Templates(
        flags.wordShape,
        flags.maxNGramLeng < 0 ? Integer.MAX_VALUE : flags.maxNGramLeng,
        flags.disjunctionWidth,
        flags.useTitle,
        Piece.of(flags.unknownWordDistSimClass));
  }

  static Templates readFrom(DataInputStream in) throws IOException {
    return new Templates(
        in.readInt(), in.readInt(), in.readInt(), in.readBoolean(), Piece.readFrom(in));
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(shaper);
    out.writeInt(longestNGram);
    out.writeInt(disjunctionWidth);
    out.writeBoolean(titles);
    unknownDistSim.writeTo(out);
  }

  private static Map<String, Object> values(SeqClassifierFlags flags) {
    Map<String, Object> values = new TreeMap<>();
    for (Field field : SeqClassifierFlags.class.getFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        try {
          values.put(field.getName(), field.get(flags));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException("Cannot read flag " + field.getName(), e);
        }
      }
    }
    return values;
  }

  private static void require(boolean condition, String flag) {
    if (!condition) {
      throw new IllegalArgumentException("Cannot decode a model with the flag " + flag);
    }
  }
}
