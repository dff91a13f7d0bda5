package org.demarche.generate;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.config.YamlNode;
import org.demarche.record.EventType;

/** The events of a corpus, and how they are told. */
final class KnownEvents {
  /** Events are at most so many days older than the night they are first reported in. */
  private static final int MAX_AGE_DAYS = 2;

  private final long seed;
  private final Vocabulary vocabulary;
  private final Map<EventType, Telling> tellings = new LinkedHashMap<>();
  private final List<EventType> types;
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final List<String> codes;

  KnownEvents(long seed, Vocabulary vocabulary) {
    this.seed = seed;
    this.vocabulary = vocabulary;
    YamlNode root = Vocabulary.yaml("events.yaml");
    root.get("types")
        .entries()
        .forEach(
            (type, node) ->
                tellings.put(
                    EventType.valueOf(type),
                    new Telling(templates(node.get("titles")), templates(node.get("sentences")))));
    root.get("countries")
        .entries()
        .forEach(
            (code, node) -> {
              List<String> names = node.texts();
              countries.put(code, new Country(names.get(0), names.get(1), names.get(2)));
            });
    types = List.copyOf(tellings.keySet());
    codes = List.copyOf(countries.keySet());
  }

  private record Telling(List<Template> titles, List<Template> sentences) {}

  private record Country(String name, String adjective, String city) {}

  private static List<Template> templates(YamlNode node) {
    return node.texts().stream().map(Template::of).toList();
  }

  /**
   * An event.
   *
   * @param night when it is first reported
   */
  KnownEvent event(int number, LocalDate night) {
    Dice dice = new Dice(seed, "event", number);
    List<String> others = new ArrayList<>(codes);
    String source = others.remove(dice.below(others.size()));
    String recipient = others.remove(dice.below(others.size()));
    String third = others.remove(dice.below(others.size()));
    return new KnownEvent(
        "event-%06d".formatted(number),
        dice.pick(types),
        source,
        recipient,
        night.minusDays(dice.below(MAX_AGE_DAYS + 1)),
        countries.get(third).city(),
        third);
  }

  /** What somebody said about an event: the same words wherever it is quoted. */
  String quote(int number) {
    return vocabulary.quote(new Dice(seed, "quote", number));
  }

  /** A headline for an event. */
  String title(KnownEvent event, Dice dice) {
    return fill(dice.pick(tellings.get(event.type()).titles()), event, dice);
  }

  /** A sentence that tells an event. */
  String sentence(KnownEvent event, Dice dice) {
    return fill(dice.pick(tellings.get(event.type()).sentences()), event, dice);
  }

  private String fill(Template template, KnownEvent event, Dice dice) {
    Country source = countries.get(event.source());
    Country recipient = countries.get(event.recipient());
    return template.fill(
        Map.of(
            "S", source.name(),
            "S.a", source.adjective(),
            "R", recipient.name(),
            "R.a", recipient.adjective(),
            "place", event.place(),
            "day", event.date().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
        vocabulary,
        dice);
  }
}
