package org.demarche.corpus.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Tells some seventy languages by their n-grams, with the profiles of the library
 * language-detector.
 *
 * <p>The library draws n-grams at random; with a fixed seed, a generator of its own for each text,
 * the same text has the same language in every thread and run. Its profiles take half a second to
 * load and are loaded when the first text is in doubt.
 */
final class Languages {
  private static final long SEED = 1;

  /** A text shorter than this is counted as a whole instead of drawing from it. */
  private static final int SHORT_CHARACTERS = 200;

  /** Longer texts say no more. */
  private static final int MAX_CHARACTERS = 4000;

  private static final double MIN_PROBABILITY = 0.9;

  private static final class Holder {
    static final LanguageDetector DETECTOR = load();

    private static LanguageDetector load() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .seed(SEED)
            .shortTextAlgorithm(SHORT_CHARACTERS)
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the profiles of languages", e);
      }
    }
  }

  private Languages() {}

  /** The language of a text; empty when that is in doubt. */
  static Optional<LanguageTag> of(String text) {
    String head = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
    List<DetectedLanguage> found = Holder.DETECTOR.getProbabilities(head);
    if (found.isEmpty() || found.get(0).getProbability() < MIN_PROBABILITY) {
      return Optional.empty();
    }
    return Optional.of(new LanguageTag(found.get(0).getLocale().toString()));
  }
}
