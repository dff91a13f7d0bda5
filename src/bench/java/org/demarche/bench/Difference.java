package org.demarche.bench;

import java.util.Optional;

/**
 * Something that two annotations of an article say differently.
 *
 * @param sentence the text of the sentence, as stock CoreNLP has it
 * @param words the text that it is said of
 * @param stock what stock CoreNLP says; {@code none} when it says nothing
 * @param ours what we say
 * @param cause empty when nothing explains it
 */
record Difference(
    Kind kind,
    String articleId,
    String sentence,
    String words,
    String stock,
    String ours,
    Optional<Cause> cause) {

  /** Stands for what one side does not have. */
  static final String NONE = "none";
}
