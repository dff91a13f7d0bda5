package org.demarche.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.Known.Country;
import org.demarche.actor.Known.CountryWord;
import org.demarche.actor.Known.Organisation;
import org.demarche.actor.Known.Person;
import org.demarche.actor.Sectors.Hit;

/** One phrase being read: who its head is, what kind of actor, and whose. */
final class PhraseReading {
  private final List<Word> words;
  private final int head;
  private final List<Found> found;
  private final Optional<LocalDate> day;
  private final SectorReading kind;
  private final Owners owners;
  private final List<String> steps = new ArrayList<>();

  PhraseReading(
      List<Word> words,
      int head,
      List<Found> found,
      List<Hit> hits,
      Sectors sectors,
      Optional<LocalDate> day) {
    this.words = words;
    this.head = head;
    this.found = found;
    this.day = day;
    this.kind = new SectorReading(words, head, found, hits, sectors);
    this.owners = new Owners(words, found);
  }

  List<Actor> actors() {
    List<Found> pair = owners.pairAt(head);
    if (!pair.isEmpty()) {
      return pair.stream().map(this::ofPairMember).toList();
    }
    Optional<Found> person = personNamed();
    if (person.isPresent()) {
      return List.of(ofPerson((Person) person.get().known()));
    }
    Optional<Found> named =
        found.stream().filter(f -> f.covers(head) && !(f.known() instanceof Person)).findFirst();
    if (named.isPresent()) {
      return List.of(
          named.get().known() instanceof Organisation organisation
              ? ofOrganisation(organisation, named.get())
              : ofCountryWord((Country) named.get().known(), named.get()));
    }
    return ofNoun();
  }

