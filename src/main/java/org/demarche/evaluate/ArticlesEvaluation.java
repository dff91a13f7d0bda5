package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.Realis;

/** Which events, in whole articles? Events match one to one within their sentence. */
final class ArticlesEvaluation {
  private final Map<String, Score> perType = new TreeMap<>();
  private final Confusion confusion = new Confusion();
  private final Confusion realis = new Confusion();
  private final Calibration calibration = new Calibration();
  private final List<Outcome> outcomes = new ArrayList<>();
  private Score types = Score.NONE;
  private Score quads = Score.NONE;
  private Score dyads = Score.NONE;
  private Score sentences = Score.NONE;
  private int matched;

  private ArticlesEvaluation() {}

  /** An article that was read, with all its events. */
  record Read(RawText raw, List<Gold.Event> gold) {
    Read {
      gold = List.copyOf(gold);
    }
  }

  /** The events of one sentence. */
  record Sentence(String place, Span span, List<Gold.Event> gold, List<Found.Event> found) {
    static Sentence at(String article, Span span) {
      String place = "%s [%d, %d)".formatted(article, span.start(), span.end());
      return new Sentence(place, span, new ArrayList<>(), new ArrayList<>());
    }
  }

  /** Compares articles with what was found in them, in the same order. */
  static Report of(List<Read> articles, List<Found.Text> found) {
    ArticlesEvaluation evaluation = new ArticlesEvaluation();
    for (int i = 0; i < articles.size(); i++) {
      for (Sentence sentence : sentences(articles.get(i), found.get(i))) {
        evaluation.add(sentence, articles.get(i).raw().text());
      }
    }
    return evaluation.report();
  }

  /**
   * The sentences with an event, gold or found. A gold event stands in the sentence found that its
   * trigger starts in; one that no sentence holds (the cleaning left its words out) stands alone.
   */
  static List<Sentence> sentences(Read article, Found.Text found) {
    Map<Integer, Sentence> sentences = new TreeMap<>();
    List<Sentence> lost = new ArrayList<>();
    for (Gold.Event event : article.gold()) {
      Span trigger = event.trigger().orElseThrow();
      int index = sentenceAt(found.sentences(), trigger.start());
      Sentence sentence;
      if (index < 0) {
        sentence = Sentence.at(article.raw().id(), trigger);
        lost.add(sentence);
      } else {
        sentence = sentences.computeIfAbsent(index, i -> at(article, found, i));
      }
      sentence.gold().add(event);
    }
    for (Found.Event event : found.events()) {
      sentences.computeIfAbsent(event.sentence(), i -> at(article, found, i)).found().add(event);
    }
    List<Sentence> all = new ArrayList<>(sentences.values());
    all.addAll(lost);
    return all;
  }

  private static Sentence at(Read article, Found.Text found, int index) {
    return Sentence.at(article.raw().id(), found.sentences().get(index));
  }

  private static int sentenceAt(List<Span> sentences, int position) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).contains(position)) {
        return i;
      }
    }
    return -1;
  }

  private void add(Sentence sentence, String text) {
    List<Gold.Event> gold = sentence.gold();
    List<Found.Event> found = sentence.found();
    Score type = EventMatching.byType(gold, found);
    Score dyad = EventMatching.byDyad(gold, found);
    types = types.plus(type);
    dyads = dyads.plus(dyad);
    quads = quads.plus(EventMatching.byQuad(gold, found));
    sentences = sentences.plus(presence(gold, found));
    EventMatching.perType(gold, found).forEach((key, s) -> perType.merge(key, s, Score::plus));
    EventMatching.confuse(confusion, gold, found);
    EventMatching.calibrate(calibration, gold, found);
    int realisWrong = 0;
    for (Matching.Pair<Gold.Event, Found.Event> pair : EventMatching.pairs(gold, found)) {
      Realis expected = pair.gold().realis();
      realis.add(expected.name(), pair.found().realis().name());
      realisWrong += expected == pair.found().realis() ? 0 : 1;
      matched++;
    }
    int errors = type.gold() + type.found() - 2 * type.right() + type.right() - dyad.right();
    outcomes.add(
        new Outcome(
            sentence.place(),
            errors + realisWrong,
            EventMatching.answer(found),
            describe(sentence, text)));
  }

  private static Score presence(List<Gold.Event> gold, List<Found.Event> found) {
    int inGold = Math.min(1, gold.size());
    int inFound = Math.min(1, found.size());
    return new Score(Math.min(inGold, inFound), inGold, inFound);
  }

  private Report report() {
    Map<String, Double> figures = new LinkedHashMap<>();
    EventMatching.put(figures, "type", types);
    figures.put("f1.quad", quads.f1());
    EventMatching.put(figures, "dyad", dyads);
    figures.put("f1.sentence", sentences.f1());
    figures.put("realis", matched == 0 ? Double.NaN : realis.accuracy());
    Report.putCalibration(figures, calibration.error());
    return new Report(
        figures,
        List.of(
            TextTable.ofScores(perType), confusion.matrix(), realis.matrix(), calibration.curve()),
        outcomes);
  }

  private static String describe(Sentence sentence, String text) {
    StringBuilder lines = new StringBuilder(sentence.place());
    for (Gold.Event event : sentence.gold()) {
      String trigger = event.trigger().orElseThrow().in(text);
      lines
          .append("\n  gold  ")
          .append(event.describe())
          .append(" \"%s\" %s".formatted(trigger, event.realis()));
    }
    sentence.found().forEach(event -> lines.append("\n  found ").append(event.describe()));
    return lines.append("\n  ").append(sentence.span().in(text).replaceAll("\\s+", " ")).toString();
  }
}
