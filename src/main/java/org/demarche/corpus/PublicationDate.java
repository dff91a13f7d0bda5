package org.demarche.corpus;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.demarche.record.DateBasis;
import org.demarche.record.FailureCode;

/**
 * When an article was published, and what says so.
 *
 * @param time UTC; midnight when only the day is known
 * @param basis what it was taken from; the date of the run when the input has none
 */
record PublicationDate(Instant time, DateBasis basis) {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  /** Articles are coded again for earlier dates, so later ones are only refused when absurd. */
  private static final int YEARS_AFTER_RUN = 10;

  /** ISO 8601, with a space for the T, and the zone written in any of its ways or left out. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendPattern("[' ']")
          .appendPattern("[XXX][XX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter RFC_1123 =
      DateTimeFormatter.RFC_1123_DATE_TIME.withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads a date as inputs have it: ISO 8601 day or time with or without fraction and zone, RFC
   * 1123, or seconds or milliseconds since 1970. A time without a zone is taken as UTC.
   *
   * @param value null when the input has none
   * @param basis what the value was taken from
   * @throws UnusableInputException DATE_INVALID if it is none of these, before 1900, or more than
   *     ten years after the run's date
   */
  static PublicationDate of(String value, DateBasis basis, LocalDate runDate)
      throws UnusableInputException {
    if (value == null || value.isBlank()) {
      return new PublicationDate(runDate.atStartOfDay().toInstant(ZoneOffset.UTC), DateBasis.RUN);
    }
    Instant time;
    try {
      time = parse(value.strip());
    } catch (DateTimeException e) {
      throw new UnusableInputException(
          FailureCode.DATE_INVALID,
          "'%s' is no date: expected ISO 8601, RFC 1123, or seconds or milliseconds since 1970"
              .formatted(Utf8.cut(value, 80)),
          e);
    }
    LocalDate latest = runDate.plusYears(YEARS_AFTER_RUN);
    LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      throw new UnusableInputException(
          FailureCode.DATE_INVALID,
          "'%s' is not between %s and %s".formatted(Utf8.cut(value, 80), EARLIEST, latest));
    }
    return new PublicationDate(time, basis);
  }

  private static Instant parse(String value) {
    if (value.matches("-?\\d{9,10}")) {
      return Instant.ofEpochSecond(Long.parseLong(value));
    }
    if (value.matches("-?\\d{12,13}")) {
      return Instant.ofEpochMilli(Long.parseLong(value));
    }
    if (value.matches("\\d{8}")) {
      return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE)
          .atStartOfDay()
          .toInstant(ZoneOffset.UTC);
    }
    if (!Character.isDigit(value.charAt(0))) {
      return toMillis(Instant.from(RFC_1123.parse(value)));
    }
    TemporalAccessor parsed =
        ISO.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (parsed instanceof OffsetDateTime time) {
      return toMillis(time.toInstant());
    }
    if (parsed instanceof LocalDateTime time) {
      return toMillis(time.toInstant(ZoneOffset.UTC));
    }
    return ((LocalDate) parsed).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /** The tables hold milliseconds; what a record holds should be what is read back. */
  private static Instant toMillis(Instant time) {
    return Instant.ofEpochMilli(time.toEpochMilli());
  }
}
