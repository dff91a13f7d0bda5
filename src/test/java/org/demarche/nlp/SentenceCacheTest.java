package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SentenceCacheTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void findsTheSameWordsOfTheSameDay() {
    SentenceCache cache = new SentenceCache(100);
    SentenceAnnotation annotation = annotation("a");

    cache.keep(key("All rights reserved ."), annotation);

    assertThat(cache.find(key("All rights reserved ."))).containsSame(annotation);
    assertThat(cache.find(key("All rights reversed ."))).isEmpty();
    assertThat(cache.find(SentenceCache.Key.of(sentence("All rights reserved ."), DAY.plusDays(1))))
        .isEmpty();
  }

  @Test
  void findsASentenceWhereverItStands() {
    SentenceCache cache = new SentenceCache(100);
    SentenceAnnotation annotation = annotation("a");
    cache.keep(key("It left ."), annotation);

    assertThat(cache.find(SentenceCache.Key.of(sentenceAt(40, "It left ."), DAY)))
        .containsSame(annotation);
  }

  @Test
  void tellsWordsThatTouchFromWordsThatDoNot() {
    SentenceCache cache = new SentenceCache(100);
    List<CoreLabel> touching = List.of(token("Franco", 0), token("-", 6), token("German", 7));
    List<CoreLabel> apart = List.of(token("Franco", 0), token("-", 7), token("German", 9));

    cache.keep(SentenceCache.Key.of(touching, DAY), annotation("one"));

    assertThat(cache.find(SentenceCache.Key.of(apart, DAY))).isEmpty();
  }

  @Test
  void forgetsWhatWasNotAskedForLongest() {
    SentenceCache cache = new SentenceCache(9);
    cache.keep(key("one a b"), annotation("one"));
    cache.keep(key("two a b"), annotation("two"));
    cache.keep(key("three a b"), annotation("three"));
    assertThat(cache.find(key("one a b"))).isPresent();

    cache.keep(key("four a b"), annotation("four"));

    assertThat(cache.find(key("two a b"))).isEmpty();
    assertThat(cache.find(key("one a b"))).isPresent();
    assertThat(cache.tokensKept()).isEqualTo(9);
  }

  @Test
  void countsASentenceOnceHoweverOftenItIsKept() {
    SentenceCache cache = new SentenceCache(9);

    cache.keep(key("one a b"), annotation("one"));
    cache.keep(key("one a b"), annotation("one"));

    assertThat(cache.tokensKept()).isEqualTo(3);
  }

  @Test
  void keepsNoLongSentence() {
    SentenceCache cache = new SentenceCache(1000);
    SentenceCache.Key longer = key("word ".repeat(61).strip());

    cache.keep(longer, annotation("long"));

    assertThat(cache.find(longer)).isEmpty();
    assertThat(cache.tokensKept()).isZero();
  }

  private static SentenceCache.Key key(String words) {
    return SentenceCache.Key.of(sentence(words), DAY);
  }

  private static List<CoreLabel> sentence(String words) {
    return sentenceAt(0, words);
  }

  private static List<CoreLabel> sentenceAt(int start, String words) {
    List<CoreLabel> tokens = new ArrayList<>();
    int position = start;
    for (String word : words.split(" ", -1)) {
      tokens.add(token(word, position));
      position += word.length() + 1;
    }
    return tokens;
  }

  private static CoreLabel token(String word, int start) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    token.setBeginPosition(start);
    token.setEndPosition(start + word.length());
    return token;
  }

  private static SentenceAnnotation annotation(String lemma) {
    return new SentenceAnnotation(
        List.of(lemma), List.of("NN"), List.of("O"), List.of(), 2, List.of(), null);
  }
}
