package org.demarche.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PatternNeedsTest {
  @Test
  void needsTheRarestTokenOfASequence() {
    assertThat(metBy("/the/ /fortnight/", "the", "of")).isEmpty();
    assertThat(metBy("/the/ /fortnight/", "a", "fortnight")).containsExactly("fortnight");
  }

  @Test
  void needsOneOfTheAlternatives() {
    assertThat(metBy("/ides/ | /nones/ /of/", "ides", "nones", "of"))
        .containsExactly("ides", "nones");
  }

  @Test
  void doesNotNeedWhatMayBeMissing() {
    assertThat(metBy("/ides/? /of/ /june/*", "ides", "june", "of")).containsExactly("of");
  }

  @Test
  void needsWhatIsRepeated() {
    assertThat(metBy("/the/{2,3} /ides/{3}", "the", "ides")).containsExactly("ides");
  }

  /** Which of some words meet a condition that a pattern needs. */
  private static List<String> metBy(String pattern, String... words) {
    PatternNeeds needs = PatternNeeds.of(TokenSequencePattern.compile(pattern));
    return Stream.of(words)
        .filter(word -> needs.conditions().stream().anyMatch(need -> need.match(token(word))))
        .toList();
  }

  private static CoreLabel token(String word) {
    CoreLabel token = new CoreLabel();
    token.setWord(word);
    return token;
  }
}
