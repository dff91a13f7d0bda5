package org.demarche.nlp.ner;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The statistical part of entity recognition. Implementations are safe for use by many threads. */
@FunctionalInterface
interface EntityLabeller {
  /**
   * The label of each token of a sentence, {@code O} outside any entity, as CoreNLP's {@code
   * ClassifierCombiner} gives them.
   *
   * @param tokens with text and part of speech; they are not changed
   */
  List<String> label(List<CoreLabel> tokens);
}
