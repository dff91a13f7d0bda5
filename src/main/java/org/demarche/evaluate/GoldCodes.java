package org.demarche.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.record.EventActor;

/**
 * The codes of older gold, read as ours: countries as ISO 3166-1 alpha-3, sectors as those of
 * {@link EventActor}, modes and contexts as those of PLOVER 2.0.
 */
final class GoldCodes {
  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  /** Codes of CAMEO and its dictionaries that differ from ISO's of today. */
  private static final Map<String, String> OLD_COUNTRIES =
      Map.ofEntries(
          Map.entry("JAP", "JPN"),
          Map.entry("ITL", "ITA"),
          Map.entry("VTN", "VNM"),
          Map.entry("ROM", "ROU"),
          Map.entry("ZAR", "COD"),
          Map.entry("TMP", "TLS"),
          Map.entry("ETM", "TLS"),
          Map.entry("BUR", "MMR"),
          Map.entry("GER", "DEU"),
          Map.entry("GMY", "DEU"),
          Map.entry("FRN", "FRA"),
          Map.entry("SPN", "ESP"),
          Map.entry("NTH", "NLD"),
          Map.entry("SAF", "ZAF"),
          Map.entry("YUG", "SRB"),
          Map.entry("SCG", "SRB"),
          Map.entry("PAL", "PSE"),
          Map.entry("KSV", "XKX"),
          Map.entry("XKX", "XKX"));

  /** Codes that stand where a country does and are none, with the sector they tell. */
  private static final Map<String, String> ORGANISATIONS =
      Map.of("IGO", "IGO", "NGO", "NGO", "NGM", "NGO", "MNC", "BUS", "IMG", "REB");

  /** Sectors of CAMEO and PLOVER without a code of ours, by the sector that holds them. */
  private static final Map<String, String> OLD_SECTORS =
      Map.ofEntries(
          Map.entry("CIV", "CVL"),
          Map.entry("REF", "CVL"),
          Map.entry("LAB", "CVL"),
          Map.entry("AGR", "CVL"),
          Map.entry("SOC", "CVL"),
          Map.entry("JRN", "MED"),
          Map.entry("SPY", "GOV"),
          Map.entry("UAF", "REB"),
          Map.entry("INS", "REB"),
          Map.entry("MOS", "REL"),
          Map.entry("CHR", "REL"),
          Map.entry("NGM", "NGO"),
          Map.entry("MNC", "BUS"));

  /** Names of modes in PLOVER's records that the ontology of version 2.0 no longer has. */
  private static final Map<String, String> OLD_MODES =
      Map.of(
          "strike-hun", "hunger",
          "strike-gen", "strike",
          "demo-org", "demo",
          "demo-spon", "demo",
          "riot-org", "riot",
          "riot-spon", "riot");

  private static final Map<String, String> OLD_CONTEXTS =
      Map.of("refugees", "refugee", "resources", "resource", "politics", "political");

  /** What stands for a context and names none. */
  private static final Set<String> NO_CONTEXTS = Set.of("unknown", "foreign");

  private static final int LENGTH = 3;

  private GoldCodes() {}

  /** The country of a code; empty for organisations, groups, regions and no code. */
  static Optional<String> country(String code) {
    String country = OLD_COUNTRIES.getOrDefault(code, code);
    return ISO.contains(country) || country.equals("XKX") ? Optional.of(country) : Optional.empty();
  }

  /** The mode of an event under its name of today. */
  static String mode(String mode) {
    return OLD_MODES.getOrDefault(mode, mode);
  }

  /** The contexts of an event, which the gold has with commas between them. */
  static Set<String> contexts(String contexts) {
    return Arrays.stream(contexts.split(","))
        .map(String::strip)
        .filter(context -> !context.isEmpty() && !NO_CONTEXTS.contains(context))
        .map(context -> OLD_CONTEXTS.getOrDefault(context, context))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The sector that a code in the place of a country tells. */
  static Optional<String> sectorOfCode(String code) {
    return Optional.ofNullable(ORGANISATIONS.get(code));
  }

  /**
   * The sector, without the ethnic group or religion that may follow it ({@code CVLalb}); empty for
   * {@code ***}, which stands for not annotated.
   */
  static Optional<String> sector(String code) {
    if (code.length() < LENGTH || code.startsWith("***")) {
      return Optional.empty();
    }
    String sector = code.substring(0, LENGTH);
    return Optional.of(OLD_SECTORS.getOrDefault(sector, sector));
  }
}
