package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Someone or something that {@code config/actors} knows by name. */
sealed interface Known {
  /** ISO 3166-1 alpha-3 code, when it belongs to one country. */
  Optional<String> country();

  /** Full name. */
  String name();

  /** What a name says of its country. */
  enum CountryWord {
    NAME,
    PEOPLE,
    PREFIX,
    GOVERNMENT,
    PLACE
  }

  /**
   * A country, or words that stand for one.
   *
   * @param id its code, which for a country of the past is not that of {@code country}
   */
  record Country(String id, Optional<String> country, String name, CountryWord word)
      implements Known {}

  /**
   * An organisation, an armed group, a body of a state, a company.
   *
   * @param generic whether other countries have one of the same name, so that a country beside it
   *     counts more than its own
   */
  record Organisation(
      String id, Optional<String> country, String name, List<String> sectors, boolean generic)
      implements Known {}

  /**
   * A person.
   *
   * @param sectors when holding no office; empty when only offices say it
   */
  record Person(
      String slug,
      Optional<String> country,
      String name,
      List<Office> offices,
      Optional<String> party,
      List<String> sectors)
      implements Known {

    /** The office held on a day: the one taken up last; any, the last, when no day is given. */
    Optional<Office> office(Optional<LocalDate> day) {
      return offices.stream()
          .filter(office -> day.isEmpty() || office.holds(day.get()))
          .reduce((first, second) -> second.from().isBefore(first.from()) ? first : second);
    }

    /** The last office that had ended by a day. */
    Optional<Office> lastBefore(LocalDate day) {
      return offices.stream()
          .filter(office -> office.to().isBefore(day))
          .reduce((first, second) -> second.to().isBefore(first.to()) ? first : second);
    }
  }

  /** An office, its sector, and the days it was held, both included. */
  record Office(String role, String sector, LocalDate from, LocalDate to) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
