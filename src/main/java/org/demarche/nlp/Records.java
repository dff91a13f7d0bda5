package org.demarche.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** Puts the annotations of an article's sentences together into its record. */
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

  /**
   * Adds the next sentence.
   *
   * @param tokens its tokens, with their offsets in the article's text
   */
  void add(List<CoreLabel> tokens, SentenceAnnotation annotation) {
    int first = starts.size();
    for (CoreLabel token : tokens) {
      starts.add(token.beginPosition());
      ends.add(token.endPosition());
    }
    lemmas.addAll(annotation.lemmas());
    tags.addAll(annotation.tags());
    labels.addAll(annotation.labels());
    for (SentenceAnnotation.Mention mention : annotation.mentions()) {
      entities.add(
          new AnnotatedEntity(
              sentences.size(),
              first + mention.first(),
              first + mention.last(),
              mention.type(),
              mention.value()));
    }
    int start = starts.get(first);
    sentences.add(
        new AnnotatedSentence(
            start,
            ends.get(ends.size() - 1),
            segment(start),
            first,
            starts.size(),
            annotation.sentiment(),
            annotation.probabilities(),
            annotation.tree()));
  }

  AnnotatedArticle build() {
    return new AnnotatedArticle(article, starts, ends, lemmas, tags, labels, sentences, entities);
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
}
