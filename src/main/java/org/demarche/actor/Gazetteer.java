package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Known.Country;
import org.demarche.actor.Known.CountryWord;
import org.demarche.actor.Known.Person;
import org.demarche.config.Config;

/** Everything known by name. Filled while loading, then only read. */
final class Gazetteer {
  private final Trie<List<Spelling>> names = new Trie<>();
  private final Surnames surnames = new Surnames();

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
    surnames.add(fullName, person);
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
      Optional<Found> person =
          match == null ? surnames.find(words, i, sectors, day) : Optional.empty();
      if (match != null) {
        Found next = new Found(match.value(), start, match.end());
        if (!isPartOfAnotherName(next, found, words, sectors)) {
          found.add(next);
        }
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

  /** "Obama" in "Michelle Obama": a surname alone beside a capitalised word that nothing knows. */
  private boolean isPartOfAnotherName(
      Found next, List<Found> found, List<Word> words, Sectors sectors) {
    if (!(next.known() instanceof Person person) || next.end() - next.start() > 1) {
      return false;
    }
    int before = next.start() - 1;
    if (before >= 0
        && words.get(before).isCapitalised()
        && !words.get(next.start()).joined()
        && !sectors.standsBeforeNames(words, before)
        && !keys(person.name()).contains(words.get(before).key())
        && found.stream().noneMatch(f -> f.covers(before))) {
      return true;
    }
    return next.end() < words.size()
        && !words.get(next.end()).joined()
        && Surnames.isNamePart(words, next.end(), sectors)
        && names.longest(words, next.end(), (spellings, start, end) -> spellings) == null;
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
                Surnames.best(
                    fitting.stream()
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .toList(),
                    day))
        .orElse(null);
  }
}
