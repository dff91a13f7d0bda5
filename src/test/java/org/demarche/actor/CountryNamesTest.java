package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountryNamesTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(Config.bundled());

  /** Every country and territory of ISO 3166-1. */
  static Stream<Arguments> iso() {
    return Arrays.stream(Locale.getISOCountries())
        .map(alpha2 -> new ULocale("", alpha2))
        .map(l -> Arguments.of(l.getISO3Country(), l.getDisplayCountry(ULocale.ENGLISH)));
  }

  private static Optional<String> country(String text) {
    return RESOLVER.resolve(ActorPhrase.of(text), null).stream()
        .findFirst()
        .flatMap(Actor::country);
  }

  @ParameterizedTest
  @MethodSource("iso")
  void everyIsoNameIsItsCountryAsAPlace(String code, String name) {
    assertThat(RESOLVER.placeCountry(name)).contains(code);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "countries.csv")
  void aNationalityBeforeANounGivesTheCountry(String code, String people, String capital) {
    assertThat(country(people + " soldiers")).contains(code);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "countries.csv")
  void aCapitalStandsForItsGovernment(String code, String people, String capital) {
    assertThat(RESOLVER.placeCountry(capital)).contains(code);
    assertThat(country(capital)).contains(code);
  }

  @ParameterizedTest
  @CsvSource({
    "the Kremlin, RUS",
    "Downing Street, GBR",
    "the Pentagon, USA",
    "the White House, USA",
    "the Blue House, KOR",
    "Zhongnanhai, CHN"
  })
  void aSeatOfGovernmentIsTheGovernment(String seat, String code) {
    Actor actor = RESOLVER.resolve(ActorPhrase.of(seat), null).get(0);

    assertThat(actor.country()).contains(code);
    assertThat(actor.sectors()).containsExactly("GOV");
    assertThat(RESOLVER.isCapitalOrGovernmentMetonym(seat)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US | USA",
        "U.S. | USA",
        "the United States of America | USA",
        "the Democratic People's Republic of Korea | PRK",
        "the DPRK | PRK",
        "North Korea | PRK",
        "the Republic of Korea | KOR",
        "the People's Republic of China | CHN",
        "Côte d'Ivoire | CIV",
        "Ivory Coast | CIV",
        "Burma | MMR",
        "Türkiye | TUR",
        "the Soviet Union | RUS"
      })
  void aCountryHasManyNames(String name, String code) {
    assertThat(country(name)).contains(code);
  }

  @Test
  void acronymsCountOnlyInCapitals() {
    assertThat(country("us")).isEmpty();
    assertThat(country("US")).contains("USA");
  }

  @Test
  void citiesThatAreNoSeatOfGovernmentAreOnlyPlaces() {
    assertThat(RESOLVER.placeCountry("Aleppo")).contains("SYR");
    assertThat(RESOLVER.isCapitalOrGovernmentMetonym("Aleppo")).isFalse();
  }

  @Test
  void unknownPlacesAreOfNoCountry() {
    assertThat(RESOLVER.placeCountry("Brobdingnag")).isEmpty();
    assertThat(RESOLVER.placeCountry("")).isEmpty();
  }
}
