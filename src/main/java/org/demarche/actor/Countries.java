package org.demarche.actor;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Known.Country;
import org.demarche.actor.Known.CountryWord;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;

/**
 * Countries and the words for them: ISO 3166-1 and the English names from ICU, everything else from
 * {@code config/actors/countries.yaml}.
 */
final class Countries {
  static final String FILE = "actors/countries.yaml";

  /** ICU's code for Kosovo, which ISO does not list. */
  private static final String KOSOVO = "XKX";

  private final Map<String, String> names = new LinkedHashMap<>();

  private Countries() {}

  static Countries load(Config config, Gazetteer gazetteer) {
    Countries countries = new Countries();
    for (String alpha2 : Locale.getISOCountries()) {
      ULocale locale = new ULocale("", alpha2);
      countries.names.put(locale.getISO3Country(), locale.getDisplayCountry(ULocale.ENGLISH));
    }
    countries.names.put(KOSOVO, "Kosovo");
    YamlNode root = config.yaml(FILE).allowing("countries", "others");
    for (Map.Entry<String, YamlNode> entry : root.get("countries").entries().entrySet()) {
      YamlNode node =
          entry.getValue().allowing("names", "people", "prefixes", "government", "places");
      countries.check(entry.getKey(), node);
      countries.addWords(entry.getKey(), entry.getKey(), node, gazetteer);
    }
    for (Map.Entry<String, YamlNode> entry : root.get("others").entries().entrySet()) {
      YamlNode node =
          entry
              .getValue()
              .allowing("country", "names", "people", "prefixes", "government", "places");
      YamlNode country = node.get("country");
      countries.check(country.text(), country);
      countries.addWords(entry.getKey(), country.text(), node, gazetteer);
    }
    countries.names.forEach(
        (code, name) -> {
          Country country = new Country(code, Optional.of(code), name, CountryWord.NAME);
          spellings(name).forEach(written -> gazetteer.add(written, country));
        });
    return countries;
  }

  /** Refuses what is no country's code. */
  void check(String code, YamlNode where) {
    if (!names.containsKey(code)) {
      throw where.error("expected an ISO 3166-1 alpha-3 code, not '%s'".formatted(code));
    }
  }

  /** ICU writes "St. Kitts & Nevis". */
  private static Set<String> spellings(String name) {
    String full = name.replace("&", "and");
    return new LinkedHashSet<>(List.of(name, full, full.replace("St.", "Saint")));
  }

  private void addWords(String id, String code, YamlNode node, Gazetteer gazetteer) {
    String name =
        id.equals(code) || node.find("names").isEmpty()
            ? names.get(code)
            : node.get("names").texts().get(0);
    for (CountryWord word : CountryWord.values()) {
      Country country = new Country(id, Optional.of(code), name, word);
      for (String written : node.find(key(word)).map(YamlNode::texts).orElse(List.of())) {
        gazetteer.add(written, country);
        if (word == CountryWord.PEOPLE && takesPlural(written)) {
          gazetteer.add(written + "s", country);
        }
      }
    }
  }

  private static String key(CountryWord word) {
    return switch (word) {
      case NAME -> "names";
      case PEOPLE -> "people";
      case PREFIX -> "prefixes";
      case GOVERNMENT -> "government";
      case PLACE -> "places";
    };
  }

  private static boolean takesPlural(String people) {
    return !people.endsWith("s")
        && !people.endsWith("ese")
        && !people.endsWith("sh")
        && !people.endsWith("ch")
        && !people.endsWith("men");
  }
}
