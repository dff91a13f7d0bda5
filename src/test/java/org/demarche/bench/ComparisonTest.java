package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.record.AnnotatedArticle;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
  private static final AnnotationLimits LIMITS = new AnnotationLimits(6, 4, Duration.ofMinutes(1));

  @Test
  void findsNoDifferenceWhereThereIsNone() {
    AnnotatedArticle article = sample().mention(0, "COUNTRY", null).build();

    Fidelity fidelity = compare(article, sample().mention(0, "COUNTRY", null).build());

    assertThat(fidelity.differences()).isEmpty();
    assertThat(fidelity.compared(Kind.SENTENCES)).isEqualTo(1);
    assertThat(fidelity.compared(Kind.TOKENS)).isEqualTo(3);
    assertThat(fidelity.compared(Kind.LABELS)).isEqualTo(3);
    assertThat(fidelity.compared(Kind.MENTIONS)).isEqualTo(1);
  }

  @Test
  void findsLabelsAndMentionsThatOnlyOneSideHas() {
    AnnotatedArticle stock = sample().mention(0, "COUNTRY", null).build();

    Fidelity fidelity = compare(stock, sample().build());

    assertThat(fidelity.differences())
        .containsExactly(
            new Difference(
                Kind.LABELS, "a1", "Chad spoke Monday", "Chad", "COUNTRY", "O", Optional.empty()),
            new Difference(
                Kind.MENTIONS,
                "a1",
                "Chad spoke Monday",
                "Chad",
                "COUNTRY",
                Difference.NONE,
                Optional.empty()));
  }

  @Test
  void findsEachTagLemmaTreeAndSentimentThatDiffers() {
    AnnotatedArticle ours = sample().build();
    ours.setTags(List.of("NN", "VB", "NN"));
    ours.setLemmas(List.of("Chad", "speak", "Monday"));
    ours.getSentences().get(0).setSentiment(3);
    ours.getSentences().get(0).setSentimentProbabilities(List.of(0f, 0.25f, 0.25f, 0.5f, 0f));
    ours.getSentences().get(0).getTree().setLabels(List.of("X"));

    Fidelity fidelity = compare(sample().build(), ours);

    assertThat(fidelity.differences())
        .extracting(Difference::kind)
        .containsExactlyInAnyOrder(Kind.TAGS, Kind.LEMMAS, Kind.TREES, Kind.SENTIMENTS);
    assertThat(fidelity.probabilityGap()).isCloseTo(0.25, within(1e-6));
  }

  @Test
  void findsBordersThatOnlyOneSideHas() {
    Fidelity fidelity =
        compare(sample().build(), new Labelled().sentence("Chad spoke Mon").build());

    assertThat(fidelity.differences())
        .extracting(Difference::kind)
        .containsExactly(Kind.SENTENCES, Kind.SENTENCES, Kind.TOKENS, Kind.TOKENS);
  }

  @Test
  void limitsExplainWhatASentenceOverThemLacks() {
    String words = "a b c d e";
    AnnotatedArticle stock = new Labelled().sentence(words).sentence("a b").build();
    AnnotatedArticle ours = new Labelled().unparsed(words).unparsed("a b").build();

    Fidelity fidelity = compare(stock, ours);

    assertThat(fidelity.differences(true))
        .extracting(Difference::kind)
        .containsExactly(Kind.SENTIMENTS, Kind.TREES);
    assertThat(fidelity.differences(true))
        .allMatch(difference -> difference.cause().equals(Optional.of(Cause.NOT_PARSED)));
    assertThat(fidelity.differences(false))
        .allMatch(difference -> difference.sentence().equals("a b"))
        .hasSize(2);
  }

  @Test
  void limitsDoNotExplainAnotherSentimentOrLabel() {
    String words = "a b c d e";
    AnnotatedArticle ours = new Labelled().sentence(words).mention(1, "CITY", null).build();
    ours.getSentences().get(0).setSentiment(0);

    Fidelity fidelity = compare(new Labelled().sentence(words).build(), ours);

    assertThat(fidelity.differences(true)).isEmpty();
    assertThat(fidelity.differences(false)).hasSize(3);
  }

  @Test
  void theCutExplainsAllThatDiffersInTheSentence() {
    AnnotatedArticle stock = new Labelled().sentence("a b c d e f g").build();
    AnnotatedArticle ours = new Labelled().unparsed("a b c d e f").sentence("g").build();

    Fidelity fidelity = compare(stock, ours);

    assertThat(fidelity.differences())
        .hasSize(3)
        .allMatch(difference -> difference.cause().equals(Optional.of(Cause.CUT)));
  }

  @Test
  void aValueIsExplainedWhenStockGivesItToTheSentenceAlone() {
    AnnotatedArticle stock = sample().mention(2, "DATE", "2026-11-23").build();
    AnnotatedArticle ours = sample().mention(2, "DATE", "2026-11-16").build();

    assertThat(compare(stock, ours, "2026-11-16").differences())
        .extracting(Difference::kind, Difference::cause)
        .containsExactly(tuple(Kind.VALUES, Optional.of(Cause.ORDER)));
    assertThat(compare(stock, ours, "2026-11-23").differences(false)).hasSize(1);
    assertThat(compare(stock, ours, null).differences(false)).hasSize(1);
  }

  private static Labelled sample() {
    return new Labelled().sentence("Chad spoke Monday");
  }

  private static Fidelity compare(AnnotatedArticle stock, AnnotatedArticle ours) {
    return compare(stock, ours, null);
  }

  /**
   * @param alone what stock says of a time in a sentence alone; null for nothing
   */
  private static Fidelity compare(AnnotatedArticle stock, AnnotatedArticle ours, String alone) {
    Causes causes = new Causes(LIMITS, (article, sentence, time) -> Optional.ofNullable(alone));
    return Comparison.of(stock, ours, causes);
  }
}
