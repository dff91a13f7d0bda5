package org.demarche.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.DateBasis;
import org.demarche.record.DateGranularity;
import org.demarche.record.EventActor;
import org.demarche.record.EventDateBasis;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Place;
import org.demarche.record.Realis;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Test;

/** What goes between workers arrives as it was: dates, times, nulls and records in records. */
final class RecordCoderTest {
  @Test
  void articleWithAllFieldsAndWithNone() throws Exception {
    Article bare =
        Article.newBuilder()
            .setArticleId("0")
            .setPublishedAt(Instant.parse("2026-11-24T10:11:12.345Z"))
            .setPublishedBasis(DateBasis.RUN)
            .setOrigin("page.txt")
            .setText("Text \u00fc \ud83d\ude00")
            .setSegments(List.of(new Segment(SegmentKind.BODY, 0, 9)))
            .setCleanOffsets(List.of(0))
            .setRawOffsets(List.of(3))
            .build();
    Article full =
        Article.newBuilder(bare)
            .setUrl("https://a.example")
            .setTitle("Title")
            .setReprintOf("1")
            .setSentences(1)
            .setSentencesUnparsed(0)
            .setTokens(2)
            .setTone(-0.5f)
            .build();

    check(Article.class, bare);
    check(Article.class, full);
    check(CodedArticle.class, new CodedArticle(full, List.of(), List.of(), List.of(mention(null))));
  }

  @Test
  void mentionWithAndWithoutADate() throws Exception {
    check(EventMention.class, mention(LocalDate.of(1969, 7, 20)));
    check(EventMention.class, mention(null));
  }

  private static <T extends SpecificRecord> void check(Class<T> type, T value) throws Exception {
    AvroCoder<T> coder = AvroCoder.specific(type);
    CoderProperties.coderDecodeEncodeEqual(coder, value);
    CoderProperties.coderSerializable(coder);
  }

  private static EventMention mention(LocalDate date) {
    EventActor actor = new EventActor("KOR", "KOR", List.of("GOV"), null, null, "Seoul", 0, 5);
    return EventMention.newBuilder()
        .setMentionId("m")
        .setArticleId("0")
        .setSentence(0)
        .setSegment(SegmentKind.BODY)
        .setType(EventType.AID)
        .setContext(List.of("military"))
        .setCameoRoot("07")
        .setQuadClass(2)
        .setIntensity(7.5f)
        .setSource(List.of(actor))
        .setRecipient(List.of())
        .setTriggerStart(6)
        .setTriggerEnd(10)
        .setTrigger("gave")
        .setRealis(Realis.ACTUAL)
        .setSpeaker(actor)
        .setEventDate(date)
        .setEventDateGranularity(DateGranularity.DAY)
        .setEventDateBasis(EventDateBasis.CLAUSE)
        .setPlace(new Place("Seoul", "KOR", 0, 5))
        .setRuleId("r")
        .setSentenceText("Seoul gave.")
        .build();
  }
}
