package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldCodesTest {
  @Test
  void oldCountryCodesAreIso() {
    assertThat(GoldCodes.country("JAP")).contains("JPN");
    assertThat(GoldCodes.country("ITL")).contains("ITA");
    assertThat(GoldCodes.country("VTN")).contains("VNM");
    assertThat(GoldCodes.country("HUN")).contains("HUN");
  }

  @Test
  void organisationsAndGroupsHaveNoCountryButASector() {
    assertThat(GoldCodes.country("IGO")).isEmpty();
    assertThat(GoldCodes.country("ISM")).isEmpty();
    assertThat(GoldCodes.country("")).isEmpty();
    assertThat(GoldCodes.sectorOfCode("IGO")).contains("IGO");
    assertThat(GoldCodes.sectorOfCode("USA")).isEmpty();
  }

  @Test
  void sectorsLoseTheGroupBehindThemAndTakeOurNames() {
    assertThat(GoldCodes.sector("CVLalb")).contains("CVL");
    assertThat(GoldCodes.sector("JRNCHR")).contains("MED");
    assertThat(GoldCodes.sector("REFKUR")).contains("CVL");
    assertThat(GoldCodes.sector("GOV")).contains("GOV");
    assertThat(GoldCodes.sector("***")).isEmpty();
    assertThat(GoldCodes.sector("")).isEmpty();
  }

  @Test
  void readsModesAndContextsOfEarlierVersions() {
    assertThat(GoldCodes.mode("strike-hun")).isEqualTo("hunger");
    assertThat(GoldCodes.mode("visit")).isEqualTo("visit");
    assertThat(GoldCodes.contexts("legal, refugees,unknown"))
        .containsExactlyInAnyOrder("legal", "refugee");
  }
}
