package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.actor.Known.Person;

/** Persons by surname, for what stands after a title or a given name. */
final class Surnames {
  private static final int SHORTEST_MISSPELT = 5;

  /** Titles that different languages have for the same. */
  private static final Set<String> MINISTERS =
      Set.of("minister", "secretary", "premier", "chancellor");

  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();

  /** Adds a person under the last word of a full name, for use after a title. */
  void add(String fullName, Person person) {
    List<String> keys = Gazetteer.keys(fullName);
    add(bySurname, keys.get(keys.size() - 1), person);
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

  /** A person by surname after a title or a given name; one letter may be wrong. */
  Optional<Found> find(List<Word> words, int at, Sectors sectors, Optional<LocalDate> day) {
    Word word = words.get(at);
    if (at == 0 || !word.isCapitalised()) {
      return Optional.empty();
    }
    List<Sectors.Hit> before = sectors.find(words, Math.max(0, at - 3), at);
    boolean title =
        !before.isEmpty()
            && before.get(before.size() - 1).end() == at
            && before.get(before.size() - 1).word().strength() == Sectors.Strength.ROLE;
    if (title && !(at + 1 < words.size() && isNamePart(words, at + 1, sectors))) {
      List<Person> exact = bySurname.getOrDefault(word.key(), List.of());
      Sectors.Hit last = before.get(before.size() - 1);
      List<Person> called =
          (exact.isEmpty() ? misspelt(word.key()) : exact)
              .stream().filter(person -> mayBeCalled(person, last, words)).toList();
      return best(called, day).map(person -> new Found(person, at, at + 1));
    }
    return misspeltAfterGivenName(words, at, day);
  }

  /** Whether a title is that of one of the offices, or of the sector without an office. */
  private static boolean mayBeCalled(Person person, Sectors.Hit title, List<Word> words) {
    String called = rank(words.get(title.end() - 1).key());
    return person.sectors().contains(title.word().sector())
        || person.offices().stream()
            .map(office -> office.role().substring(office.role().lastIndexOf(' ') + 1))
            .anyMatch(role -> rank(role).equals(called));
  }

  private static String rank(String role) {
    return MINISTERS.contains(role) ? "minister" : role;
  }

  /** Whether a word is capitalised and no word of the lexicon. */
  static boolean isNamePart(List<Word> words, int at, Sectors sectors) {
    return words.get(at).isCapitalised() && sectors.find(words, at, at + 1).isEmpty();
  }

  private Optional<Found> misspeltAfterGivenName(
      List<Word> words, int at, Optional<LocalDate> day) {
    for (int given = Math.max(0, at - 2); given < at; given++) {
      int first = given;
      List<Person> candidates =
          byGivenName.getOrDefault(words.get(given).key(), List.of()).stream()
              .filter(person -> surnames(person).anyMatch(s -> isMisspelt(words.get(at).key(), s)))
              .toList();
      if (!candidates.isEmpty()) {
        return best(candidates, day).map(person -> new Found(person, first, at + 1));
      }
    }
    return Optional.empty();
  }

  private static Stream<String> surnames(Person person) {
    List<String> keys = Gazetteer.keys(person.name());
    return Stream.of(keys.get(keys.size() - 1));
  }

  private List<Person> misspelt(String surname) {
    return bySurname.entrySet().stream()
        .filter(entry -> isMisspelt(surname, entry.getKey()))
        .flatMap(entry -> entry.getValue().stream())
        .sorted(Comparator.comparing(Person::slug))
        .toList();
  }

  private static boolean isMisspelt(String written, String right) {
    return written.length() >= SHORTEST_MISSPELT
        && right.length() >= SHORTEST_MISSPELT
        && written.charAt(0) == right.charAt(0)
        && Edits.atMostOne(written, right);
  }
}
