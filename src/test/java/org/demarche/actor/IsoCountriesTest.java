package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class IsoCountriesTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(Config.bundled());

  static Stream<ULocale> isoCountries() {
    return Stream.of(Locale.getISOCountries()).map(code -> new ULocale("", code));
  }

  private static List<String> countries(String phrase) {
    return RESOLVER.resolve(ActorPhrase.of(phrase), null).stream()
        .map(actor -> actor.country().orElse(""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("isoCountries")
  void everyNameOfIso3166IsItsCountry(ULocale country) {
    assertThat(RESOLVER.placeCountry(country.getDisplayCountry(ULocale.ENGLISH)))
        .contains(country.getISO3Country());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/actor/nations.csv")
  void nameNationalityAndCapitalAreTheCountry(
      String code, String name, String nationality, String capital) {
    assertThat(countries(name)).containsExactly(code);
    assertThat(countries(nationality + " soldiers")).containsExactly(code);
    assertThat(countries("the " + nationality + " government")).containsExactly(code);
    assertThat(RESOLVER.placeCountry(capital)).contains(code);
  }
}
