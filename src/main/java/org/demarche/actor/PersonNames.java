package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.actor.Known.Person;
import org.demarche.actor.Sectors.Hit;

/** Persons by surname, for names that are not written in full. */
final class PersonNames {
  private static final int SHORTEST_MISSPELT = 5;

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Misspellings surnames = new Misspellings(SHORTEST_MISSPELT);

  /** Adds a person under the first and the last word of a full name. */
  void add(List<String> fullName, Person person) {
    String surname = fullName.get(fullName.size() - 1);
    add(bySurname, surname, person);
    surnames.add(surname);
    if (fullName.size() > 1) {
      add(byGivenName, fullName.get(0), person);
    }
  }

  private static void add(Map<String, List<Person>> index, String key, Person person) {
    List<Person> persons = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (!persons.contains(person)) {
      persons.add(person);
    }
  }

  /**
   * A person by surname after a title or a given name; one letter may be wrong.
   *
   * @param country whether a person of a country can be meant
   */
  Optional<Found> find(
      List<Word> words,
      int at,
      List<Hit> hits,
      Predicate<String> country,
      Optional<LocalDate> day) {
    Word word = words.get(at);
    if (at == 0 || !word.isCapitalised()) {
      return Optional.empty();
    }
    if (isTitled(at, hits) && !isNamePart(words, at + 1, hits)) {
      List<Person> exact = bySurname.getOrDefault(word.key(), List.of());
      List<Person> persons = exact.isEmpty() ? misspelt(word.key()) : exact;
      return best(
              persons.stream()
                  .filter(person -> person.country().map(country::test).orElse(true))
                  .toList(),
              day)
          .map(person -> new Found(person, at, at + 1));
    }
    return misspeltAfterGivenName(words, at, day);
  }

  /** Of several of one name: who is in office on the day, else who left an office last before. */
  static Optional<Person> best(List<Person> persons, Optional<LocalDate> day) {
    if (persons.size() < 2) {
      return persons.stream().findFirst();
    }
    LocalDate asOf = day.orElse(LocalDate.MAX);
    return persons.stream()
        .max(
            Comparator.comparing((Person person) -> person.office(Optional.of(asOf)).isPresent())
                .thenComparing(
                    person -> person.lastBefore(asOf).map(Known.Office::to).orElse(LocalDate.MIN)));
  }

  private static boolean isTitled(int at, List<Hit> hits) {
    for (Hit hit : hits) {
      if (hit.end() == at && hit.word().strength() == Sectors.Strength.ROLE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamePart(List<Word> words, int at, List<Hit> hits) {
    if (at >= words.size() || !words.get(at).isCapitalised()) {
      return false;
    }
    for (Hit hit : hits) {
      if (hit.start() <= at && at < hit.end()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Found> misspeltAfterGivenName(
      List<Word> words, int at, Optional<LocalDate> day) {
    for (int given = Math.max(0, at - 2); given < at; given++) {
      List<Person> sameGivenName = byGivenName.get(words.get(given).key());
      if (sameGivenName == null) {
        continue;
      }
      List<String> meant = surnames.meant(words.get(at).key());
      List<Person> candidates =
          sameGivenName.stream().filter(person -> meant.contains(surname(person))).toList();
      if (!candidates.isEmpty()) {
        int first = given;
        return best(candidates, day).map(person -> new Found(person, first, at + 1));
      }
    }
    return Optional.empty();
  }

  private static String surname(Person person) {
    List<String> keys = Word.keys(person.name());
    return keys.get(keys.size() - 1);
  }

  private List<Person> misspelt(String surname) {
    return surnames.meant(surname).stream()
        .flatMap(right -> bySurname.get(right).stream())
        .sorted(Comparator.comparing(Person::slug))
        .toList();
  }
}
