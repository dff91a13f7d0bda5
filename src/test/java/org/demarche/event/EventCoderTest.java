package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.SmallCodebook;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.event.syntax.TreeText;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.CodedArticle;
import org.demarche.record.Entity;
import org.demarche.record.EventMention;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCoderTest {
  private static final String ATTACK =
      "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack) (NP (NNP Iraq||COUNTRY)))))";

  private static Codebook codebook;

  @BeforeAll
  static void readCodebook(@TempDir Path folder) throws IOException {
    codebook = Codebook.shared(SmallCodebook.in(folder).config());
  }

  @Test
  void articleGivesRowsToEachTable() {
    AnnotatedArticle article = TreeText.annotated(ATTACK);

    CodedArticle coded = new EventCoder(codebook).code(article);

    assertThat(coded.getArticle().getArticleId()).isEqualTo("test");
    assertThat(coded.getSentences()).hasSize(1);
    assertThat(coded.getEntities()).extracting(Entity::getText).containsExactly("Iran", "Iraq");
    assertThat(coded.getEntities())
        .extracting(entity -> entity.getActor().getCountry())
        .containsExactly("IRN", "IRQ");
    assertThat(coded.getMentions().stream().map(CodingExample::text))
        .containsExactly("ASSAULT IRN -> IRQ ACTUAL");
  }

  @Test
  void timesAreEntitiesWithoutAnActor() {
    AnnotatedArticle article =
        TreeText.annotated(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD yielded|yield) (PP (IN on) (NP"
                + " (NNP Monday|Monday|DATE|2024-10-28))))))");

    Entity monday = new EventCoder(codebook).code(article).getEntities().get(1);

    assertThat(monday.getType()).isEqualTo("DATE");
    assertThat(monday.getValue()).isEqualTo("2024-10-28");
    assertThat(monday.getActor()).isNull();
  }

  @Test
  void eventsOfTeasersAreMarked() {
    assertThat(mentions(SegmentKind.TEASER))
        .extracting(EventMention::getSegment)
        .containsExactly(SegmentKind.TEASER);
  }

  @Test
  void captionsTellNoEvents() {
    assertThat(mentions(SegmentKind.CAPTION)).isEmpty();
  }

  @Test
  void sentenceWithoutATreeTellsNoEvents() {
    AnnotatedArticle article = TreeText.annotated(ATTACK);
    article.getSentences().get(0).setTree(null);

    CodedArticle coded = new EventCoder(codebook).code(article);

    assertThat(coded.getMentions()).isEmpty();
    assertThat(coded.getSentences()).hasSize(1);
  }

  @Test
  void explanationHasTheEventsOfTheRows() {
    EventCoder coder = new EventCoder(codebook);
    AnnotatedArticle article = TreeText.annotated(ATTACK);

    assertThat(coder.explain(article).stream().flatMap(coding -> coding.events().stream()))
        .extracting(SentenceCoding.Coded::event)
        .isEqualTo(coder.code(article).getMentions());
  }

  private static List<EventMention> mentions(SegmentKind kind) {
    AnnotatedArticle article = TreeText.annotated(ATTACK);
    AnnotatedSentence sentence = article.getSentences().get(0);
    sentence.setSegment(kind);
    return new EventCoder(codebook).code(article).getMentions();
  }
}
