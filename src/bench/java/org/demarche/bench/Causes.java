package org.demarche.bench;

import java.util.Optional;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;

/**
 * Finds what explains a difference.
 *
 * @param limits what ours keeps within
 */
record Causes(AnnotationLimits limits, Times times) {

  /** Reads times by themselves, free of what was read before. */
  @FunctionalInterface
  interface Times {
    /** The normalised value of the time in a sentence that covers some characters. */
    Optional<String> value(Article article, Span sentence, Span time);
  }

  /**
   * What explains that ours differs.
   *
   * @param sentence as stock CoreNLP has it
   * @param span what the difference is about
   * @param oursSays null when ours says nothing
   */
  Optional<Cause> of(
      Kind kind, Article article, AnnotatedSentence sentence, Span span, Object oursSays) {
    int tokens = sentence.getLastToken() - sentence.getFirstToken();
    if (tokens > limits.maxSentenceTokens()) {
      return Optional.of(Cause.CUT);
    }
    return switch (kind) {
      case SENTIMENTS, TREES ->
          oursSays == null && tokens > limits.maxParsedTokens()
              ? Optional.of(Cause.NOT_PARSED)
              : Optional.empty();
      case VALUES -> {
        Span whole = new Span(sentence.getStart(), sentence.getEnd());
        yield times
            .value(article, whole, span)
            .filter(value -> value.equals(oursSays))
            .map(value -> Cause.ORDER);
      }
      default -> Optional.empty();
    };
  }
}
