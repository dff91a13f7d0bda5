package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.actor.Actor;
import org.demarche.config.Config;
import org.demarche.corpus.UnusableInputException;
import org.demarche.event.ArticleCoder;
import org.demarche.event.EventCoder;
import org.demarche.event.TargetTone;
import org.demarche.event.codebook.Codebook;
import org.demarche.nlp.Annotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.DateGranularity;
import org.demarche.record.EventDateBasis;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.FailureCode;
import org.demarche.record.Realis;
import org.demarche.record.SegmentKind;

/**
 * MeasuredStages without models: a line is a sentence, a line that starts with {@code Teaser}
 * stands in a teaser, the name of an event type is an event, cleaning takes {@code (AFP) } away,
 * and a text with {@code BROKEN} cannot be annotated.
 */
public final class FakeStages implements MeasuredStages {
  private static final String CREDIT = "(AFP) ";
  private static final Pattern LINE = Pattern.compile("[^\n]+");
  private static final Pattern TYPE = Pattern.compile("[A-Z]{3,}");

  @Override
  public ArticleSource source() {
    return raw -> {
      Article article = new PlainArticles().article(raw);
      int credit = raw.text().indexOf(CREDIT);
      if (credit >= 0) {
        article.setText(raw.text().replace(CREDIT, ""));
        article.setCleanOffsets(List.of(0, credit));
        article.setRawOffsets(List.of(0, credit + CREDIT.length()));
      }
      return article;
    };
  }

  @Override
  public Annotator annotator() {
    return article -> {
      if (article.getText().contains("BROKEN")) {
        throw new UnusableInputException(FailureCode.ANNOTATION_FAILED, "it is broken");
      }
      List<AnnotatedSentence> sentences = new ArrayList<>();
      Matcher line = LINE.matcher(article.getText());
      while (line.find()) {
        boolean teaser = line.group().startsWith("Teaser");
        sentences.add(
            AnnotatedSentence.newBuilder()
                .setStart(line.start())
                .setEnd(line.end())
                .setSegment(teaser ? SegmentKind.TEASER : SegmentKind.BODY)
                .setFirstToken(0)
                .setLastToken(0)
                .setSentimentProbabilities(List.of())
                .build());
      }
      return AnnotatedArticle.newBuilder()
          .setArticle(article)
          .setTokenStarts(List.of())
          .setTokenEnds(List.of())
          .setLemmas(List.of())
          .setTags(List.of())
          .setLabels(List.of())
          .setSentences(sentences)
          .setEntities(List.of())
          .build();
    };
  }

  @Override
  public ArticleCoder coder() {
    return annotated -> {
      List<EventMention> mentions = new ArrayList<>();
      for (int i = 0; i < annotated.getSentences().size(); i++) {
        mentions.addAll(mentions(annotated.getArticle(), annotated.getSentences().get(i), i));
      }
      return CodedArticle.newBuilder()
          .setArticle(annotated.getArticle())
          .setSentences(List.of())
          .setEntities(List.of())
          .setMentions(mentions)
          .build();
    };
  }

  @Override
  public EventCoder explaining() {
    return new EventCoder(Codebook.shared(Config.bundled()));
  }

  @Override
  public TargetTone tone() {
    return new TargetTone(Codebook.shared(Config.bundled()));
  }

  @Override
  public ActorLookup actors() {
    return (mention, date) ->
        List.of(
            new Actor(
                mention,
                Optional.of(mention),
                List.of("GOV"),
                Optional.empty(),
                Optional.empty(),
                List.of()));
  }

  private static List<EventMention> mentions(
      Article article, AnnotatedSentence sentence, int index) {
    List<EventMention> mentions = new ArrayList<>();
    Matcher word = TYPE.matcher(article.getText()).region(sentence.getStart(), sentence.getEnd());
    while (word.find()) {
      mentions.add(
          EventMention.newBuilder()
              .setMentionId("m")
              .setArticleId(article.getArticleId())
              .setSentence(index)
              .setSegment(sentence.getSegment())
              .setType(EventType.valueOf(word.group()))
              .setContext(List.of())
              .setCameoRoot("01")
              .setQuadClass(1)
              .setIntensity(0f)
              .setSource(List.of())
              .setRecipient(List.of())
              .setTriggerStart(word.start())
              .setTriggerEnd(word.end())
              .setTrigger(word.group())
              .setRealis(Realis.ACTUAL)
              .setEventDateGranularity(DateGranularity.DAY)
              .setEventDateBasis(EventDateBasis.ARTICLE)
              .setRuleId("rule")
              .setSentenceText(article.getText().substring(sentence.getStart(), sentence.getEnd()))
              .build());
    }
    return mentions;
  }
}
