package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.actor.Known.Person;
import org.demarche.actor.Sectors.Hit;
import org.demarche.actor.Sectors.Strength;

/** Persons by surname, for what stands after a title or a given name. */
final class Surnames {
  private static final int SHORTEST_MISSPELT = 5;

  /** Titles that different languages have for the same. */
  private static final Set<String> MINISTERS =
      Set.of("minister", "secretary", "premier", "chancellor");

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Misspellings misspellings = new Misspellings(SHORTEST_MISSPELT);

  /** Adds a person under the last word of a full name, for use after a title. */
  void add(String fullName, Person person) {
    List<String> keys = Gazetteer.keys(fullName);
    add(bySurname, keys.get(keys.size() - 1), person);
    misspellings.add(keys.get(keys.size() - 1));
    if (keys.size() > 1) {
      add(byGivenName, keys.get(0), person);
    }
  }

  private static void add(Map<String, List<Person>> index, String key, Person person) {
    List<Person> persons = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (!persons.contains(person)) {
      persons.add(person);
    }
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
    Optional<Hit> title =
        hits.stream()
            .filter(hit -> hit.end() == at && hit.word().strength() == Strength.ROLE)
            .findFirst();
    if (title.isEmpty() || isNamePart(words, at + 1, hits)) {
      return misspeltAfterGivenName(words, at, day);
    }
    List<Person> exact = bySurname.getOrDefault(word.key(), List.of());
    List<Person> called =
        (exact.isEmpty() ? misspelt(word.key()) : exact)
            .stream()
                .filter(person -> person.country().map(country::test).orElse(true))
                .filter(person -> mayBeCalled(person, title.get(), words))
                .toList();
    return best(called, day).map(person -> new Found(person, at, at + 1));
  }

  /** Whether a title is that of one of the offices, or of the sector without an office. */
  private static boolean mayBeCalled(Person person, Hit title, List<Word> words) {
    String called = rank(words.get(title.end() - 1).key());
    return person.sectors().contains(title.word().sector())
        || person.offices().stream()
            .map(office -> office.role().substring(office.role().lastIndexOf(' ') + 1))
            .anyMatch(role -> rank(role).equals(called));
  }

  private static String rank(String role) {
    return MINISTERS.contains(role) ? "minister" : role;
  }

  /** Whether there is a word that is capitalised and no word of the lexicon. */
  static boolean isNamePart(List<Word> words, int at, List<Hit> hits) {
    return at < words.size()
        && words.get(at).isCapitalised()
        && hits.stream().noneMatch(hit -> hit.start() <= at && at < hit.end());
  }

  private Optional<Found> misspeltAfterGivenName(
      List<Word> words, int at, Optional<LocalDate> day) {
    for (int given = Math.max(0, at - 2); given < at; given++) {
      List<Person> sameGivenName = byGivenName.get(words.get(given).key());
      if (sameGivenName == null) {
        continue;
      }
      List<String> meant = misspellings.meant(words.get(at).key());
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
    return misspellings.meant(surname).stream()
        .flatMap(right -> bySurname.get(right).stream())
        .sorted(Comparator.comparing(Person::slug))
        .toList();
  }
}
