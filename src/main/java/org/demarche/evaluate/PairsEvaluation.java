package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which type, given the two actors? The answer is that of the event found that is nearest to both.
 */
final class PairsEvaluation {
  private PairsEvaluation() {}

  /** Compares rows with what was found in their texts, in the same order. */
  static Report of(List<Gold.Pair> gold, List<Found.Text> found) {
    Confusion types = new Confusion();
    Confusion quads = new Confusion();
    Confusion sides = new Confusion();
    Calibration calibration = new Calibration();
    List<Outcome> outcomes = new ArrayList<>();
    int unanswered = 0;
    for (int i = 0; i < gold.size(); i++) {
      Gold.Pair pair = gold.get(i);
      Optional<Found.Event> event = answer(pair, found.get(i).events());
      String type = event.map(e -> Ontology.pairType(e.type())).orElse(Confusion.NONE);
      Optional<Integer> quad = event.map(e -> Ontology.pairQuad(e.type()));
      String side = quad.map(Ontology::side).orElse(Confusion.NONE);
      types.add(pair.type(), type);
      quads.add("quad " + pair.quad(), quad.map(q -> "quad " + q).orElse(Confusion.NONE));
      sides.add(Ontology.side(pair.quad()), side);
      event.ifPresent(
          e ->
              calibration.add(
                  e.confidence(), type.equals(pair.type()) && strangeness(pair, e) == 0));
      unanswered += event.isEmpty() ? 1 : 0;
      int badness = type.equals(pair.type()) ? 0 : badness(pair, quad);
      outcomes.add(new Outcome(pair.id(), badness, type, describe(pair, event)));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("accuracy", types.accuracy());
    figures.put("macroF1.type", types.macroF1());
    figures.put("macroF1.quad", quads.macroF1());
    figures.put("macroF1.side", sides.macroF1());
    figures.put("none", (double) unanswered / gold.size());
    Report.putCalibration(figures, calibration.error());
    return new Report(
        figures,
        List.of(
            types.scores(), types.matrix(), quads.scores(), sides.scores(), calibration.curve()),
        outcomes);
  }

  /** The event of a text that tells what source does to target; empty when there is no event. */
  static Optional<Found.Event> answer(Gold.Pair pair, List<Found.Event> events) {
    return events.stream()
        .min(
            Comparator.comparingInt((Found.Event event) -> strangeness(pair, event))
                .thenComparingInt(event -> distance(pair, event)));
  }

  /** 0 for source and target as in the gold, 1 the other way round, 2 one of them, 3 none. */
  private static int strangeness(Gold.Pair pair, Found.Event event) {
    boolean sourceActs = overlap(pair.source(), event.source());
    boolean targetActs = overlap(pair.target(), event.source());
    boolean sourceReceives = overlap(pair.source(), event.recipient());
    boolean targetReceives = overlap(pair.target(), event.recipient());
    boolean together = sourceActs && targetActs && event.recipient().isEmpty();
    boolean forward = sourceActs && (targetReceives || pair.target().isEmpty());
    if (forward || together) {
      return 0;
    }
    if ((sourceActs || sourceReceives) && (targetActs || targetReceives)) {
      return 1;
    }
    return sourceActs || targetActs || sourceReceives || targetReceives ? 2 : 3;
  }

  private static boolean overlap(List<Span> spans, List<Found.Party> parties) {
    return parties.stream()
        .anyMatch(party -> spans.stream().anyMatch(span -> span.overlaps(party.span())));
  }

  private static int distance(Gold.Pair pair, Found.Event event) {
    return distance(pair.source(), event) + distance(pair.target(), event);
  }

  private static int distance(List<Span> spans, Found.Event event) {
    return spans.stream().mapToInt(span -> span.distanceTo(event.trigger())).min().orElse(0);
  }

  /** The wrong side is worst, then the wrong quad class, then the wrong type, then no answer. */
  private static int badness(Gold.Pair pair, Optional<Integer> quad) {
    if (quad.isEmpty()) {
      return 1;
    }
    if (!Ontology.side(quad.get()).equals(Ontology.side(pair.quad()))) {
      return 4;
    }
    return quad.get() != pair.quad() ? 3 : 2;
  }

  private static String describe(Gold.Pair pair, Optional<Found.Event> event) {
    return "%s\n  gold  %s %s -> %s\n  found %s\n  %s"
        .formatted(
            pair.id(),
            pair.type(),
            words(pair, pair.source()),
            words(pair, pair.target()),
            event.map(Found.Event::describe).orElse(Confusion.NONE),
            pair.text());
  }

  private static List<String> words(Gold.Pair pair, List<Span> spans) {
    return spans.stream().map(span -> span.in(pair.text())).toList();
  }
}
