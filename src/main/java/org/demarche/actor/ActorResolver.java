package org.demarche.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Known.Country;
import org.demarche.actor.Known.CountryWord;
import org.demarche.actor.Known.Organisation;
import org.demarche.actor.Sectors.Hit;
import org.demarche.config.Config;

/**
 * Finds who a phrase refers to, as of a date.
 *
 * <p>The head of the phrase decides the sector; what stands beside it, possesses it or follows it
 * with {@code of}, {@code in} or {@code from} decides the country. Office holders hold their office
 * only within their term. An unknown name is unknown, never a guess. Immutable, safe for use by
 * many threads.
 */
public final class ActorResolver {
  private final Sectors sectors;
  private final Gazetteer gazetteer;

  private ActorResolver(Sectors sectors, Gazetteer gazetteer) {
    this.sectors = sectors;
    this.gazetteer = gazetteer;
  }

  /**
   * Loads {@code actors/*.yaml}.
   *
   * @throws org.demarche.config.ConfigException with file, line and what was expected
   */
  public static ActorResolver load(Config config) {
    Sectors sectors = Sectors.load(config);
    return new ActorResolver(sectors, Gazetteer.load(config, sectors));
  }

  /** The files it is loaded from, for a fingerprint. */
  public static List<String> files() {
    return List.of(Countries.FILE, Organisations.FILE, Persons.FILE, Sectors.FILE);
  }

  /**
   * Who a phrase refers to.
   *
   * @param asOf the article's date; null when unknown: then a person counts as holding the last
   *     office
   * @return usually one actor; several for pairs such as {@code US-China} and {@code Hungarian and
   *     Romanian officials}; none when nothing is known by these words. A phrase that only says
   *     what kind of actor it is ({@code police}) gives an actor without a country whose id is the
   *     sector
   */
  public List<Actor> resolve(ActorPhrase phrase, LocalDate asOf) {
    Optional<LocalDate> day = Optional.ofNullable(asOf);
    List<Word> words = Word.of(phrase.words());
    if (words.isEmpty()) {
      return List.of();
    }
    int head = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).token() <= phrase.head() && words.get(i).isName()) {
        head = i;
      }
    }
    head = beyondQuantities(words, head);
    List<Hit> hits = sectors.find(words);
    List<Found> found = gazetteer.find(words, hits, day);
    found.removeIf(name -> isPartOfLongerWord(name, hits));
    return new PhraseReading(words, head, found, hits, sectors, day).actors();
  }

  /** The head of what there is a quantity of: "soldiers" in "a pair of Israeli soldiers". */
  private int beyondQuantities(List<Word> words, int quantity) {
    int head = quantity;
    while (sectors.isQuantity(words.get(head))
        && head + 2 < words.size()
        && words.get(head + 1).key().equals("of")) {
      head += 2 + ActorPhrase.guessHead(texts(words.subList(head + 2, words.size())));
    }
    return head;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  /** "Labour" in "Labour minister" is not the party. */
  private static boolean isPartOfLongerWord(Found name, List<Hit> hits) {
    return name.known() instanceof Organisation organisation
        && organisation.generic()
        && hits.stream()
            .anyMatch(
                hit ->
                    hit.start() <= name.start()
                        && name.end() <= hit.end()
                        && hit.end() - hit.start() > name.end() - name.start());
  }

  /** The ISO 3166-1 alpha-3 code of the country that a place name belongs to. */
  public Optional<String> placeCountry(String name) {
    return country(name).flatMap(Country::country);
  }

  /** Whether a name is a capital, or stands for a government otherwise, such as the Kremlin. */
  public boolean isCapitalOrGovernmentMetonym(String name) {
    return country(name).filter(country -> country.word() == CountryWord.GOVERNMENT).isPresent();
  }

  private Optional<Country> country(String name) {
    String bare = name.strip();
    if (bare.startsWith("the ") || bare.startsWith("The ")) {
      Optional<Country> without = gazetteer.country(bare.substring(4));
      if (without.isPresent()) {
        return without;
      }
    }
    return bare.isEmpty() ? Optional.empty() : gazetteer.country(bare);
  }
}
