package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Which events, from the text alone? Events match one to one within their text. */
final class EventsEvaluation {
  private EventsEvaluation() {}

  /** A role in an event together with a country or a sector. */
  private record Item(boolean source, String code) {}

  /** Compares rows with what was found in their texts, in the same order. */
  static Report of(List<Gold.Text> gold, List<Found.Text> found) {
    Score types = Score.NONE;
    Score dyads = Score.NONE;
    Score countries = Score.NONE;
    Score sectors = Score.NONE;
    Map<String, Score> perType = new TreeMap<>();
    Confusion confusion = new Confusion();
    Calibration calibration = new Calibration();
    Codes codes = new Codes();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      List<Gold.Event> expected = gold.get(i).events();
      List<Found.Event> answers = found.get(i).events();
      Score type = EventMatching.byType(expected, answers);
      Score dyad = EventMatching.byDyad(expected, answers);
      types = types.plus(type);
      dyads = dyads.plus(dyad);
      countries = countries.plus(countries(expected, answers));
      sectors = sectors.plus(sectors(expected, answers));
      EventMatching.perType(expected, answers).forEach((k, s) -> perType.merge(k, s, Score::plus));
      EventMatching.confuse(confusion, expected, answers);
      EventMatching.calibrate(calibration, expected, answers);
      int errors = type.gold() + type.found() + dyad.gold() - 2 * type.right() - dyad.right();
      outcomes.add(
          new Outcome(
              gold.get(i).id(),
              errors,
              EventMatching.answer(answers),
              describe(gold.get(i), answers)));
      codes.add(EventMatching.pairs(expected, answers));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    EventMatching.put(figures, "type", types);
    EventMatching.put(figures, "dyad", dyads);
    figures.put("actors.country", countries.f1());
    figures.put("actors.sector", sectors.f1());
    codes.put(figures);
    Report.putCalibration(figures, calibration.error());
    return new Report(
        figures,
        List.of(
            TextTable.ofScores(perType),
            confusion.matrix(),
            calibration.curve(),
            "actors.country and actors.sector are F1 over the countries and sectors in each role of"
                + " a text's events.",
            "mode and context are over events whose type was found and that the gold has one for.",
            codes.modes(),
            codes.contexts()),
        outcomes);
  }

  /** The countries in each role of the events of a text, each once. */
  private static Score countries(List<Gold.Event> gold, List<Found.Event> found) {
    Set<Item> expected = new HashSet<>();
    for (Gold.Event event : gold) {
      event.source().forEach(p -> p.country().ifPresent(c -> expected.add(new Item(true, c))));
      event.recipient().forEach(p -> p.country().ifPresent(c -> expected.add(new Item(false, c))));
    }
    Set<Item> answers = new HashSet<>();
    for (Found.Event event : found) {
      Found.countries(event.source()).forEach(c -> answers.add(new Item(true, c)));
      Found.countries(event.recipient()).forEach(c -> answers.add(new Item(false, c)));
    }
    return score(expected, answers);
  }

  /**
   * The sectors in each role of the events of a text, each once. An actor found whose country the
   * gold has in that role only without a sector is not judged: its sector was not annotated.
   */
  private static Score sectors(List<Gold.Event> gold, List<Found.Event> found) {
    Set<Item> expected = new HashSet<>();
    Set<Item> unjudged = new HashSet<>();
    for (Gold.Event event : gold) {
      event.source().forEach(party -> addSector(true, party, expected, unjudged));
      event.recipient().forEach(party -> addSector(false, party, expected, unjudged));
    }
    Set<Item> answers = new HashSet<>();
    for (Found.Event event : found) {
      event.source().forEach(party -> sector(true, party, unjudged).ifPresent(answers::add));
      event.recipient().forEach(party -> sector(false, party, unjudged).ifPresent(answers::add));
    }
    return score(expected, answers);
  }

  private static void addSector(
      boolean source, Gold.Party party, Set<Item> expected, Set<Item> unjudged) {
    if (party.sector().isPresent()) {
      expected.add(new Item(source, party.sector().get()));
    } else {
      unjudged.add(new Item(source, party.country().orElse("")));
    }
  }

  private static Optional<Item> sector(boolean source, Found.Party party, Set<Item> unjudged) {
    if (unjudged.contains(new Item(source, party.country().orElse("")))) {
      return Optional.empty();
    }
    return party.sectors().stream().findFirst().map(sector -> new Item(source, sector));
  }

  private static Score score(Set<Item> gold, Set<Item> found) {
    int right = (int) gold.stream().filter(found::contains).count();
    return new Score(right, gold.size(), found.size());
  }

  private static String describe(Gold.Text gold, List<Found.Event> found) {
    StringBuilder text = new StringBuilder(gold.id());
    gold.events().forEach(event -> text.append("\n  gold  ").append(event.describe()));
    found.forEach(event -> text.append("\n  found ").append(event.describe()));
    return text.append("\n  ").append(gold.text()).toString();
  }
}
