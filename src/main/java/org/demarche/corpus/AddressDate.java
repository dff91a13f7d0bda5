package org.demarche.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication in an address: {@code /2018/01/05/}, {@code /2018-01/05/}, {@code
 * /2018/jan/05/}, {@code /20180105/}.
 */
final class AddressDate {
  private static final Pattern DAY =
      Pattern.compile(
          "[/_-](?<year>(?:19|20)\\d{2})(?:[/-](?<month>\\d{1,2}|[a-z]{3})[/-](?<day>\\d{1,2})"
              + "|(?<months>\\d{2})(?<days>\\d{2}))(?=[/_.-]|$)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int MAX_CHARACTERS = 2000;

  private AddressDate() {}

  /** The first day that an address's path names; empty when it names none. */
  static Optional<LocalDate> of(String address) {
    if (address == null || address.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    String path = address.replaceFirst("[?#].*", "").toLowerCase(Locale.ROOT);
    Matcher matcher = DAY.matcher(path);
    while (matcher.find()) {
      Optional<LocalDate> day = day(matcher);
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    boolean joined = matcher.group("month") == null;
    String month = matcher.group(joined ? "months" : "month");
    String day = matcher.group(joined ? "days" : "day");
    try {
      int number =
          Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MONTHS.indexOf(month) + 1;
      return Optional.of(
          LocalDate.of(Integer.parseInt(matcher.group("year")), number, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
