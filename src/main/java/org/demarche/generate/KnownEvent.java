package org.demarche.generate;

import java.time.LocalDate;
import org.demarche.record.EventType;

/**
 * An event that articles report: who did what to whom, when and where.
 *
 * @param event its id
 * @param source ISO 3166-1 alpha-3 code of the country that acts
 * @param recipient that of the country it acts towards
 * @param place the city that some sentences name, of a third country
 * @param placeCountry ISO 3166-1 alpha-3 code of the place
 */
record KnownEvent(
    String event,
    EventType type,
    String source,
    String recipient,
    LocalDate date,
    String place,
    String placeCountry) {}
