package org.demarche.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.generate.Story.Copy;
import org.demarche.generate.Story.Paragraph;

/** The articles of a corpus: originals that report known events, and copies of them. */
final class Stories {
  /** So many articles that follow each other report one event. */
  static final int PER_EVENT = 5;

  private static final int OUTLETS = 40;

  /** Copies are of one of so many articles before, or of one within two nights. */
  private static final int MAX_DISTANCE = 2000;

  /** One story of so many is a wire story that everybody prints. */
  private static final int WIRE = 8;

  private final GeneratorSettings settings;
  private final Vocabulary vocabulary = Vocabulary.load();
  private final KnownEvents events;
  private final CopyMaker copies;

  Stories(GeneratorSettings settings) {
    this.settings = settings;
    this.events = new KnownEvents(settings.seed(), vocabulary);
    this.copies = new CopyMaker(settings.seed(), vocabulary);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Number of events that articles report. */
  int eventCount() {
    return (settings.articles() - 1) / PER_EVENT + 1;
  }

  KnownEvent event(int number) {
    return events.event(number, settings.night(number * PER_EVENT));
  }

  /** An article. */
  Story story(int number) {
    Optional<Integer> original = originalOf(number);
    if (original.isEmpty()) {
      return original(number);
    }
    Story wire = original(original.get());
    Dice dice = new Dice(settings.seed(), "copy", number);
    String outlet = outlet(dice);
    CopyMaker.Made made = copies.copy(wire, number, imprint(outlet));
    return new Story(
        number,
        settings.night(number),
        published(number),
        vocabulary.word("person", dice),
        events.title(event(wire.number() / PER_EVENT), dice),
        outlet,
        made.paragraphs(),
        Optional.of(new Copy(wire.number(), made.kind(), made.commonWords(), wire.words())));
  }

  private Story original(int number) {
    Dice dice = new Dice(settings.seed(), "story", number);
    int eventNumber = number / PER_EVENT;
    KnownEvent event = event(eventNumber);
    String outlet = outlet(dice);
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(telling(event, dice));
    int more = dice.between(7, 13);
    for (int i = 0; i < more; i++) {
      paragraphs.add(Paragraph.of(vocabulary.background(dice, dice.between(2, 3))));
    }
    if (dice.happens(0.5)) {
      paragraphs.add(
          dice.between(1, more),
          Paragraph.of(events.quote(eventNumber) + " " + vocabulary.background(dice, 1)));
    }
    if (dice.happens(0.5)) {
      paragraphs.add(dice.between(2, more), telling(event, dice));
    }
    if (eventNumber > 0 && dice.happens(0.25)) {
      paragraphs.add(dice.between(3, more), telling(event(eventNumber - 1), dice));
    }
    paragraphs.add(imprint(outlet));
    return new Story(
        number,
        settings.night(number),
        published(number),
        vocabulary.word("person", dice),
        events.title(event, dice),
        outlet,
        paragraphs,
        Optional.empty());
  }

  private Paragraph telling(KnownEvent event, Dice dice) {
    return new Paragraph(
        events.sentence(event, dice) + " " + vocabulary.background(dice, dice.between(1, 2)),
        List.of(event.event()));
  }

  /** The original of a copy: an earlier article, most often a wire story. */
  private Optional<Integer> originalOf(int number) {
    Dice dice = new Dice(settings.seed(), "kind", number);
    int reach = Math.min(number, Math.min(MAX_DISTANCE, reachOfTwoNights()));
    if (!dice.happens(settings.reprintRate()) || reach == 0) {
      return Optional.empty();
    }
    for (int attempt = 0; attempt < 50; attempt++) {
      int original = number - 1 - dice.below(reach);
      if (attempt < 40) {
        original -= original % WIRE;
      }
      if (original >= number - reach && originalOf(original).isEmpty()) {
        return Optional.of(original);
      }
    }
    return Optional.empty();
  }

  private int reachOfTwoNights() {
    return Math.max(2 * settings.articles() / settings.nights(), 1);
  }

  /** Within the night, later the greater the number is. */
  private Instant published(int number) {
    LocalDate night = settings.night(number);
    long nightNumber = (long) number * settings.nights() / settings.articles();
    long first = firstOf(nightNumber);
    long second = 86_000 * (number - first) / (firstOf(nightNumber + 1) - first);
    return night.atStartOfDay(ZoneOffset.UTC).plusSeconds(second).toInstant();
  }

  /** Number of the first article of a night, the nights counted from 0. */
  private long firstOf(long night) {
    return (night * settings.articles() + settings.nights() - 1) / settings.nights();
  }

  private String outlet(Dice dice) {
    Dice its = new Dice(settings.seed(), "outlet", dice.below(OUTLETS));
    return vocabulary.word("town", its) + " " + vocabulary.word("outlet", its);
  }

  private Paragraph imprint(String outlet) {
    return Paragraph.of(
        vocabulary.imprint(new Dice(settings.seed(), "imprint", outlet.hashCode())));
  }
}
