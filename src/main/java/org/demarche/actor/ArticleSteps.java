package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Actors made from actors by what the rest of an article says. */
final class ArticleSteps {
  private ArticleSteps() {}

  static Actor with(Actor actor, String step) {
    List<String> steps = new ArrayList<>(actor.steps());
    steps.add(step);
    return new Actor(
        actor.id(), actor.country(), actor.sectors(), actor.role(), actor.name(), steps);
  }

  /**
   * The actor with a country that its own words do not name.
   *
   * @param government whether it is the government as such, whose id is the country's
   */
  static Actor in(String country, Actor actor, boolean government, String step) {
    String id = government ? country : country + "." + actor.id();
    return with(
        new Actor(
            id, Optional.of(country), actor.sectors(), actor.role(), actor.name(), actor.steps()),
        step);
  }

  /** A person whom the gazetteer does not know. */
  static Actor person(
      Actor described, Optional<String> country, List<String> sectors, String name) {
    String first = country.map(code -> code + ".").orElse("");
    return new Actor(
        first + sectors.get(0) + "." + ArticlePersonNames.slug(name),
        country,
        sectors,
        described.role(),
        Optional.of(name),
        described.steps());
  }
}
