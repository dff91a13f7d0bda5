package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.event.EventCoder;
import org.demarche.event.codebook.EventVerdict;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.learn.Example;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.SegmentKind;

/** Reads what speaks for each event that is found in a gold's texts, and whether it is right. */
final class ConfidenceGold {
  private final TextAnnotator annotator;
  private final EventCoder coder;
  private final Consumer<String> remarks;

  /** A text's events with what speaks for each. */
  private record Explained(Found.Text text, Map<Found.Event, Map<String, Double>> evidence) {}

  /**
   * @param remarks told which texts cannot be used
   */
  ConfidenceGold(TextAnnotator annotator, EventCoder coder, Consumer<String> remarks) {
    this.annotator = annotator;
    this.coder = coder;
    this.remarks = remarks;
  }

  /** An example for each event found in whole articles. */
  List<Example> ofArticles(List<ArticlesEvaluation.Read> articles) {
    return examples(
        articles,
        ArticlesEvaluation.Read::raw,
        (article, found) ->
            ArticlesEvaluation.sentences(article, found).stream()
                .map(sentence -> new Judged(sentence.gold(), sentence.found()))
                .toList());
  }

  /** An example for each event found in single texts. */
  List<Example> ofTexts(List<Gold.Text> texts) {
    return examples(
        texts,
        text -> RawText.undated(text.id(), text.text()),
        (text, found) -> List.of(new Judged(text.events(), found.events())));
  }

  /** Events of a gold, and those found that are right when they are like one of them. */
  private record Judged(List<Gold.Event> gold, List<Found.Event> found) {}

  private <R> List<Example> examples(
      List<R> rows, Function<R, RawText> text, BiFunction<R, Found.Text, List<Judged>> judged) {
    List<Explained> explained =
        annotator.each(rows, text, (row, annotated) -> explained(annotated), this::unusable);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String group = text.apply(rows.get(i)).id();
      Map<Found.Event, Map<String, Double>> evidence = explained.get(i).evidence();
      for (Judged events : judged.apply(rows.get(i), explained.get(i).text())) {
        List<Found.Event> right = EventMatching.right(events.gold(), events.found());
        for (Found.Event event : events.found()) {
          EventVerdict verdict = right.contains(event) ? EventVerdict.RIGHT : EventVerdict.WRONG;
          examples.add(new Example(evidence.get(event), verdict.name(), group));
        }
      }
    }
    return examples;
  }

  private Explained explained(AnnotatedArticle annotated) {
    Article article = annotated.getArticle();
    Map<Found.Event, Map<String, Double>> evidence = new LinkedHashMap<>();
    for (SentenceCoding coding : coder.explain(annotated)) {
      for (SentenceCoding.Coded coded : coding.events()) {
        if (coded.event().getSegment() != SegmentKind.TEASER) {
          evidence.put(Found.Event.of(coded.event(), article), coded.evidence());
        }
      }
    }
    return new Explained(
        new Found.Text(
            Found.sentences(annotated), List.copyOf(evidence.keySet()), Optional.empty()),
        evidence);
  }

  private synchronized Explained unusable(String why) {
    remarks.accept("Not read: " + why);
    return new Explained(Found.Text.unusable(why), Map.of());
  }
}
