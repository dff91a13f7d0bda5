package org.demarche.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.event.match.Match;
import org.demarche.event.match.SentenceView;
import org.demarche.event.match.Sides;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.Place;

/** Where an event took place: a place named in its own clause, never just any place. */
final class Places {
  private static final List<String> PREPOSITIONS =
      List.of(
          "in", "at", "near", "outside", "inside", "across", "around", "off", "over", "throughout");
  private static final Set<String> PLACES =
      Set.of("CITY", "COUNTRY", "STATE_OR_PROVINCE", "LOCATION");

  private final SentenceView view;
  private final Syntax syntax;
  private final Function<String, Optional<String>> countries;

  /**
   * @param countries finds the country of a place by its name
   */
  Places(SentenceView view, Function<String, Optional<String>> countries) {
    this.view = view;
    this.syntax = view.syntax();
    this.countries = countries;
  }

  /** The place of a match, unless the words for it are those of a side. */
  Optional<Place> place(Match match, Sides sides) {
    for (String preposition : PREPOSITIONS) {
      for (int anchor : anchors(match)) {
        for (int token : syntax.obliques(anchor, preposition)) {
          Optional<Place> place = place(token).filter(found -> !isSide(found, sides));
          if (place.isPresent()) {
            return place;
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Integer> anchors(Match match) {
    List<Integer> anchors = new ArrayList<>();
    anchors.add(match.trigger());
    anchors.add(view.clauses().clauseVerb(match));
    if (syntax.isVerb(match.verb())) {
      anchors.addAll(syntax.patients(match.verb()));
    }
    return anchors;
  }

  private Optional<Place> place(int token) {
    if (!PLACES.contains(view.phrases().label(token))) {
      return Optional.empty();
    }
    int start = view.start(syntax.phraseStart(token));
    int end = view.end(syntax.phraseEnd(token) - 1);
    String name = view.article().getArticle().getText().substring(start, end);
    return Optional.of(new Place(name, countries.apply(name).orElse(null), start, end));
  }

  private static boolean isSide(Place place, Sides sides) {
    return Stream.concat(sides.source().stream(), sides.recipient().stream())
        .anyMatch(actor -> actor.getStart() < place.getEnd() && place.getStart() < actor.getEnd());
  }
}
