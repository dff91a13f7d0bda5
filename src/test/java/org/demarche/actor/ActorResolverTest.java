package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = ActorResolver.load(Config.bundled());

  private static List<Actor> resolve(String text, String day) {
    return RESOLVER.resolve(ActorPhrase.of(text), day == null ? null : LocalDate.parse(day));
  }

  /** Country and first sector of the only actor, such as {@code USA/GOV}. */
  private static String one(String text, String day) {
    List<Actor> actors = resolve(text, day);
    assertThat(actors).as(text).hasSize(1);
    return code(actors.get(0));
  }

  private static String code(Actor actor) {
    return actor.country().orElse("-")
        + "/"
        + (actor.sectors().isEmpty() ? "-" : actor.sectors().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "Donald Trump, 2018-05-01, USA/GOV, president",
    "Donald Trump, 2022-05-01, USA/ELI, former president",
    "President Bush, 1990-08-02, USA/GOV, president",
    "President Bush, 2003-03-20, USA/GOV, president",
    "former President George W. Bush, 2016-10-01, USA/ELI, former president",
    "Hillary Clinton, 2010-06-01, USA/GOV, secretary of state"
  })
  void anOfficeIsHeldOnlyWithinItsTerm(String text, String day, String code, String role) {
    Actor actor = resolve(text, day).get(0);

    assertThat(code(actor)).isEqualTo(code);
    assertThat(actor.role()).contains(role);
  }

  @Test
  void withoutADateTheLastOfficeCounts() {
    assertThat(resolve("Barack Obama", null).get(0).role()).contains("president");
  }

  @Test
  void theOfficeTellsPersonsOfOneNameApart() {
    assertThat(resolve("President Bush", "1990-08-02").get(0).name()).contains("George H. W. Bush");
    assertThat(resolve("President Bush", "2003-03-20").get(0).name()).contains("George W. Bush");
  }

  @ParameterizedTest
  @CsvSource({
    "Israeli soldiers, ISR/MIL",
    "Turkish police units, TUR/COP",
    "Taiwanese lawmakers, TWN/LEG",
    "a Spanish court, ESP/JUD",
    "Nigerian schoolgirls, NGA/CVL",
    "the Colombian rebel group, COL/REB",
    "a Chinese newspaper, CHN/MED",
    "the Japanese Foreign Ministry, JPN/GOV",
    "an Indian opposition leader, IND/OPP",
    "a Norwegian shipping company, NOR/BUS",
    "a Polish bishop, POL/REL",
    "Kenyan students, KEN/EDU",
    "a Brazilian drug cartel, BRA/CRM",
    "the US consulate general in Istanbul, USA/GOV",
    "South Korea's National Security Council, KOR/GOV",
    "the National Security Council, USA/GOV",
    "an army base in Egypt, EGY/MIL",
    "Afghan police headquarters, AFG/COP",
    "a Saudi-led coalition, SAU/MIL",
    "Palestinian armed groups, PSE/REB",
    "a Dutch chipmaker, NLD/BUS"
  })
  void theHeadGivesTheSectorAndWhatStandsBesideItTheCountry(String text, String code) {
    assertThat(one(text, null)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "Xinhua, CHN/MED",
    "the Global Times, CHN/MED",
    "the New York Times, USA/MED",
    "Reuters, GBR/MED",
    "Yonhap, KOR/MED",
    "Al Jazeera, QAT/MED",
    "Huawei, CHN/BUS",
    "the People's Liberation Army, CHN/MIL",
    "United Nations Children's Fund, -/IGO",
    "the Kurdistan Workers' Party, TUR/REB",
    "the European Union, -/IGO",
    "Hamas, PSE/REB",
    "Human Rights Watch, -/NGO"
  })
  void organisationsAreKnownByName(String text, String code) {
    assertThat(one(text, null)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "South Korean President Park Geun-hye, KOR/GOV, Park Geun-hye",
    "President Askar Akayev of Kyrgyzstan, KGZ/GOV, Askar Akayev",
    "Bolivian Foreign Minister Nadie Desconocido, BOL/GOV, Nadie Desconocido"
  })
  void aTitleAndACountryTellWhoAPersonIs(String text, String code, String name) {
    Actor actor = resolve(text, "2015-01-01").get(0);

    assertThat(code(actor)).isEqualTo(code);
    assertThat(actor.name()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "a pair of Israeli soldiers, ISR/MIL",
    "thousands of Russian troops, RUS/MIL",
    "one of the Syrian president's aides, SYR/GOV",
    "two of the hostages, -/CVL",
    "'1,141 Iraqi refugees', IRQ/CVL"
  })
  void aQuantityIsSeenThrough(String text, String code) {
    assertThat(one(text, null)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "North Korea's launch",
        "Iran's offer",
        "the Paris attacks",
        "the Panama Papers",
        "West Bank territory"
      })
  void aThingOfACountryHasNoSector(String text) {
    assertThat(resolve(text, null)).allMatch(actor -> actor.sectors().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "US-China, USA/GOV, CHN/GOV",
    "Russia-North Korea, RUS/GOV, PRK/GOV",
    "Sino-Indian, CHN/GOV, IND/GOV",
    "Franco-German, FRA/GOV, DEU/GOV",
    "Hungarian and Romanian officials, HUN/GOV, ROU/GOV",
    "Russian and Syrian warplanes, RUS/MIL, SYR/MIL"
  })
  void pairsAreTwoActors(String text, String first, String second) {
    assertThat(resolve(text, null))
        .extracting(ActorResolverTest::code)
        .containsExactly(first, second);
  }

  @Test
  void aPairMayStandInTokensOfItsOwn() {
    ActorPhrase phrase = new ActorPhrase(List.of("Russia-North", "Korea"), 1);

    assertThat(RESOLVER.resolve(phrase, null)).extracting(Actor::id).containsExactly("RUS", "PRK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Zork", "the blue sky", "Ms. Nobody Knowsher", "Brobdingnag Herald", "he"})
  void theUnknownStaysUnknown(String text) {
    assertThat(resolve(text, null)).isEmpty();
  }

  @Test
  void aSurnameBesideAnUnknownGivenNameIsAnotherPerson() {
    assertThat(resolve("Wilhelmina Obama", "2015-01-01")).isEmpty();
    assertThat(one("President Obama", "2015-01-01")).isEqualTo("USA/GOV");
  }

  @Test
  void aKindOfActorAloneHasNoCountry() {
    Actor police = resolve("the police", null).get(0);

    assertThat(police.id()).isEqualTo("COP");
    assertThat(police.country()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "US, the United States",
    "U.N., the United Nations",
    "Nicolas Maduro, Nicolás Maduro",
    "North Korea, the Democratic People’s Republic of Korea",
    "the PLA, the People's Liberation Army"
  })
  void idsAreTheSameForAllSpellings(String one, String other) {
    assertThat(resolve(one, "2015-06-01").get(0).id())
        .isEqualTo(resolve(other, "2015-06-01").get(0).id());
  }
}
