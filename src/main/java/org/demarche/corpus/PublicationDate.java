package org.demarche.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.record.DateBasis;
import org.demarche.record.FailureCode;

/**
 * When an article was published, and what says so.
 *
 * @param time UTC; midnight when only the day is known
 * @param basis what it was taken from; the date of the run when nothing says it
 */
record PublicationDate(Instant time, DateBasis basis) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** A dateline has no year: one that is older is of a year that cannot be told. */
  private static final int MAX_DATELINE_AGE_DAYS = 60;

  /**
   * The date of an input: what it says itself, else the day in its address, else that of its
   * dateline, else the date of the run. What the input says itself has to be right; an address or a
   * dateline that cannot be is passed over.
   *
   * @param dateline the day of the dateline, such as {@code Jan. 5}
   * @throws UnusableInputException DATE_INVALID, DATE_AMBIGUOUS, DATE_IMPOSSIBLE or DATE_FUTURE
   */
  static PublicationDate of(
      RawInput.Fields fields, Optional<String> dateline, DateRules rules, LocalDate runDate)
      throws UnusableInputException {
    LocalDate latest = runDate.plusDays(rules.maxDaysAhead());
    if (fields.publishedAt() != null) {
      Instant time = DateText.parse(fields.publishedAt(), rules);
      check(fields.publishedAt(), time, latest);
      return new PublicationDate(time, fields.publishedBasis());
    }
    Optional<LocalDate> address =
        AddressDate.of(fields.url())
            .or(() -> AddressDate.of(fields.canonicalUrl()))
            .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(latest));
    if (address.isPresent()) {
      return new PublicationDate(midnight(address.get()), DateBasis.URL);
    }
    return dateline
        .flatMap(day -> lastBefore(day, runDate))
        .map(day -> new PublicationDate(midnight(day), DateBasis.DATELINE))
        .orElse(new PublicationDate(midnight(runDate), DateBasis.RUN));
  }

  private static void check(String value, Instant time, LocalDate latest)
      throws UnusableInputException {
    LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
    if (day.isBefore(EARLIEST)) {
      throw new UnusableInputException(
          FailureCode.DATE_IMPOSSIBLE,
          "'%s' is before %s".formatted(Utf8.cut(value, 80), EARLIEST));
    }
    if (day.isAfter(latest)) {
      throw new UnusableInputException(
          FailureCode.DATE_FUTURE,
          "'%s' is after %s, the last day for this run".formatted(Utf8.cut(value, 80), latest));
    }
  }

  /** The last such day up to the run's date, in any zone; empty when it is long ago. */
  private static Optional<LocalDate> lastBefore(String day, LocalDate runDate) {
    LocalDate latest = runDate.plusDays(1);
    return monthDay(day)
        .flatMap(
            date ->
                IntStream.of(latest.getYear(), latest.getYear() - 1)
                    .filter(date::isValidYear)
                    .mapToObj(date::atYear)
                    .filter(found -> !found.isAfter(latest))
                    .findFirst())
        .filter(found -> !found.isBefore(runDate.minusDays(MAX_DATELINE_AGE_DAYS)));
  }

  private static Optional<MonthDay> monthDay(String day) {
    try {
      Instant inLeapYear = DateText.parse(day + ", 2000", DateRules.DEFAULT);
      return Optional.of(MonthDay.from(inLeapYear.atOffset(ZoneOffset.UTC)));
    } catch (UnusableInputException e) {
      // Not the input is bad, only its dateline, which is one of several witnesses.
      return Optional.empty();
    }
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
