package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.config.Config;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.FailureCode;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corenlp")
class CoreNlpAnnotatorTest {
  private static final String TEXT =
      "Norway's prime minister met President Emmanuel Macron in Paris on Thursday.\n"
          + "The talks were a great success, both sides said.";

  private final CoreNlpAnnotator annotator =
      CoreNlpAnnotator.shared(Config.bundled(), AnnotationLimits.DEFAULT);

  @Test
  void tokensAndSentencesPointIntoTheText() throws Exception {
    AnnotatedArticle annotated = annotator.annotate(article(TEXT));

    assertThat(annotated.getSentences()).hasSize(2);
    AnnotatedSentence second = annotated.getSentences().get(1);
    assertThat(TEXT.substring(second.getStart(), second.getEnd()))
        .startsWith("The talks")
        .endsWith(".");
    for (int token = 0; token < annotated.getTokenStarts().size(); token++) {
      assertThat(annotated.getTokenStarts().get(token))
          .isLessThan(annotated.getTokenEnds().get(token));
    }
    assertThat(second.getFirstToken()).isEqualTo(annotated.getSentences().get(0).getLastToken());
  }

  @Test
  void entitiesCarryTypeAndTimesAreResolved() throws Exception {
    AnnotatedArticle annotated = annotator.annotate(article(TEXT));

    assertThat(annotated.getEntities())
        .extracting(AnnotatedEntity::getType)
        .contains("COUNTRY", "TITLE", "PERSON", "CITY", "DATE");
    assertThat(annotated.getEntities())
        .filteredOn(entity -> entity.getType().equals("DATE"))
        .extracting(AnnotatedEntity::getValue)
        .containsExactly("2024-10-31");
  }

  @Test
  void sentimentIsADistributionOverFiveClasses() throws Exception {
    AnnotatedSentence sentence = annotator.annotate(article(TEXT)).getSentences().get(1);

    assertThat(sentence.getSentiment()).isGreaterThan(2);
    assertThat(sentence.getSentimentProbabilities()).hasSize(5);
    assertThat(sentence.getSentimentProbabilities().stream().mapToDouble(Float::doubleValue).sum())
        .isBetween(0.999, 1.001);
  }

  @Test
  void longSentencesAreCutAndNotParsed() throws Exception {
    AnnotationLimits limits = new AnnotationLimits(40, 30, Duration.ofMinutes(1));
    String table = "price 12 volume 15 ".repeat(25) + ".";

    AnnotatedArticle annotated =
        CoreNlpAnnotator.shared(Config.bundled(), limits).annotate(article(table));

    assertThat(annotated.getTokenStarts()).hasSize(101);
    assertThat(annotated.getSentences()).hasSize(3);
    assertThat(annotated.getSentences().get(0).getTree()).isNull();
    assertThat(annotated.getSentences().get(0).getSentiment()).isNull();
    assertThat(annotated.getSentences().get(2).getTree()).isNotNull();
  }

  @Test
  void budgetEndsAnArticle() {
    AnnotationLimits limits = new AnnotationLimits(400, 150, Duration.ofNanos(1));

    assertThatThrownBy(
            () -> CoreNlpAnnotator.shared(Config.bundled(), limits).annotate(article(TEXT)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("0 of 2 sentences done")
        .extracting(error -> ((UnusableInputException) error).code())
        .isEqualTo(FailureCode.ANNOTATION_BUDGET);
  }

  @Test
  void threadsDoNotChangeTheAnnotation() throws Exception {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(
          article(
              "On %d May, Chad accused Sudan of shelling %d villages.\n".formatted(i + 1, i)
                  + TEXT));
    }
    List<AnnotatedArticle> serial = new ArrayList<>();
    for (Article article : articles) {
      serial.add(annotator.annotate(article));
    }
    List<Callable<AnnotatedArticle>> tasks = new ArrayList<>();
    // With a cache of its own: it should not find the sentences of the serial one.
    CoreNlpAnnotator unused = CoreNlpAnnotator.unused(Config.bundled(), AnnotationLimits.DEFAULT);
    articles.forEach(article -> tasks.add(() -> unused.annotate(article)));
    assertThat(FourThreads.results(tasks)).isEqualTo(serial);
  }

  @Test
  void repeatedSentencesAreNotAnnotatedAgainAndComeOutTheSame() throws Exception {
    CoreNlpAnnotator unused = CoreNlpAnnotator.unused(Config.bundled(), AnnotationLimits.DEFAULT);
    List<Boolean> repeated = new ArrayList<>();
    String again = "All rights reserved.\n" + TEXT;

    AnnotatedArticle first = unused.annotate(article(TEXT), repeated::add);
    AnnotatedArticle second = unused.annotate(article(again), repeated::add);

    assertThat(repeated).containsExactly(false, false, false, true, true);
    CoreNlpAnnotator other = CoreNlpAnnotator.unused(Config.bundled(), AnnotationLimits.DEFAULT);
    assertThat(second).isEqualTo(other.annotate(article(again)));
    assertThat(first).isEqualTo(annotator.annotate(article(TEXT)));
  }

  private static Article article(String text) {
    return Article.newBuilder()
        .setArticleId("test")
        .setPublishedAt(Instant.parse("2024-11-01T00:00:00Z"))
        .setPublishedBasis(DateBasis.INPUT)
        .setOrigin("test")
        .setText(text)
        .setSegments(List.of(new Segment(SegmentKind.BODY, 0, text.length())))
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }
}
