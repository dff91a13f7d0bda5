package org.demarche.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.FailureCode;

/**
 * Reads a date and time as corpora have them.
 *
 * <pre>
 * 2018-01-05T15:04:05.123+08:00   2018-01-05 15:04 UTC   2018/1/5   20180105   20180105150405
 * Fri, 05 Jan 2018 15:04:05 GMT   5 January 2018   5-Jan-18 15:04 EST   Fri 5 Jan 2018 15.04 GMT
 * Jan. 5, 2018 3:04 p.m. ET       Friday, January 5, 2018 at 3:04pm   3:04 p.m. EST, January 5, 2018
 * Fri Jan  5 15:04:05 UTC 2018    Fri Jan 05 2018 15:04:05 GMT+0800 (China Standard Time)
 * 05/01/2018 15:04 (by {@link DateRules#order})
 * 1515164645                      1515164645123 (seconds and milliseconds since 1970)
 * </pre>
 *
 * <p>Months are English: the articles are. A weekday has to be the day's own.
 */
final class DateText {
  private static final String TIME =
      "(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9})\\d*+)?)?)?"
          + "(?: ?(?<half>[AaPp])\\.?[Mm]\\.?)?";
  private static final String ZONE =
      "(?: ?\\(?(?:(?:GMT|UTC)(?=[+-]))?(?<zone>[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{1,5}"
          + "|[A-Z][A-Za-z]+/[A-Za-z_/]+)\\)?(?: \\([A-Za-z ]+\\)|\\[[A-Za-z_/]+\\])?)?";
  private static final String TAIL = "(?:(?:T|,? (?:at )?|,? [|-] )" + TIME + ZONE + ")?";
  private static final String WEEKDAY = "(?:(?<weekday>[A-Za-z]{3,9})\\.?,? )?";
  private static final String MONTH = "(?<month>[A-Za-z]{3,9})";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?<weekday>)(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\3(?<day>\\d{1,2})" + TAIL),
          Pattern.compile("(?<weekday>)(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + TAIL),
          Pattern.compile(
              "(?<weekday>)(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
                  + "T?+(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?(?<fraction>)(?<half>)"
                  + ZONE),
          Pattern.compile(
              WEEKDAY + DAY + "[ -](?:of )?" + MONTH + "\\.?,?[ -](?<year>\\d{4}|\\d{2})" + TAIL),
          Pattern.compile(WEEKDAY + MONTH + "\\.? " + DAY + ",? (?<year>\\d{4})" + TAIL),
          Pattern.compile(
              TIME + ZONE + ",? (?:on )?" + WEEKDAY + MONTH + "\\.? " + DAY + ",? (?<year>\\d{4})"),
          Pattern.compile(
              TIME + ZONE + ",? (?:on )?" + WEEKDAY + DAY + " " + MONTH + "\\.?,? (?<year>\\d{4})"),
          Pattern.compile(WEEKDAY + MONTH + " " + DAY + " " + TIME + ZONE + " (?<year>\\d{4})"));

  private static final Pattern SECONDS = Pattern.compile("(-?\\d{9,10})(?:\\.\\d{1,9})?");

  /** Not a year, month, day, hour and minute without anything between. */
  private static final Pattern MILLISECONDS = Pattern.compile("-?(?!(?:19|20)\\d{10}$)\\d{12,13}");

  private static final Pattern NUMBERS =
      Pattern.compile("(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\2(?<year>\\d{4})(?<rest>.*+)");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:Last )?(?:Updated|Published|Posted|First published)(?: on| at)?:? ",
          Pattern.CASE_INSENSITIVE);
  private static final int MAX_CHARACTERS = 80;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> MONTH_NAMES =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> WEEKDAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final String value;
  private final DateRules rules;

  private DateText(String value, DateRules rules) {
    this.value = value;
    this.rules = rules;
  }

  /**
   * The time that a text names; of a day alone, its midnight in UTC.
   *
   * @throws UnusableInputException DATE_INVALID, DATE_AMBIGUOUS or DATE_IMPOSSIBLE
   */
  static Instant parse(String text, DateRules rules) throws UnusableInputException {
    return new DateText(text, rules).parse();
  }

  private Instant parse() throws UnusableInputException {
    if (value.length() > MAX_CHARACTERS) {
      throw unknown();
    }
    Matcher seconds = SECONDS.matcher(value);
    if (seconds.matches()) {
      return Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
    }
    if (MILLISECONDS.matcher(value).matches()) {
      return Instant.ofEpochMilli(Long.parseLong(value));
    }
    String text = LABEL.matcher(value).replaceFirst("").replaceAll("\\s+", " ");
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      text = inOrder(numbers);
    }
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return time(matcher);
      }
    }
    throw unknown();
  }

  /** A date of numbers only, year first. */
  private String inOrder(Matcher numbers) throws UnusableInputException {
    int first = Integer.parseInt(numbers.group("first"));
    int second = Integer.parseInt(numbers.group("second"));
    boolean dayFirst =
        switch (rules.order()) {
          case DAY_FIRST -> true;
          case MONTH_FIRST -> false;
          case UNDECLARED -> {
            if (first <= 12 && second <= 12 && first != second) {
              throw failure(
                  FailureCode.DATE_AMBIGUOUS,
                  "may be the %d.%d. or the %d.%d.; say dates.order in pipeline.yaml"
                      .formatted(first, second, second, first));
            }
            yield first > 12;
          }
        };
    return "%s-%02d-%02d%s"
        .formatted(
            numbers.group("year"),
            dayFirst ? second : first,
            dayFirst ? first : second,
            numbers.group("rest"));
  }

  private Instant time(Matcher form) throws UnusableInputException {
    LocalDate day = day(form);
    if (form.group("hour") == null) {
      return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    String half = form.group("half");
    if (form.group("minute") == null && (half == null || half.isEmpty())) {
      throw unknown();
    }
    ZoneId zone = form.group("zone") == null ? rules.zone() : zone(form.group("zone"));
    return Instant.ofEpochMilli(day.atTime(clock(form)).atZone(zone).toInstant().toEpochMilli());
  }

  private LocalDate day(Matcher form) throws UnusableInputException {
    int month = month(form.group("month"));
    LocalDate day;
    try {
      day = LocalDate.of(year(form.group("year")), month, Integer.parseInt(form.group("day")));
    } catch (DateTimeException e) {
      throw failure(FailureCode.DATE_IMPOSSIBLE, "is on no calendar");
    }
    String weekday = form.group("weekday");
    if (weekday != null && !weekday.isEmpty()) {
      checkWeekday(day, weekday.toLowerCase(Locale.ROOT));
    }
    return day;
  }

  private void checkWeekday(LocalDate day, String weekday) throws UnusableInputException {
    if (WEEKDAYS.stream().noneMatch(name -> name.startsWith(weekday))) {
      throw unknown();
    }
    String own = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    if (!own.startsWith(weekday)) {
      throw failure(
          FailureCode.DATE_IMPOSSIBLE,
          "is not: %s is a %s%s"
              .formatted(day, own.substring(0, 1).toUpperCase(Locale.ROOT), own.substring(1)));
    }
  }

  /** RFC 822 has years of two digits. */
  private static int year(String year) {
    int number = Integer.parseInt(year);
    if (year.length() == 4) {
      return number;
    }
    return number + (number < 70 ? 2000 : 1900);
  }

  private int month(String month) throws UnusableInputException {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    String name = month.toLowerCase(Locale.ROOT);
    int number = MONTHS.indexOf(name.substring(0, 3));
    if (number < 0 || !MONTH_NAMES.get(number).startsWith(name) && !name.equals("sept")) {
      throw unknown();
    }
    return number + 1;
  }

  private LocalTime clock(Matcher form) throws UnusableInputException {
    int hour = Integer.parseInt(form.group("hour"));
    String half = form.group("half");
    if (half != null && !half.isEmpty()) {
      if (hour < 1 || hour > 12) {
        throw failure(FailureCode.DATE_IMPOSSIBLE, "has an hour that no clock shows");
      }
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String fraction = form.group("fraction");
    int nanos =
        fraction == null || fraction.isEmpty()
            ? 0
            : Integer.parseInt((fraction + "00000000").substring(0, 9));
    try {
      return LocalTime.of(hour, number(form.group("minute")), number(form.group("second")), nanos);
    } catch (DateTimeException e) {
      throw failure(FailureCode.DATE_IMPOSSIBLE, "has a time that no clock shows");
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private ZoneId zone(String name) throws UnusableInputException {
    if (TimeZones.isAmbiguous(name)) {
      throw failure(
          FailureCode.DATE_AMBIGUOUS, "has the zone %s, which several have".formatted(name));
    }
    try {
      return TimeZones.of(name)
          .orElseThrow(
              () -> failure(FailureCode.DATE_INVALID, "has an unknown zone, %s".formatted(name)));
    } catch (DateTimeException e) {
      throw failure(FailureCode.DATE_IMPOSSIBLE, "has a zone that is nowhere, %s".formatted(name));
    }
  }

  private UnusableInputException unknown() {
    return failure(
        FailureCode.DATE_INVALID,
        "is no date: expected ISO 8601, RFC 1123, a day with an English month, or seconds or"
            + " milliseconds since 1970");
  }

  private UnusableInputException failure(FailureCode code, String what) {
    return new UnusableInputException(code, "'%s' %s".formatted(Utf8.cut(value, 80), what));
  }
}
