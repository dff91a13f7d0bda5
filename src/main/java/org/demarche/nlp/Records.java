package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.nlp.sentiment.Sentiment;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** Takes what is of use out of CoreNLP's annotations into the records of the project. */
final class Records {
  private final Article article;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private final List<AnnotatedEntity> entities = new ArrayList<>();

  Records(Article article) {
    this.article = article;
  }

  Records add(List<CoreMap> annotated) {
    for (CoreMap sentence : annotated) {
      int first = starts.size();
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      tokens.forEach(this::add);
      addEntities(sentence, first);
      sentences.add(sentence(sentence, first, first + tokens.size()));
    }
    return this;
  }

  AnnotatedArticle build() {
    return new AnnotatedArticle(article, starts, ends, lemmas, tags, labels, sentences, entities);
  }

  private void add(CoreLabel token) {
    starts.add(token.beginPosition());
    ends.add(token.endPosition());
    lemmas.add(token.lemma());
    tags.add(token.tag());
    labels.add(token.ner());
  }

  private void addEntities(CoreMap sentence, int first) {
    List<CoreMap> mentions = sentence.get(CoreAnnotations.MentionsAnnotation.class);
    if (mentions == null) {
      return;
    }
    for (CoreMap mention : mentions) {
      List<CoreLabel> tokens = mention.get(CoreAnnotations.TokensAnnotation.class);
      int start = first + tokens.get(0).index() - 1;
      entities.add(
          new AnnotatedEntity(
              sentences.size(),
              start,
              start + tokens.size(),
              mention.get(CoreAnnotations.EntityTypeAnnotation.class),
              value(mention)));
    }
  }

  private static String value(CoreMap mention) {
    var time = mention.get(TimeAnnotations.TimexAnnotation.class);
    return time != null
        ? time.value()
        : mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
  }

  private AnnotatedSentence sentence(CoreMap sentence, int first, int last) {
    int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
    int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
    ParsedSentence parsed = sentence.get(ParsedSentence.Key.class);
    return new AnnotatedSentence(
        start,
        end,
        segment(start),
        first,
        last,
        parsed == null ? null : parsed.sentiment().mostProbable(),
        parsed == null ? List.of() : probabilities(parsed.sentiment()),
        parsed == null ? null : parsed.tree());
  }

  private SegmentKind segment(int position) {
    for (Segment segment : article.getSegments()) {
      if (position >= segment.getStart() && position < segment.getEnd()) {
        return segment.getKind();
      }
    }
    throw new IllegalStateException(
        "Position %d of article %s is in no segment".formatted(position, article.getArticleId()));
  }

  private static List<Float> probabilities(Sentiment sentiment) {
    return Arrays.stream(sentiment.probabilities()).mapToObj(p -> (float) p).toList();
  }
}
