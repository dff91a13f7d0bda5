package org.demarche.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.ParseTree;
import org.demarche.record.SegmentKind;

/** An annotated article written by hand: sentences of words, a blank between any two. */
final class Labelled {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private final List<AnnotatedEntity> entities = new ArrayList<>();

  /** Adds a sentence that is parsed, of neutral sentiment. */
  Labelled sentence(String words) {
    return add(
        words, 2, new ParseTree(List.of("S"), List.of(0), List.of(words.split(" ", -1).length)));
  }

  /** Adds a sentence without a tree and a sentiment. */
  Labelled unparsed(String words) {
    return add(words, null, null);
  }

  private Labelled add(String words, Integer sentiment, ParseTree tree) {
    int first = starts.size();
    for (String word : words.split(" ", -1)) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(word);
      ends.add(text.length());
      lemmas.add(word);
      labels.add("O");
    }
    sentences.add(
        new AnnotatedSentence(
            starts.get(first),
            text.length(),
            SegmentKind.BODY,
            first,
            starts.size(),
            sentiment,
            sentiment == null ? List.of() : List.of(0f, 0.25f, 0.5f, 0.25f, 0f),
            tree));
    return this;
  }

  /** Labels a token, and makes it a mention. */
  Labelled mention(int token, String type, String value) {
    labels.set(token, type);
    entities.add(new AnnotatedEntity(sentences.size() - 1, token, token + 1, type, value));
    return this;
  }

  AnnotatedArticle build() {
    return AnnotatedArticle.newBuilder()
        .setArticle(article("a1", text.toString()))
        .setTokenStarts(starts)
        .setTokenEnds(ends)
        .setLemmas(lemmas)
        .setTags(Collections.nCopies(starts.size(), "NN"))
        .setLabels(labels)
        .setSentences(sentences)
        .setEntities(entities)
        .build();
  }

  static Article article(String id, String text) {
    return Article.newBuilder()
        .setArticleId(id)
        .setPublishedAt(Instant.parse("2026-11-20T00:00:00Z"))
        .setPublishedBasis(DateBasis.INPUT)
        .setOrigin("test")
        .setText(text)
        .setSegments(List.of())
        .setCleanOffsets(List.of(0))
        .setRawOffsets(List.of(0))
        .build();
  }
}
