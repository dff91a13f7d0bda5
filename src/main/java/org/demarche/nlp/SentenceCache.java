package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The annotations of the sentences seen last, so that boilerplate and wire copy are not annotated
 * again. Safe for many threads.
 *
 * <p>Annotation is a function of a sentence's tokens, of the white space between them (hyphenated
 * words are joined for entities) and of the day that relative times count from. All three are in
 * the key, so a hit is what annotating again would give, and what is in the cache when changes no
 * record.
 *
 * <p>Long sentences hardly ever come again and would crowd the others out, so they are not kept.
 */
final class SentenceCache {
  /** With some 150 bytes a token this is about 60 MB. */
  static final int DEFAULT_MAX_TOKENS = 400_000;

  private static final int MAX_SENTENCE_TOKENS = 60;

  private final int maxTokens;
  private final Map<Key, SentenceAnnotation> kept = new LinkedHashMap<>(1024, 0.75f, true);
  private int tokensKept;

  /**
   * A cache.
   *
   * @param maxTokens bound on the tokens of all sentences that are kept
   */
  SentenceCache(int maxTokens) {
    this.maxTokens = maxTokens;
  }

  /**
   * What a sentence is found again by.
   *
   * @param text its words, and between them whether they touch
   * @param tokens their number
   * @param day the day that its times count from
   */
  record Key(String text, int tokens, LocalDate day) {

    static Key of(List<CoreLabel> sentence, LocalDate day) {
      StringBuilder text = new StringBuilder();
      CoreLabel before = null;
      for (CoreLabel token : sentence) {
        if (before != null) {
          text.append(before.endPosition() == token.beginPosition() ? '\u0001' : '\u0002');
        }
        text.append(token.word());
        before = token;
      }
      return new Key(text.toString(), sentence.size(), day);
    }
  }

  synchronized Optional<SentenceAnnotation> find(Key key) {
    return Optional.ofNullable(kept.get(key));
  }

  synchronized void keep(Key key, SentenceAnnotation annotation) {
    if (key.tokens() > MAX_SENTENCE_TOKENS || kept.put(key, annotation) != null) {
      return;
    }
    tokensKept += key.tokens();
    Iterator<Key> eldest = kept.keySet().iterator();
    while (tokensKept > maxTokens) {
      tokensKept -= eldest.next().tokens();
      eldest.remove();
    }
  }

  synchronized int tokensKept() {
    return tokensKept;
  }
}
