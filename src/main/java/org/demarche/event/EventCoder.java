package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.actor.Actor;
import org.demarche.actor.ArticleActors;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.match.Rows;
import org.demarche.event.match.Who;
import org.demarche.event.mention.EventDates;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.Entity;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.SegmentKind;
import org.demarche.record.Sentence;
import org.demarche.subject.ArticleSubjects;

/**
 * Codes articles by the codebook: finds the words that tell events, who did them to whom, whether
 * they happened, when and where. Immutable; safe for many threads.
 */
public final class EventCoder implements ArticleCoder {
  private final Codebook codebook;

  public EventCoder(Codebook codebook) {
    this.codebook = codebook;
  }

  @Override
  public CodedArticle code(AnnotatedArticle article) {
    ArticleActors actors = new ArticleActors(codebook.actors(), article);
    OwnSentences own = new OwnSentences(article);
    List<EventMention> mentions =
        explain(article, actors, own).stream()
            .flatMap(coding -> coding.events().stream())
            .map(SentenceCoding.Coded::event)
            .toList();
    return new CodedArticle(
        ArticleRow.of(article, own),
        sentences(article, own),
        entities(article, actors, own),
        mentions);
  }

  /** What coding makes of each sentence that has a tree, with the steps. */
  public List<SentenceCoding> explain(AnnotatedArticle article) {
    return explain(
        article, new ArticleActors(codebook.actors(), article), new OwnSentences(article));
  }

  private List<SentenceCoding> explain(
      AnnotatedArticle article, ArticleActors actors, OwnSentences own) {
    EventDates dates = new EventDates(article);
    SubjectGuard guard = new SubjectGuard(new ArticleSubjects(codebook.subjects(), article));
    List<SentenceCoding> codings = new ArrayList<>();
    for (int index = 0; index < article.getSentences().size(); index++) {
      AnnotatedSentence sentence = article.getSentences().get(index);
      boolean words = sentence.getTree() != null && sentence.getSegment() != SegmentKind.CAPTION;
      if (words && own.has(index)) {
        int first = sentence.getFirstToken();
        Who who = (from, to, head) -> actors.resolve(first + from, first + to, first + head);
        SentenceCoding coding = new SentenceCoder(codebook, article, index, who, dates).code();
        codings.add(guard.guarded(coding));
      }
    }
    return codings;
  }

  private static List<Sentence> sentences(AnnotatedArticle annotated, OwnSentences own) {
    return IntStream.range(0, annotated.getSentences().size())
        .filter(own::has)
        .mapToObj(
            index -> {
              AnnotatedSentence sentence = annotated.getSentences().get(index);
              return new Sentence(
                  annotated.getArticle().getArticleId(),
                  index,
                  sentence.getStart(),
                  sentence.getEnd(),
                  sentence.getSegment(),
                  sentence.getSentiment(),
                  sentence.getSentimentProbabilities());
            })
        .toList();
  }

  private static List<Entity> entities(
      AnnotatedArticle annotated, ArticleActors actors, OwnSentences own) {
    Article article = annotated.getArticle();
    return annotated.getEntities().stream()
        .filter(entity -> own.has(entity.getSentence()))
        .map(
            entity -> {
              int start = annotated.getTokenStarts().get(entity.getFirstToken());
              int end = annotated.getTokenEnds().get(entity.getLastToken() - 1);
              String text = article.getText().substring(start, end);
              return new Entity(
                  article.getArticleId(),
                  entity.getSentence(),
                  start,
                  end,
                  text,
                  entity.getType(),
                  entity.getValue(),
                  actor(entity, actors, text, start, end));
            })
        .toList();
  }

  private static EventActor actor(
      AnnotatedEntity entity, ArticleActors actors, String text, int start, int end) {
    boolean name =
        switch (entity.getType()) {
          case "PERSON",
              "ORGANIZATION",
              "COUNTRY",
              "NATIONALITY",
              "CITY",
              "STATE_OR_PROVINCE",
              "LOCATION" ->
              true;
          default -> false;
        };
    if (!name) {
      return null;
    }
    List<Actor> found =
        actors.resolve(entity.getFirstToken(), entity.getLastToken(), entity.getLastToken() - 1);
    return found.stream().findFirst().map(actor -> Rows.of(actor, text, start, end)).orElse(null);
  }
}
