package org.demarche.corpus;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * How the dates of a corpus are to be read.
 *
 * @param zone where a time without a zone was written down; a day without a time stays the day
 * @param order which number of 05/01/2018 is the day
 * @param maxDaysAhead an article may be dated this many days after the run's date
 */
public record DateRules(ZoneId zone, Order order, int maxDaysAhead) implements Serializable {

  /** Which of two numbers is the day. */
  public enum Order {
    /** Nobody has said: dates that can be read in two ways are refused. */
    UNDECLARED,
    DAY_FIRST,
    MONTH_FIRST
  }

  /**
   * Times are UTC, ambiguous days are refused. A month ahead leaves room for a corpus of some weeks
   * that is run under its first day; wrong years, and most days and months exchanged, are further.
   */
  public static final DateRules DEFAULT = new DateRules(ZoneOffset.UTC, Order.UNDECLARED, 31);

  /** The same for articles that are read as of an earlier day than they are from. */
  public static final DateRules WITHOUT_LIMIT =
      new DateRules(ZoneOffset.UTC, Order.UNDECLARED, 365_000);

  public DateRules {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(order, "order");
    if (maxDaysAhead < 0) {
      throw new IllegalArgumentException(
          "Days ahead must be 0 or more, not %d".formatted(maxDaysAhead));
    }
  }
}
