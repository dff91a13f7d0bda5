package org.demarche.evaluate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The date taken for texts without one: always the same, so that figures can be repeated. */
public final class Undated {
  /** The day. */
  public static final LocalDate DATE = LocalDate.of(2018, 1, 1);

  /** Its midnight, UTC. */
  public static final Instant TIME = DATE.atStartOfDay(ZoneOffset.UTC).toInstant();

  private Undated() {}
}
