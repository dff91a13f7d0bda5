package org.demarche.event;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.SegmentKind;

/** The row of an annotated article in the table {@code articles}. */
final class ArticleRow {
  private ArticleRow() {}

  static Article of(AnnotatedArticle annotated, OwnSentences own) {
    Article article = annotated.getArticle();
    List<AnnotatedSentence> sentences =
        IntStream.range(0, annotated.getSentences().size())
            .filter(own::has)
            .mapToObj(annotated.getSentences()::get)
            .toList();
    return Article.newBuilder(article)
        .setSentences(sentences.size())
        .setSentencesUnparsed(
            (int) sentences.stream().filter(sentence -> sentence.getTree() == null).count())
        .setTokens(sentences.stream().mapToInt(ArticleRow::tokens).sum())
        .setTone(article.getReprintOf() == null ? tone(sentences) : null)
        .build();
  }

  private static int tokens(AnnotatedSentence sentence) {
    return sentence.getLastToken() - sentence.getFirstToken();
  }

  /** Mean of the expected class of the body's sentences, from [0, 4] to [-1, 1]. */
  private static Float tone(List<AnnotatedSentence> sentences) {
    double sum = 0;
    int count = 0;
    for (AnnotatedSentence sentence : sentences) {
      boolean own =
          sentence.getSegment() == SegmentKind.BODY || sentence.getSegment() == SegmentKind.TITLE;
      if (own && !sentence.getSentimentProbabilities().isEmpty()) {
        for (int sentiment = 0; sentiment < 5; sentiment++) {
          sum += sentiment * sentence.getSentimentProbabilities().get(sentiment);
        }
        count++;
      }
    }
    return count == 0 ? null : (float) (sum / count / 2 - 1);
  }
}
