package org.demarche.corpus.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Times that tables hold as numbers, as the text that dates are read from. */
final class Times {
  private Times() {}

  /**
   * The time of a number by the name of its logical type in Avro; the number itself when it is no
   * time, or out of range.
   */
  static Object of(String logicalType, long value) {
    try {
      return switch (logicalType) {
        case "date" -> LocalDate.ofEpochDay(value).toString();
        case "timestamp-millis", "local-timestamp-millis" -> Instant.ofEpochMilli(value).toString();
        case "timestamp-micros", "local-timestamp-micros" -> since1970(value, ChronoUnit.MICROS);
        case "timestamp-nanos", "local-timestamp-nanos" -> since1970(value, ChronoUnit.NANOS);
        default -> value;
      };
    } catch (DateTimeException | ArithmeticException e) {
      return value;
    }
  }

  private static String since1970(long value, ChronoUnit unit) {
    return Instant.EPOCH.plus(value, unit).toString();
  }
}
