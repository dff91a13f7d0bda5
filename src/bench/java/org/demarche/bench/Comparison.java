package org.demarche.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;

/**
 * Compares two annotations of one article: whatever has the same characters in both must have the
 * same labels, and nothing may be in only one.
 */
final class Comparison {
  private final Labels stock;
  private final Labels ours;
  private final Causes causes;
  private final TreeMap<Integer, Span> sentences = new TreeMap<>();
  private final Map<Kind, Integer> compared = new EnumMap<>(Kind.class);
  private final List<Difference> differences = new ArrayList<>();
  private double probabilityGap;

  private Comparison(Labels stock, Labels ours, Causes causes) {
    this.stock = stock;
    this.ours = ours;
    this.causes = causes;
    stock.sentences().keySet().forEach(span -> sentences.put(span.start(), span));
  }

  /**
   * Compares.
   *
   * @param causes what may explain a difference
   */
  static Fidelity of(AnnotatedArticle stock, AnnotatedArticle ours, Causes causes) {
    Comparison comparison = new Comparison(Labels.of(stock), Labels.of(ours), causes);
    comparison.compare();
    return new Fidelity(comparison.compared, comparison.differences, comparison.probabilityGap);
  }

  private void compare() {
    inEither(stock.sentences(), ours.sentences(), this::compareSentences);
    inEither(stock.tokens(), ours.tokens(), this::compareTokens);
    inEither(stock.mentions(), ours.mentions(), this::compareMentions);
  }

  /** Compares what two annotations say of the same characters; null where they have none. */
  @FunctionalInterface
  private interface Pairwise<T> {
    void compare(Span span, T stock, T ours);
  }

  private static <T> void inEither(Map<Span, T> stock, Map<Span, T> ours, Pairwise<T> pairwise) {
    Set<Span> spans = new LinkedHashSet<>(stock.keySet());
    spans.addAll(ours.keySet());
    spans.forEach(span -> pairwise.compare(span, stock.get(span), ours.get(span)));
  }

  private void compareSentences(Span span, AnnotatedSentence stock, AnnotatedSentence ours) {
    if (comparePresence(Kind.SENTENCES, span, stock, ours)) {
      compare(Kind.SENTIMENTS, span, stock.getSentiment(), ours.getSentiment());
      compare(Kind.TREES, span, Labels.brackets(stock.getTree()), Labels.brackets(ours.getTree()));
      compareProbabilities(stock.getSentimentProbabilities(), ours.getSentimentProbabilities());
    }
  }

  private void compareTokens(Span span, Labels.Token stock, Labels.Token ours) {
    if (comparePresence(Kind.TOKENS, span, stock, ours)) {
      compare(Kind.TAGS, span, stock.tag(), ours.tag());
      compare(Kind.LEMMAS, span, stock.lemma(), ours.lemma());
      compare(Kind.LABELS, span, stock.label(), ours.label());
    }
  }

  private void compareMentions(Span span, Labels.Mention stock, Labels.Mention ours) {
    compare(
        Kind.MENTIONS,
        span,
        stock == null ? null : stock.type(),
        ours == null ? null : ours.type());
    if (stock != null && ours != null) {
      compare(Kind.VALUES, span, stock.value(), ours.value());
    }
  }

  private boolean comparePresence(Kind kind, Span span, Object stock, Object ours) {
    compare(kind, span, stock == null ? null : "there", ours == null ? null : "there");
    return stock != null && ours != null;
  }

  private void compareProbabilities(List<Float> stock, List<Float> ours) {
    for (int i = 0; i < Math.min(stock.size(), ours.size()); i++) {
      probabilityGap = Math.max(probabilityGap, Math.abs(stock.get(i) - ours.get(i)));
    }
  }

  private void compare(Kind kind, Span span, Object stockSays, Object oursSays) {
    compared.merge(kind, 1, Integer::sum);
    if (!Objects.equals(stockSays, oursSays)) {
      Optional<Span> sentence = sentenceAt(span.start());
      differences.add(
          new Difference(
              kind,
              stock.articleId(),
              stock.text(sentence.orElse(span)),
              stock.text(span),
              Objects.toString(stockSays, Difference.NONE),
              Objects.toString(oursSays, Difference.NONE),
              sentence.flatMap(where -> cause(kind, where, span, oursSays))));
    }
  }

  private Optional<Span> sentenceAt(int position) {
    return Optional.ofNullable(sentences.floorEntry(position)).map(Map.Entry::getValue);
  }

  private Optional<Cause> cause(Kind kind, Span sentence, Span span, Object oursSays) {
    return causes.of(kind, stock.article(), stock.sentences().get(sentence), span, oursSays);
  }
}
