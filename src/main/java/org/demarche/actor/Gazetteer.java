package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Known.Country;
import org.demarche.actor.Known.CountryWord;
import org.demarche.actor.Known.Person;
import org.demarche.actor.Sectors.Hit;
import org.demarche.config.Config;

/** Everything known by name. Filled while loading, then only read. */
final class Gazetteer {
  private static final int SHORTEST_MISSPELT_COUNTRY = 7;

  private final Sectors sectors;
  private final Trie<List<Spelling>> names = new Trie<>();
  private final Surnames surnames = new Surnames();
  private final Misspellings countryWords = new Misspellings(SHORTEST_MISSPELT_COUNTRY);

  private Gazetteer(Sectors sectors) {
    this.sectors = sectors;
  }

  static Gazetteer load(Config config, Sectors sectors) {
    Gazetteer gazetteer = new Gazetteer(sectors);
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
    surnames.add(fullName, person);
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
              : surnames
                  .find(words, i, hits, country -> isOf(country, words, start, hits, found), day)
                  .or(() -> misspeltCountry(words, start));
      here.filter(next -> !isPartOfAnotherName(next, found, words, hits)).ifPresent(found::add);
      i = here.map(Found::end).orElse(i + 1);
    }
    return found;
  }

  /** "Obama" in "Michelle Obama": a surname alone beside a capitalised word that nothing knows. */
  private boolean isPartOfAnotherName(
      Found next, List<Found> found, List<Word> words, List<Hit> hits) {
    if (!(next.known() instanceof Person person) || next.end() - next.start() > 1) {
      return false;
    }
    int before = next.start() - 1;
    if (before >= 0
        && words.get(before).isCapitalised()
        && !words.get(next.start()).joined()
        && !sectors.standsBeforeNames(words.get(before), before, hits)
        && !keys(person.name()).contains(words.get(before).key())
        && found.stream().noneMatch(f -> f.covers(before))) {
      return true;
    }
    return next.end() < words.size()
        && !words.get(next.end()).joined()
        && Surnames.isNamePart(words, next.end(), hits)
        && names.longest(words, next.end(), (spellings, start, end) -> spellings) == null;
  }

  /** Whether the country that a phrase names beside a title and a name, if any, is this one. */
  private boolean isOf(String code, List<Word> words, int name, List<Hit> hits, List<Found> found) {
    Optional<Country> after =
        name + 2 < words.size() && words.get(name + 1).key().equals("of")
            ? country(words, name + 2)
            : Optional.empty();
    return after
        .or(() -> countryBefore(name, hits, found))
        .flatMap(Country::country)
        .map(code::equals)
        .orElse(true);
  }

  private Optional<Country> country(List<Word> words, int at) {
    Trie.Match<Known> match =
        names.longest(words, at, (list, start, end) -> country(list, words, start, end));
    return Optional.ofNullable(match).map(found -> (Country) found.value());
  }

  /** The country right before the titles right before a name. */
  private static Optional<Country> countryBefore(int name, List<Hit> hits, List<Found> found) {
    int start = name;
    for (int i = hits.size() - 1; i >= 0; i--) {
      if (hits.get(i).end() == start) {
        start = hits.get(i).start();
      }
    }
    Found last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null && last.end() == start && last.known() instanceof Country country
        ? Optional.of(country)
        : Optional.empty();
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
    return place != null ? place : Surnames.best(persons, day).orElse(null);
  }

  /** Places leave their name, when it stands alone, to an organisation: "Brussels". */
  private static boolean isPlace(Known known) {
    return known instanceof Country country && country.word() == CountryWord.PLACE;
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
