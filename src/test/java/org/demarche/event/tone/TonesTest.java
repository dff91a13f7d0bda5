package org.demarche.event.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.demarche.event.TargetTone;
import org.demarche.event.TreeCoding;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.SmallCodebook;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.event.syntax.TreeText;
import org.demarche.record.AnnotatedArticle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TonesTest {
  private static final String CONDEMNED =
      "(ROOT (S (NP (NNP Iran||COUNTRY))"
          + " (VP (VBD condemned|condemn) (NP (DT the) (JJ cruel) (NN minister)))))";

  private static Codebook codebook;

  @BeforeAll
  static void readCodebook(@TempDir Path folder) throws IOException {
    codebook = Codebook.shared(SmallCodebook.in(folder).config());
  }

  @Test
  void whatIsDoneToTheTargetSpeaksForItsTone() {
    assertThat(features("minister"))
        .containsKeys("undergoes condemn", "bad word as patient", "bad word down AMOD")
        .containsEntry("recipient of ACCUSE", 1.0)
        .doesNotContainKey("does condemn");
  }

  @Test
  void whatTheTargetDoesSpeaksForItsTone() {
    assertThat(features("Iran"))
        .containsKeys("does condemn", "bad word as agent", "source of quad 3")
        .doesNotContainKey("undergoes condemn");
  }

  @Test
  void noNameHasATone() {
    assertThat(features("Iran").keySet())
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("iran"));
  }

  @Test
  void anEventHasTheToneTowardsItsRecipientAndSaysWhatItIsMadeOf() {
    SentenceCoding.Coded coded = new TreeCoding(codebook).code(CONDEMNED).events().get(0);
    assertThat(coded.event().getTone()).isBetween(-1f, 0f);
    assertThat(coded.steps().get(coded.steps().size() - 1))
        .startsWith("Tone -0.")
        .contains("towards 'the cruel minister'", "bad word");
  }

  @Test
  void anEventWithoutARecipientHasNoTone() {
    assertThat(
            new TreeCoding(codebook)
                .event("(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD demonstrated|demonstrate))))")
                .getTone())
        .isNull();
  }

  private static Map<String, Double> features(String target) {
    AnnotatedArticle article = TreeText.annotated(CONDEMNED);
    int start = article.getArticle().getText().indexOf(target);
    return new TargetTone(codebook).features(article, start, start + target.length());
  }
}
