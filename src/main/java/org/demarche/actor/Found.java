package org.demarche.actor;

/** Something known by name at words [start, end) of a phrase. */
record Found(Known known, int start, int end) {
  boolean covers(int word) {
    return start <= word && word < end;
  }

  boolean isCountry() {
    return known instanceof Known.Country;
  }

  boolean isCountry(Known.CountryWord word) {
    return known instanceof Known.Country country && country.word() == word;
  }

  /** Whether it is a body of many states, which as such has no country. */
  boolean isAboveCountries() {
    return known instanceof Known.Organisation organisation
        && organisation.country().isEmpty()
        && organisation.sectors().contains("IGO");
  }
}
