package org.demarche.actor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedEntity;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.SegmentKind;

/**
 * An annotated article written by hand: words with tag and, where there is one, label, such as
 * {@code Seoul/NNP/CITY}. Neighbours of one label are one mention.
 */
final class Annotated {
  private static final Map<String, String> LEMMAS =
      Map.of("said", "say", "says", "say", "is", "be", "was", "be", "countries", "country");

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<AnnotatedSentence> sentences = new ArrayList<>();
  private final List<AnnotatedEntity> entities = new ArrayList<>();

  static Annotated article() {
    return new Annotated();
  }

  Annotated sentence(String tagged) {
    return add(tagged, SegmentKind.BODY);
  }

  Annotated teaser(String tagged) {
    return add(tagged, SegmentKind.TEASER);
  }

  private Annotated add(String tagged, SegmentKind segment) {
    int first = starts.size();
    for (String token : tagged.split(" ", -1)) {
      String[] parts = token.split("/", -1);
      if (text.length() > 0) {
        text.append(' ');
      }
      starts.add(text.length());
      text.append(parts[0]);
      ends.add(text.length());
      tags.add(parts[1]);
      labels.add(parts.length > 2 ? parts[2] : "O");
      lemmas.add(lemma(parts[0], parts[1]));
    }
    addEntities(first);
    sentences.add(
        AnnotatedSentence.newBuilder()
            .setStart(starts.get(first))
            .setEnd(text.length())
            .setSegment(segment)
            .setFirstToken(first)
            .setLastToken(starts.size())
            .setSentimentProbabilities(List.of())
            .build());
    return this;
  }

  private static String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String stem =
        tag.equals("NNS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return LEMMAS.getOrDefault(lower, stem);
  }

  private void addEntities(int first) {
    for (int i = first; i < labels.size(); ) {
      int end = i + 1;
      while (end < labels.size() && labels.get(end).equals(labels.get(i))) {
        end++;
      }
      if (!labels.get(i).equals("O")) {
        entities.add(
            AnnotatedEntity.newBuilder()
                .setSentence(sentences.size())
                .setFirstToken(i)
                .setLastToken(end)
                .setType(labels.get(i))
                .build());
      }
      i = end;
    }
  }

  AnnotatedArticle build() {
    Article article =
        Article.newBuilder()
            .setArticleId("0")
            .setPublishedAt(Instant.parse("2024-11-01T00:00:00Z"))
            .setPublishedBasis(DateBasis.INPUT)
            .setOrigin("test")
            .setText(text.toString())
            .setSegments(List.of())
            .setCleanOffsets(List.of(0))
            .setRawOffsets(List.of(0))
            .build();
    return AnnotatedArticle.newBuilder()
        .setArticle(article)
        .setTokenStarts(starts)
        .setTokenEnds(ends)
        .setLemmas(lemmas)
        .setTags(tags)
        .setLabels(labels)
        .setSentences(sentences)
        .setEntities(entities)
        .build();
  }

  /** The actors of the last place where the words of a phrase stand; its last word is the head. */
  List<Actor> actors(ActorResolver resolver, String phrase) {
    int at = text.lastIndexOf(phrase);
    int first = starts.indexOf(at);
    int last = ends.indexOf(at + phrase.length()) + 1;
    if (first < 0 || last <= first) {
      throw new IllegalArgumentException("'%s' is not in '%s'".formatted(phrase, text));
    }
    return new ArticleActors(resolver, build()).resolve(first, last, last - 1);
  }
}
