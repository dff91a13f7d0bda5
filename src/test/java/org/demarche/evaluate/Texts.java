package org.demarche.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.record.EventType;
import org.demarche.record.Realis;

/** Short ways to write gold and what was found. */
final class Texts {
  private Texts() {}

  static Found.Party party(String country, String sector, int start, int end) {
    return new Found.Party(
        Optional.of(country).filter(code -> !code.isEmpty()),
        sector.isEmpty() ? List.of() : List.of(sector),
        "words",
        new Span(start, end));
  }

  static List<Found.Party> parties(String... countries) {
    return Arrays.stream(countries).map(country -> party(country, "", 0, 1)).toList();
  }

  static Found.Event found(
      EventType type, List<Found.Party> source, List<Found.Party> recipient, int trigger) {
    return found(type, source, recipient, trigger, 0, Realis.ACTUAL);
  }

  static Found.Event found(
      EventType type,
      List<Found.Party> source,
      List<Found.Party> recipient,
      int trigger,
      int sentence,
      Realis realis) {
    return new Found.Event(
        type,
        Optional.empty(),
        Set.of(),
        realis,
        source,
        recipient,
        sentence,
        new Span(trigger, trigger + 1),
        "t",
        "rule",
        OptionalDouble.empty());
  }

  static Found.Event confident(Found.Event event, double confidence) {
    return new Found.Event(
        event.type(),
        event.mode(),
        event.contexts(),
        event.realis(),
        event.source(),
        event.recipient(),
        event.sentence(),
        event.trigger(),
        event.triggerText(),
        event.ruleId(),
        OptionalDouble.of(confidence));
  }

  static Found.Text text(Found.Event... events) {
    return new Found.Text(List.of(new Span(0, 100)), List.of(events), Optional.empty());
  }

  static Gold.Event gold(EventType type, List<Gold.Party> source, List<Gold.Party> recipient) {
    return new Gold.Event(
        type, Optional.empty(), Set.of(), source, recipient, Optional.empty(), Realis.UNKNOWN);
  }

  static Gold.Event gold(
      EventType type,
      List<Gold.Party> source,
      List<Gold.Party> recipient,
      int trigger,
      Realis realis) {
    return new Gold.Event(
        type,
        Optional.empty(),
        Set.of(),
        source,
        recipient,
        Optional.of(new Span(trigger, trigger + 1)),
        realis);
  }

  static List<Gold.Party> goldParties(String... countries) {
    return Arrays.stream(countries).map(country -> goldParty(country, "")).toList();
  }

  static Gold.Party goldParty(String country, String sector) {
    return new Gold.Party(
        Optional.of(country).filter(code -> !code.isEmpty()),
        Optional.of(sector).filter(code -> !code.isEmpty()));
  }
}
