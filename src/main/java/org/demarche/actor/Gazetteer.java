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
import org.demarche.actor.Sectors.Hit;
import org.demarche.config.Config;

/** Everything known by name. Filled while loading, then only read. */
final class Gazetteer {
  private static final int SHORTEST_MISSPELT_SURNAME = 5;
  private static final int SHORTEST_MISSPELT_COUNTRY = 7;

  private final Trie<List<Spelling>> names = new Trie<>();
  private final Map<String, List<Person>> bySurname = new HashMap<>();
  private final Map<String, List<Person>> byGivenName = new HashMap<>();
  private final Misspellings surnames = new Misspellings(SHORTEST_MISSPELT_SURNAME);
  private final Misspellings countryWords = new Misspellings(SHORTEST_MISSPELT_COUNTRY);

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
    Spelling spelling = Spelling.of(written, known);
    add(keys, spelling);
    if (keys.contains("'s")) {
      add(withoutApostrophe(keys), spelling);
    }
    if (keys.size() == 1
        && known instanceof Country country
        && (country.word() == CountryWord.NAME || country.word() == CountryWord.PEOPLE)) {
      countryWords.add(keys.get(0));
    }
  }

  private void add(List<String> keys, Spelling spelling) {
    List<Spelling> spellings = names.find(keys);
    if (spellings == null) {
      spellings = new ArrayList<>(1);
      names.put(keys, spellings);
    }
    spellings.add(spelling);
  }

  /** "Peoples Republic", "Workers Party". */
  private static List<String> withoutApostrophe(List<String> keys) {
    List<String> plain = new ArrayList<>();
    for (String key : keys) {
      if (key.equals("'s") && !plain.isEmpty()) {
        String owner = plain.remove(plain.size() - 1);
        plain.add(owner.endsWith("s") ? owner : owner + "s");
      } else {
        plain.add(key);
      }
    }
    return plain;
  }

  /** Adds a person under the last word of a full name, for use after a title. */
  void addSurname(String fullName, Person person) {
    List<String> keys = keys(fullName);
    add(bySurname, keys.get(keys.size() - 1), person);
    surnames.add(keys.get(keys.size() - 1));
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
    return Word.keys(written);
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
  List<Found> find(List<Word> words, List<Hit> hits, Optional<LocalDate> day) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int start = i;
      Trie.Match<Known> match =
          names.longest(words, i, (list, begin, end) -> choose(list, words, begin, end, day));
      Optional<Found> here =
          match != null
              ? Optional.of(new Found(match.value(), start, match.end()))
              : titled(words, i, hits, day).or(() -> misspeltCountry(words, start));
      here.ifPresent(found::add);
      i = here.map(Found::end).orElse(i + 1);
    }
    return found;
  }

  private static Known choose(
      List<Spelling> spellings, List<Word> words, int start, int end, Optional<LocalDate> day) {
    boolean prefix = end < words.size() && words.get(end).joined();
    boolean alone = end - start == words.size();
    Known place = null;
    List<Person> persons = new ArrayList<>(spellings.size());
    for (Spelling spelling : spellings) {
      if (!spelling.fits(words, start, end)) {
        continue;
      }
      Known known = spelling.known();
      if (known instanceof Person person) {
        persons.add(person);
      } else if (known instanceof Country country && country.word() == CountryWord.PREFIX) {
        if (prefix) {
          return known;
        }
      } else if (alone && isPlace(known)) {
        place = known;
      } else {
        return known;
      }
    }
    return place != null ? place : best(persons, day).orElse(null);
  }

  /** Places leave their name, when it stands alone, to an organisation: "Brussels". */
  private static boolean isPlace(Known known) {
    return known instanceof Country country && country.word() == CountryWord.PLACE;
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
      List<Word> words, int at, List<Hit> hits, Optional<LocalDate> day) {
    Word word = words.get(at);
    if (at == 0 || !word.isCapitalised()) {
      return Optional.empty();
    }
    if (isTitled(at, hits) && !isNamePart(words, at + 1, hits)) {
      List<Person> exact = bySurname.getOrDefault(word.key(), List.of());
      return best(exact.isEmpty() ? misspelt(word.key()) : exact, day)
          .map(person -> new Found(person, at, at + 1));
    }
    return misspeltAfterGivenName(words, at, day);
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
    List<String> meant = null;
    for (int given = Math.max(0, at - 2); given < at; given++) {
      int first = given;
      List<Person> sameGivenName = byGivenName.get(words.get(given).key());
      if (sameGivenName == null) {
        continue;
      }
      meant = meant == null ? surnames.meant(words.get(at).key()) : meant;
      List<String> rights = meant;
      List<Person> candidates =
          sameGivenName.stream().filter(person -> rights.contains(surname(person))).toList();
      if (!candidates.isEmpty()) {
        return best(candidates, day).map(person -> new Found(person, first, at + 1));
      }
    }
    return Optional.empty();
  }

  private static String surname(Person person) {
    List<String> keys = keys(person.name());
    return keys.get(keys.size() - 1);
  }

  private List<Person> misspelt(String surname) {
    return surnames.meant(surname).stream()
        .flatMap(right -> bySurname.get(right).stream())
        .sorted(Comparator.comparing(Person::slug))
        .toList();
  }

  private Optional<Found> misspeltCountry(List<Word> words, int at) {
    if (!words.get(at).isCapitalised()) {
      return Optional.empty();
    }
    return countryWords.meant(words.get(at).key()).stream()
        .flatMap(right -> names.find(List.of(right)).stream())
        .map(Spelling::known)
        .filter(Country.class::isInstance)
        .findFirst()
        .map(country -> new Found(country, at, at + 1));
  }
}
