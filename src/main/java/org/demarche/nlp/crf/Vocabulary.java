package org.demarche.nlp.crf;

import edu.stanford.nlp.process.Americanize;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Words with their features, of which those seen lately are kept. Safe for use by many threads.
 *
 * <p>Each word has one place where it can be kept, and ousts another that is there. A word takes
 * about 3 KB, so all places 45 MB.
 */
final class Vocabulary {
  private static final int PLACES = 1 << 14;

  /** Longer words hardly come twice: they are mostly addresses. */
  private static final int LONGEST_KEPT = 40;

  private final List<CrfModel> models;
  private final DistSimLexicon lexicon;
  private final Word padding;
  private final AtomicReferenceArray<Entry> kept = new AtomicReferenceArray<>(PLACES);

  Vocabulary(List<CrfModel> models, DistSimLexicon lexicon) {
    this.models = models;
    this.lexicon = lexicon;
    this.padding = Word.padding(models);
  }

  /** The word beyond the ends of a sentence. */
  Word padding() {
    return padding;
  }

  /** The word that a token's text stands for. */
  Word word(String text) {
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    Entry entry = kept.get(place);
    if (entry == null || !entry.text.equals(text)) {
      entry = new Entry(text, Word.of(Americanize.americanize(text), models, lexicon));
      if (text.length() <= LONGEST_KEPT) {
        kept.set(place, entry);
      }
    }
    return entry.word;
  }

  private record Entry(String text, Word word) {}
}
