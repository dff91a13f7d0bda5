package org.demarche.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.Actor;

/** Whether mentions of actors are resolved to the right country and sector. */
final class ActorsEvaluation {
  private ActorsEvaluation() {}

  /** A share of rows; NaN when there are none. */
  private static final class Share {
    private int rows;
    private int right;

    void add(boolean isRight) {
      rows++;
      right += isRight ? 1 : 0;
    }

    double value() {
      return rows == 0 ? Double.NaN : (double) right / rows;
    }
  }

  /**
   * Resolves the mention of each row and compares; a field that the gold lacks is not judged. Of
   * several actors the first is judged, and of its sectors the first.
   */
  static Report of(List<Gold.Mention> gold, ActorLookup actors) {
    Share some = new Share();
    Share none = new Share();
    Share all = new Share();
    Confusion sectors = new Confusion();
    List<Outcome> outcomes = new ArrayList<>();
    for (Gold.Mention mention : gold) {
      Optional<Actor> actor =
          actors.resolve(mention.mention(), mention.date()).stream().findFirst();
      String country = actor.flatMap(Actor::country).orElse("");
      String sector =
          actor.flatMap(found -> found.sectors().stream().findFirst()).orElse(Confusion.NONE);
      boolean countryRight = mention.country().map(country::equals).orElse(true);
      boolean sectorRight = mention.sector().map(sector::equals).orElse(true);
      mention
          .country()
          .ifPresent(
              expected -> {
                (expected.isEmpty() ? none : some).add(countryRight);
                all.add(countryRight);
              });
      mention.sector().ifPresent(expected -> sectors.add(expected, sector));
      outcomes.add(
          new Outcome(
              mention.id(),
              (countryRight ? 0 : 1) + (sectorRight ? 0 : 1),
              country + "/" + sector,
              describe(mention, actor, country, sector)));
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("country", all.value());
    figures.put("country.some", some.value());
    figures.put("country.none", none.value());
    figures.put(
        "sector",
        gold.stream().allMatch(m -> m.sector().isEmpty()) ? Double.NaN : sectors.accuracy());
    return new Report(figures, List.of(sectors.scores(), sectors.matrix()), outcomes);
  }

  private static String describe(
      Gold.Mention mention, Optional<Actor> actor, String country, String sector) {
    return "%s %s\n  gold  %s/%s\n  found %s/%s %s"
        .formatted(
            mention.id(),
            mention.mention(),
            mention.country().map(code -> code.isEmpty() ? "-" : code).orElse("(not judged)"),
            mention.sector().orElse("(not judged)"),
            country.isEmpty() ? "-" : country,
            sector,
            actor.map(Actor::id).orElse("unknown"));
  }
}