  /** The person that is the head, or that a title as head stands before. */
  private Optional<Found> personNamed() {
    for (Found f : found) {
      if (f.known() instanceof Person
          && !owners.isOfAnotherCountry(f)
          && (f.covers(head) || (f.start() > head && kind.titleReaches(f.start())))) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  private Actor ofPairMember(Found f) {
    String sector = kind.sector().orElse("GOV");
    if (f.known() instanceof Organisation organisation) {
      return ofOrganisation(organisation, f);
    }
    Country country = (Country) f.known();
    return actor(
        country.id(),
        country.country(),
        List.of(sector),
        Optional.empty(),
        Optional.of(country.name()),
        quoted(f) + " is one side of a pair: " + country.id());
  }

  private Actor ofPerson(Person person) {
    PersonAsOf asOf = PersonAsOf.of(person, day, kind);
    Optional<String> country =
        person
            .country()
            .or(
                () ->
                    owners.countriesBefore(head).stream()
                        .findFirst()
                        .flatMap(f -> f.known().country()));
    String first = country.orElseGet(() -> asOf.sectors().stream().findFirst().orElse("CVL"));
    String id =
        country.isPresent() && !asOf.sectors().isEmpty()
            ? first + "." + asOf.sectors().get(0) + "." + person.slug()
            : first + "." + person.slug();
    steps.addAll(asOf.steps());
    return new Actor(id, country, asOf.sectors(), asOf.role(), Optional.of(person.name()), steps);
  }

  private Actor ofOrganisation(Organisation organisation, Found at) {
    Optional<String> country = organisation.country();
    if (organisation.generic()) {
      country = ownerCountry(at.start(), at.end()).or(organisation::country);
    }
    boolean own = country.equals(organisation.country());
    String id = own ? organisation.id() : country.get() + "." + organisation.sectors().get(0);
    return actor(
        id,
        country,
        organisation.sectors(),
        Optional.empty(),
        Optional.of(organisation.name()),
        quoted(at) + " is " + organisation.name());
  }

  private Optional<String> ownerCountry(int from, int to) {
    return owners.countriesBefore(from).stream()
        .findFirst()
        .or(() -> owners.after(to, false))
        .flatMap(f -> f.known().country());
  }

  private Actor ofCountryWord(Country country, Found at) {
    boolean people = country.word() == CountryWord.PEOPLE;
    boolean plural = people && kind.isPlural(at);
    boolean place =
        country.word() == CountryWord.PLACE
            || (country.word() == CountryWord.GOVERNMENT && owners.isWhere(at));
    if (place || owners.isEthnic(at)) {
      Optional<Found> other =
          place
              ? owners.countriesBefore(at.start()).stream().findFirst()
              : owners.after(at.end(), true);
      if (other.isPresent()) {
        country = (Country) other.get().known();
        steps.add(quoted(at) + " belongs to " + country.id());
      }
    }
    String sector = plural || place ? "CVL" : "GOV";
    String id = sector.equals("GOV") ? country.id() : country.id() + "." + sector;
    return actor(
        id,
        country.country(),
        List.of(sector),
        Optional.empty(),
        Optional.of(country.name()),
        quoted(at) + " is a " + describe(country.word()) + " of " + country.id());
  }

  private List<Actor> ofNoun() {
    Optional<Found> above = owners.aboveCountriesBefore(head);
    if (above.isPresent()) {
      return List.of(ofMember((Organisation) above.get().known(), above.get()));
    }
    List<Found> countries = owners.countriesBefore(head, kind.isDiplomat());
    Optional<Found> organisation = owners.organisationBefore(head);
    if (organisation.isPresent()) {
      return List.of(ofMember((Organisation) organisation.get().known(), organisation.get()));
    }
    if (countries.isEmpty()) {
      Optional<Found> other =
          owners.personBefore(head).or(() -> owners.after(kind.end(), kind.followsAnywhere()));
      if (other.isPresent() && other.get().known() instanceof Organisation member) {
        return List.of(ofMember(member, other.get()));
      }
      countries = other.stream().toList();
    }
    if (countries.isEmpty()) {
      return kind.sector().map(this::ofSectorAlone).stream().toList();
    }
    return countries.stream().map(this::ofCountryNoun).toList();
  }

  /** Part of an organisation: its officials, troops, members. */
  private Actor ofMember(Organisation organisation, Found at) {
    List<String> sectors = new ArrayList<>(organisation.sectors());
    Optional<String> own = kind.strongSector();
    boolean rebels = sectors.get(0).equals("REB");
    if (own.isPresent() && !(rebels && sectors.contains(own.get()))) {
      sectors.remove(own.get());
      sectors.add(rebels ? sectors.size() : 0, own.get());
    }
    Optional<String> country = organisation.country();
    if ((country.isEmpty() && !at.isAboveCountries() && !sectors.contains("REB"))
        || organisation.generic()) {
      country = ownerCountry(at.start(), at.end()).or(organisation::country);
    }
    String id =
        sectors.equals(organisation.sectors())
            ? organisation.id()
            : organisation.id() + "." + sectors.get(0);
    return actor(
        id,
        country,
        sectors,
        kind.role(),
        Optional.of(organisation.name()),
        quotedHead() + " is part of " + organisation.name());
  }

  private Actor ofSectorAlone(String sector) {
    return actor(
        sector,
        Optional.empty(),
        List.of(sector),
        kind.role(),
        Optional.empty(),
        quotedHead() + " is a word of " + sector + "; no country is named");
  }

  private Actor ofCountryNoun(Found at) {
    Optional<String> sector = kind.sector();
    Optional<String> country = at.known().country();
    String base = at.known() instanceof Country known ? known.id() : country.orElse("");
    String id =
        sector.filter(s -> !kind.isGovernmentItself()).map(s -> base + "." + s).orElse(base);
    Optional<String> name = kind.personName();
    if (name.isPresent()) {
      id += "." + String.join("-", Gazetteer.keys(name.get())).toLowerCase(Locale.ROOT);
    }
    return actor(
        id,
        country,
        sector.stream().toList(),
        kind.role(),
        name,
        quoted(at)
            + " gives country "
            + base
            + ", "
            + quotedHead()
            + " gives "
            + sector.orElse("no sector"));
  }

  private Actor actor(
      String id,
      Optional<String> country,
      List<String> sectors,
      Optional<String> role,
      Optional<String> name,
      String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return new Actor(id, country, sectors, role, name, all);
  }

  private static String describe(CountryWord word) {
    return switch (word) {
      case NAME -> "name";
      case PEOPLE -> "nationality";
      case PREFIX -> "prefix";
      case GOVERNMENT -> "capital or seat of government";
      case PLACE -> "place";
    };
  }

  private String quotedHead() {
    return "'" + words.get(head).text() + "'";
  }

  private String quoted(Found f) {
    return "'" + Word.join(words.subList(f.start(), f.end())) + "'";
  }
}
