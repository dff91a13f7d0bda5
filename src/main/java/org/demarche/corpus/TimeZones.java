package org.demarche.corpus;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Zones of time as news writes them: offsets, RFC 822's names, and those of other countries. */
final class TimeZones {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("ET", "America/New_York"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MT", "America/Denver"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("BST", "+01:00"),
          Map.entry("WET", "Z"),
          Map.entry("WEST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("PKT", "+05:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"));

  /** India's, Israel's and Ireland's; Arabia's and the Atlantic's. */
  private static final Set<String> AMBIGUOUS = Set.of("IST", "AST", "ADT", "AMT", "GST");

  private TimeZones() {}

  /** Whether countries far apart use the name. */
  static boolean isAmbiguous(String name) {
    return AMBIGUOUS.contains(name);
  }

  /**
   * The zone of a name; empty when it is not known.
   *
   * @throws java.time.DateTimeException if it is an offset or a place that does not exist
   */
  static Optional<ZoneId> of(String name) {
    if (name.startsWith("+") || name.startsWith("-")) {
      return Optional.of(ZoneOffset.of(name));
    }
    if (name.contains("/")) {
      return Optional.of(ZoneId.of(name));
    }
    return Optional.ofNullable(NAMES.get(name)).map(ZoneId::of);
  }
}
