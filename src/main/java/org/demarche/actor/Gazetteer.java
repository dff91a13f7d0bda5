package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.Known.Country;
import org.demarche.actor.Known.CountryWord;
import org.demarche.actor.Known.Person;
import org.demarche.config.Config;

/** Everything known by name. Filled while loading, then only read. */
final class Gazetteer {
  private static final int SHORTEST_MISSPELT = 5;

  private final Trie<List<Spelling>> names = new Trie<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();

  static Gazetteer load(Config config, Sectors sectors) {
    Gazetteer gazetteer = new Gazetteer();
    Countries countries = Countries.load(config, gazetteer);
    Organisations.load(config, countries, gazetteer);
    Persons.load(config, countries, sectors, gazetteer);
    return gazetteer;
  }

  /** Adds a way a name is written. */
  void add(String written, Known known) {
    List<String> keys = keys(written);
    List<Spelling> spellings = names.find(keys);
    if (spellings == null) {
      spellings = new ArrayList<>(1);
      names.put(keys, spellings);
    }
    spellings.add(Spelling.of(written, known));
  }

  /** Adds a person under the last word of a full name, for use after a title. */
  void addSurname(String fullName, Person person) {
    List<String> keys = keys(fullName);
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

  static List<String> keys(String written) {
    return Word.ofText(written).stream().map(Word::key).toList();
  }

  /** The countries that are written exactly so. */
  Optional<Country> country(String name) {
    List<Word> words = Word.ofText(name);
    Trie.Match<Known> match =
        names.longest(words, 0, (list, start, end) -> country(list, words, start, end));
    return match != null && match.end() == words.size()
        ? Optional.of((Country) match.value())
        : Optional.empty();
  }

  private static Known country(List<Spelling> spellings, List<Word> words, int start, int end) {
    return spellings.stream()
        .filter(spelling -> spelling.known() instanceof Country && spelling.fits(words, start, end))
        .map(Spelling::known)
        .findFirst()
        .orElse(null);
  }

  /** What is known at the words, longest first from the left, without overlaps. */
  List<Found> find(List<Word> words, Sectors sectors, Optional<LocalDate> day) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int start = i;
      Trie.Match<Known> match =
          names.longest(words, i, (list, begin, end) -> choose(list, words, begin, end, day));
      Optional<Found> person = match == null ? titled(words, i, sectors, day) : Optional.empty();
      if (match != null) {
        found.add(new Found(match.value(), start, match.end()));
        i = match.end();
      } else if (person.isPresent()) {
        found.add(person.get());
        i = person.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  private static Known choose(
      List<Spelling> spellings, List<Word> words, int start, int end, Optional<LocalDate> day) {
    List<Known> fitting =
        spellings.stream()
            .filter(spelling -> spelling.fits(words, start, end))
            .map(Spelling::known)
            .toList();
    boolean prefix = end < words.size() && words.get(end).joined();
    Optional<Known> notPerson =
        fitting.stream()
            .filter(known -> !(known instanceof Person))
            .filter(
                known ->
                    prefix
                        || !(known instanceof Country country)
                        || country.word() != CountryWord.PREFIX)
            .findFirst();
    return notPerson
        .or(
            () ->
                best(
                    fitting.stream()
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .toList(),
                    day))
        .orElse(null);
  }

  /** Of several of one name: who is in office on the day, else who left an office last before. */
  private static Optional<Person> best(List<Person> persons, Optional<LocalDate> day) {
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
  private Optional<Found> titled(
      List<Word> words, int at, Sectors sectors, Optional<LocalDate> day) {
    Word word = words.get(at);
    if (at == 0 || !word.isCapitalised()) {
      return Optional.empty();
    }
    List<Sectors.Hit> before = sectors.find(words, Math.max(0, at - 3), at);
    boolean title =
        !before.isEmpty()
            && before.get(before.size() - 1).end() == at
            && before.get(before.size() - 1).word().strength() == Sectors.Strength.ROLE;
    if (title
        && !(at + 1 < words.size() && isNamePart(words.get(at + 1), sectors, words, at + 1))) {
      List<Person> exact = bySurname.getOrDefault(word.key(), List.of());
      return best(exact.isEmpty() ? misspelt(word.key()) : exact, day)
          .map(person -> new Found(person, at, at + 1));
    }
    return misspeltAfterGivenName(words, at, day);
  }

  private static boolean isNamePart(Word word, Sectors sectors, List<Word> words, int at) {
    return word.isCapitalised() && sectors.find(words, at, at + 1).isEmpty();
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

  private java.util.stream.Stream<String> surnames(Person person) {
    List<String> keys = keys(person.name());
    return java.util.stream.Stream.of(keys.get(keys.size() - 1));
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
