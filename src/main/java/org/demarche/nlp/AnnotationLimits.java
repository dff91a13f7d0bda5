package org.demarche.nlp;

import java.io.Serializable;
import java.time.Duration;

/**
 * What a single article may cost.
 *
 * @param maxSentenceTokens longer "sentences" (tables, lists, joined pages) are cut into pieces of
 *     this many tokens
 * @param maxParsedTokens sentences longer than this get no tree and no sentiment, and are counted
 * @param articleBudget an article that takes longer fails; looked at between sentences
 */
public record AnnotationLimits(int maxSentenceTokens, int maxParsedTokens, Duration articleBudget)
    implements Serializable {

  /** Enough for every article that is one; an article of 5,000 words takes about 10 seconds. */
  public static final AnnotationLimits DEFAULT =
      new AnnotationLimits(400, 150, Duration.ofMinutes(5));

  public AnnotationLimits {
    if (maxSentenceTokens < 1 || maxParsedTokens < 1) {
      throw new IllegalArgumentException(
          "Limits must be positive: %d tokens a sentence, %d parsed"
              .formatted(maxSentenceTokens, maxParsedTokens));
    }
    if (articleBudget.isNegative() || articleBudget.isZero()) {
      throw new IllegalArgumentException("Budget must be positive: " + articleBudget);
    }
  }
}
