package org.demarche.event.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.Actor;
import org.demarche.record.EventActor;

/** Rows of actors, and what is asked of those of a side. */
public final class Rows {
  private static final Set<String> STATE = Set.of("GOV", "MIL");
  private static final Set<String> PLACE = Set.of("GOV", "CVL");

  private Rows() {}

  /** The row of an actor that stands at a span. */
  public static EventActor of(Actor actor, String text, int start, int end) {
    return new EventActor(
        actor.id(),
        actor.country().orElse(null),
        actor.sectors(),
        actor.role().orElse(null),
        actor.name().orElse(null),
        text,
        start,
        end);
  }

  static boolean areKnown(List<EventActor> rows) {
    return rows.stream().anyMatch(row -> row.getActorId() != null);
  }

  static boolean haveCountry(List<EventActor> rows) {
    return rows.stream().anyMatch(row -> row.getCountry() != null);
  }

  /** Whether they may be a place: they stand for a country or its people. */
  static boolean arePlace(List<EventActor> rows) {
    return haveCountry(rows) && rows.stream().allMatch(row -> PLACE.containsAll(row.getSectors()));
  }

  /** Whether one of them acts for a country. */
  static boolean haveOfficial(List<EventActor> rows) {
    return rows.stream()
        .anyMatch(row -> row.getCountry() != null && STATE.containsAll(row.getSectors()));
  }

  /** Whether one of them is of a country that none of the others is of. */
  static boolean haveOtherCountry(List<EventActor> rows, List<EventActor> others) {
    Set<String> countries = countries(others);
    return rows.stream()
        .anyMatch(row -> row.getCountry() != null && !countries.contains(row.getCountry()));
  }

  /** Whether an actor is the state that one of the others acts for: "democratise Serbia". */
  static boolean isOwnState(EventActor row, List<EventActor> others) {
    return row.getCountry() != null
        && row.getSectors().stream().allMatch(STATE::contains)
        && others.stream()
            .anyMatch(
                other ->
                    row.getCountry().equals(other.getCountry())
                        && other.getSectors().stream().anyMatch(STATE::contains));
  }

  /** Whether "its" may stand for one of the others: it is not of another country. */
  static boolean mayBeOf(EventActor row, List<EventActor> others) {
    return !others.isEmpty()
        && (row.getCountry() == null || countries(others).contains(row.getCountry()));
  }

  /** Nobody acts towards himself: "withdrew its troops from Mali" is done to Mali. */
  static boolean isSame(EventActor row, List<EventActor> others) {
    return overlaps(row, others)
        || others.stream()
            .anyMatch(
                other -> row.getActorId() != null && row.getActorId().equals(other.getActorId()));
  }

  static boolean overlaps(EventActor row, List<EventActor> others) {
    return others.stream()
        .anyMatch(other -> row.getStart() < other.getEnd() && other.getStart() < row.getEnd());
  }

  /** Each actor once at a place; of words within the words of another, the longer. */
  static List<EventActor> distinct(List<EventActor> rows) {
    Map<List<Object>, EventActor> distinct = new LinkedHashMap<>();
    for (EventActor row : rows) {
      Object key = Objects.requireNonNullElse(row.getActorId(), row.getText());
      distinct.putIfAbsent(List.of(key, row.getStart()), row);
    }
    return distinct.values().stream()
        .filter(row -> distinct.values().stream().noneMatch(other -> isWithin(row, other)))
        .toList();
  }

  private static boolean isWithin(EventActor row, EventActor other) {
    return other.getStart() <= row.getStart()
        && row.getEnd() <= other.getEnd()
        && other.getEnd() - other.getStart() > row.getEnd() - row.getStart();
  }

  private static Set<String> countries(List<EventActor> rows) {
    return rows.stream()
        .map(EventActor::getCountry)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
