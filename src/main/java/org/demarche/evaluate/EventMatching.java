package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.EventType;

/** Compares the events of one text or sentence, one to one. */
final class EventMatching {
  /** Worse than any distance between two triggers of a sentence. */
  private static final long OTHER_DYAD = 1L << 40;

  private EventMatching() {}

  static Score byType(List<Gold.Event> gold, List<Found.Event> found) {
    int right = Matching.byKey(gold, found, Gold.Event::type, Found.Event::type);
    return new Score(right, gold.size(), found.size());
  }

  static Score byQuad(List<Gold.Event> gold, List<Found.Event> found) {
    int right =
        Matching.byKey(
            gold,
            found,
            event -> Ontology.quad(event.type()),
            event -> Ontology.quad(event.type()));
    return new Score(right, gold.size(), found.size());
  }

  /** By type, and countries of source and recipient that overlap or are none on both sides. */
  static Score byDyad(List<Gold.Event> gold, List<Found.Event> found) {
    int right = Matching.largest(gold, found, (g, f) -> g.type() == f.type() && g.sameDyad(f));
    return new Score(right, gold.size(), found.size());
  }

  static Map<String, Score> perType(List<Gold.Event> gold, List<Found.Event> found) {
    Map<String, Score> scores = new TreeMap<>();
    for (EventType type : EventType.values()) {
      List<Gold.Event> g = gold.stream().filter(event -> event.type() == type).toList();
      List<Found.Event> f = found.stream().filter(event -> event.type() == type).toList();
      if (!g.isEmpty() || !f.isEmpty()) {
        scores.put(type.name(), byType(g, f));
      }
    }
    return scores;
  }

  /** Pairs of the same type, those with the same countries first, then those near each other. */
  static List<Matching.Pair<Gold.Event, Found.Event>> pairs(
      List<Gold.Event> gold, List<Found.Event> found) {
    return Matching.cheapest(gold, found, (g, f) -> g.type() == f.type(), EventMatching::cost);
  }

  /** Counts pairs of the same type, then of other types, then what is left alone. */
  static void confuse(Confusion confusion, List<Gold.Event> gold, List<Found.Event> found) {
    List<Gold.Event> goldLeft = new ArrayList<>(gold);
    List<Found.Event> foundLeft = new ArrayList<>(found);
    List<Matching.Pair<Gold.Event, Found.Event>> all = new ArrayList<>(pairs(gold, found));
    remove(all, goldLeft, foundLeft);
    List<Matching.Pair<Gold.Event, Found.Event>> others =
        Matching.cheapest(goldLeft, foundLeft, (g, f) -> true, EventMatching::cost);
    remove(others, goldLeft, foundLeft);
    all.addAll(others);
    all.forEach(p -> confusion.add(p.gold().type().name(), p.found().type().name()));
    goldLeft.forEach(event -> confusion.add(event.type().name(), Confusion.NONE));
    foundLeft.forEach(event -> confusion.add(Confusion.NONE, event.type().name()));
  }

  /** Every event found is an answer, right when its type and both countries are. */
  static void calibrate(Calibration calibration, List<Gold.Event> gold, List<Found.Event> found) {
    List<Found.Event> right = right(gold, found);
    found.forEach(event -> calibration.add(event.confidence(), right.contains(event)));
  }

  /** The events found whose type and countries are those of an event of the gold. */
  static List<Found.Event> right(List<Gold.Event> gold, List<Found.Event> found) {
    return pairs(gold, found).stream()
        .filter(pair -> pair.gold().sameDyad(pair.found()))
        .map(Matching.Pair::found)
        .toList();
  }

  /** Precision, recall and F1 under the names of the figures. */
  static void put(Map<String, Double> figures, String name, Score score) {
    figures.put("precision." + name, score.precision());
    figures.put("recall." + name, score.recall());
    figures.put("f1." + name, score.f1());
  }

  /** The types found, as a row's answer. */
  static String answer(List<Found.Event> found) {
    return found.isEmpty()
        ? Confusion.NONE
        : String.join(" ", found.stream().map(event -> event.type().name()).sorted().toList());
  }

  private static long cost(Gold.Event gold, Found.Event found) {
    int distance = gold.trigger().map(span -> span.distanceTo(found.trigger())).orElse(0);
    return (gold.sameDyad(found) ? 0 : OTHER_DYAD) + distance;
  }

  private static void remove(
      List<Matching.Pair<Gold.Event, Found.Event>> pairs,
      List<Gold.Event> gold,
      List<Found.Event> found) {
    for (Matching.Pair<Gold.Event, Found.Event> pair : pairs) {
      gold.remove(pair.gold());
      found.remove(pair.found());
    }
  }
}
