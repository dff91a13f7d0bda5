package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseReadingTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(Config.bundled());
  private static final LocalDate IN_2019 = LocalDate.of(2019, 6, 1);

  private static List<Actor> actors(String phrase, LocalDate day) {
    return RESOLVER.resolve(ActorPhrase.of(phrase), day);
  }

  private static Actor actor(String phrase, LocalDate day) {
    assertThat(actors(phrase, day)).as(phrase).hasSize(1);
    return actors(phrase, day).get(0);
  }

  private static List<String> ids(String phrase) {
    return actors(phrase, IN_2019).stream().map(Actor::id).toList();
  }

  @Test
  void capitalIsAPlaceAfterIn() {
    assertThat(ids("in downtown Lima")).containsExactly("PER.CVL");
    assertThat(ids("residents of Lima")).containsExactly("PER.CVL");
  }

  @ParameterizedTest
  @CsvSource({
    "Mosul, IRQ",
    "the Crimea, UKR",
    "Guangdong, CHN",
    "Moscow, RUS",
    "Brussels, BEL",
    "Sana'a, YEM",
    "São Paulo, BRA"
  })
  void placesBelongToCountries(String place, String code) {
    assertThat(RESOLVER.placeCountry(place)).contains(code);
  }

  @Test
  void brusselsIsTheUnionAloneAndATownInCompany() {
    assertThat(ids("Brussels")).containsExactly("IGO.eu");
    assertThat(ids("police in Brussels")).containsExactly("BEL.COP");
  }

  @Test
  void officeHoldersHoldTheirOfficeWithinTheirTerm() {
    Actor before = actor("Theresa May", LocalDate.of(2014, 3, 1));
    Actor within = actor("Theresa May", LocalDate.of(2018, 3, 1));
    Actor after = actor("Theresa May", LocalDate.of(2021, 3, 1));
    assertThat(within.role()).contains("prime minister");
    assertThat(within.sectors()).containsExactly("GOV");
    assertThat(before.role()).isNotEqualTo(within.role());
    assertThat(after.role()).contains("former prime minister");
    assertThat(after.sectors()).first().isEqualTo("ELI");
    assertThat(after.country()).contains("GBR");
  }

  @Test
  void surnameAfterATitleIsOfTheCountryThatIsNamed() {
    assertThat(actor("Tanzanian President Hassan", null).name()).contains("Samia Suluhu Hassan");
    assertThat(actor("King Hassan of Morocco", null).country()).contains("MAR");
  }

  @Test
  void oneLetterOfAPersonsNameMayBeWrong() {
    assertThat(ids("Prime Minister Netanyahoo")).isEqualTo(List.of("GOV"));
    assertThat(ids("Prime Minister Netanyahou")).isEqualTo(ids("Benjamin Netanyahu"));
  }

  @ParameterizedTest
  @CsvSource({
    "former Peruvian president, PER.ELI",
    "Peru's former president, PER.ELI",
    "the ousted prime minister of Nepal, NPL.ELI",
    "former Peruvian rebels, PER.REB"
  })
  void formerOfficeHoldersBelongToTheElites(String phrase, String id) {
    assertThat(ids(phrase)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "Chadian troops, TCD.MIL",
    "the Royal Danish Navy, DNK.MIL",
    "Kenyan riot police, KEN.COP",
    "a Rome court, ITA.JUD",
    "Finnish lawmakers, FIN.LEG",
    "the Togolese opposition leader, TGO.OPP",
    "Malian separatist fighters, MLI.REB",
    "a Honduran street gang, HND.CRM",
    "the Danish shipping company, DNK.BUS",
    "Ghana's state radio, GHA.MED",
    "Nepalese students, NPL.EDU",
    "Polish bishops, POL.REL",
    "Bolivian miners, BOL.CVL",
    "a Swiss aid agency, CHE.NGO",
    "the Malawi Ministry of Health, MWI.GOV",
    "Palestinian armed groups, PSE.REB",
    "the Norwegian labour minister, NOR.GOV",
    "the Norwegian Labour Minister, NOR.GOV",
    "hundreds of Zambian teachers, ZMB.EDU",
    "the Emirati-led coalition, ARE.MIL"
  })
  void headOfThePhraseTellsTheSector(String phrase, String id) {
    assertThat(ids(phrase)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource({
    "US-China, USA, CHN",
    "Sino-Indian, CHN, IND",
    "Franco-German, FRA, DEU",
    "Israeli-Palestinian, ISR, PSE",
    "Russia-North Korea, RUS, PRK",
    "Anglo-Irish talks, GBR, IRL",
    "Japanese - Russian, JPN, RUS"
  })
  void hyphenedPairsAreTwoActors(String phrase, String first, String second) {
    assertThat(ids(phrase)).containsExactly(first, second);
  }

  @Test
  void backersAreNotTheActor() {
    assertThat(ids("US-backed Colombian troops")).containsExactly("COL.MIL");
    assertThat(ids("pro-Iranian militias in Iraq")).containsExactly("IRQ.REB");
  }

  @Test
  void organisationsAboveCountriesHaveNone() {
    Actor peacekeepers = actor("NATO peacekeepers", IN_2019);
    assertThat(peacekeepers.country()).isEmpty();
    assertThat(peacekeepers.sectors()).containsExactly("MIL", "IGO");
    assertThat(actor("the EU", IN_2019).sectors()).containsExactly("IGO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xanadu Zzyzx", "the weather", "an umbrella", "us", "it", "the North"})
  void unknownStaysUnknown(String phrase) {
    assertThat(actors(phrase, IN_2019)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the U.S., USA",
    "UNITED STATES, the United States",
    "People’s Republic of China, People's Republic of China",
    "Peoples Republic of China, China",
    "Côte d'Ivoire, Ivory Coast",
    "Afganistan, Afghanistan",
    "Ukranians, Ukrainians",
    "Türkiye, Turkey",
    "Kiev, Kyiv",
    "al-Qaida, Al Qaeda",
    "the United Nations, U.N.",
    "Russian army, the army of Russia",
    "Mr. Putin, Vladimir Putin"
  })
  void idIsTheSameForAllSpellings(String one, String other) {
    assertThat(ids(one)).isNotEmpty().isEqualTo(ids(other));
  }

  @ParameterizedTest
  @CsvSource({"Zaire, COD", "Burma, MMR", "Ceylon, LKA", "East Germany, DEU", "the USSR, RUS"})
  void oldNamesCountAsTheCountryOfToday(String name, String code) {
    assertThat(actor(name, IN_2019).country()).contains(code);
  }

  @Test
  void stepsSayHowItWasResolved() {
    assertThat(actor("Chadian troops", IN_2019).steps())
        .containsExactly("'Chadian' gives country TCD, 'troops' gives MIL");
  }
}
