package org.demarche.evaluate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.codebook.ToneSide;
import org.demarche.record.EventType;
import org.demarche.record.Realis;

/** The rows of each kind of gold. */
final class Gold {
  private static final int DATE_LENGTH = 10;

  private Gold() {}

  /**
   * An actor of a gold event.
   *
   * @param country ISO alpha-3; empty when it has none
   * @param sector empty when it was not annotated
   */
  record Party(Optional<String> country, Optional<String> sector) {
    /** Of a whole article's gold: plain country and sector. */
    static Party plain(GoldRow row) {
      return new Party(
          row.optional("country").filter(code -> !code.isEmpty()),
          row.optional("sector").filter(code -> !code.isEmpty()));
    }

    /** Of the PLOVER records: a code for country or kind of organisation, and a longer sector. */
    static Party coded(GoldRow row) {
      String code = row.optional("code").orElse("");
      return new Party(
          GoldCodes.country(code),
          GoldCodes.sectorOfCode(code).or(() -> row.optional("sector").flatMap(GoldCodes::sector)));
    }
  }

  /**
   * An event.
   *
   * @param mode empty for gold that does not tell
   * @param contexts empty for gold that does not tell
   * @param trigger in the raw text; empty for gold that does not tell
   * @param realis UNKNOWN for gold that does not tell
   */
  record Event(
      EventType type,
      Optional<String> mode,
      Set<String> contexts,
      List<Party> source,
      List<Party> recipient,
      Optional<Span> trigger,
      Realis realis) {
    Event {
      contexts = Set.copyOf(contexts);
      source = List.copyOf(source);
      recipient = List.copyOf(recipient);
    }

    /** An event of a whole article; its trigger must be the words that stand at its span. */
    static Event ofArticle(GoldRow row, String text) {
      Span trigger = row.span(row.integer("start"), row.integer("end"), text);
      if (!trigger.in(text).equals(row.text("trigger"))) {
        throw row.bad(
            "trigger is '%s' but the text there is '%s'"
                .formatted(row.text("trigger"), trigger.in(text)));
      }
      return new Event(
          row.oneOf("type", EventType.class),
          Optional.empty(),
          Set.of(),
          row.rows("source").stream().map(Party::plain).toList(),
          row.rows("recipient").stream().map(Party::plain).toList(),
          Optional.of(trigger),
          row.oneOf("realis", Realis.class));
    }

    /** An event of a single text. */
    static Event ofText(GoldRow row) {
      return new Event(
          row.oneOf("type", EventType.class),
          row.optional("mode").map(GoldCodes::mode),
          row.optional("context").map(GoldCodes::contexts).orElse(Set.of()),
          row.rows("source").stream().map(Party::coded).toList(),
          row.rows("target").stream().map(Party::coded).toList(),
          Optional.empty(),
          Realis.UNKNOWN);
    }

    /** Whether source and recipient countries agree: both sets overlap, or both are empty. */
    boolean sameDyad(Found.Event found) {
      return agree(countries(source), Found.countries(found.source()))
          && agree(countries(recipient), Found.countries(found.recipient()));
    }

    /** Type, source and recipient on one line. */
    String describe() {
      return "%s %s -> %s".formatted(type, describe(source), describe(recipient));
    }

    private static boolean agree(Set<String> gold, Set<String> found) {
      return gold.isEmpty() ? found.isEmpty() : gold.stream().anyMatch(found::contains);
    }

    private static Set<String> countries(List<Party> parties) {
      Set<String> countries = new HashSet<>();
      parties.forEach(party -> party.country().ifPresent(countries::add));
      return countries;
    }

    private static String describe(List<Party> parties) {
      return parties.stream()
          .map(p -> "%s/%s".formatted(p.country().orElse("-"), p.sector().orElse("-")))
          .toList()
          .toString();
    }
  }

  /** A text and its events. */
  record Text(String id, String text, List<Event> events) {
    Text {
      events = List.copyOf(events);
    }

    static Text of(GoldRow row) {
      return new Text(
          row.optional("id").orElse(row.place()),
          row.text("text"),
          row.rows("events").stream().map(Event::ofText).toList());
    }
  }

  /** Two actors in a text; {@code type} is one of 15, {@code target} may be empty. */
  record Pair(String id, String text, List<Span> source, List<Span> target, String type, int quad) {
    Pair {
      source = List.copyOf(source);
      target = List.copyOf(target);
    }

    static Pair of(GoldRow row) {
      String text = row.text("text");
      int quad = row.integer("quad");
      if (quad < 1 || quad > 4) {
        throw row.bad("quad must be 1 to 4, not %d".formatted(quad));
      }
      return new Pair(
          row.optional("id").orElse(row.place()),
          text,
          row.spans("source", text),
          row.spans("target", text),
          type(row),
          quad);
    }

    private static String type(GoldRow row) {
      return row.text("type").equals(Ontology.YIELD)
          ? Ontology.YIELD
          : Ontology.pairType(row.oneOf("type", EventType.class));
    }
  }

  /** Words that somebody is named or described with, and the tone of the text towards him. */
  record Target(String id, String text, Span span, ToneSide tone) {
    static Target of(GoldRow row) {
      String text = row.text("text");
      return new Target(
          row.optional("id").orElse(row.place()), text, row.span("span", text), tone(row));
    }

    private static ToneSide tone(GoldRow row) {
      return switch (row.integer("tone")) {
        case -1 -> ToneSide.NEGATIVE;
        case 0 -> ToneSide.NEUTRAL;
        case 1 -> ToneSide.POSITIVE;
        default -> throw row.bad("tone must be -1, 0 or 1, not %d".formatted(row.integer("tone")));
      };
    }
  }

  /**
   * A mention of an actor.
   *
   * @param country empty when it is not judged; the empty text when the actor has none
   * @param sector empty when it is not judged
   */
  record Mention(
      String id,
      String mention,
      Optional<LocalDate> date,
      Optional<String> country,
      Optional<String> sector) {
    static Mention of(GoldRow row) {
      return new Mention(
          row.optional("id").orElse(row.place()),
          row.text("mention"),
          row.optional("date").map(date -> date(row, date)),
          row.optional("country"),
          row.optional("sector").flatMap(GoldCodes::sector));
    }

    private static LocalDate date(GoldRow row, String text) {
      try {
        return LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
      } catch (DateTimeParseException e) {
        throw row.bad("'%s' is no date".formatted(text));
      }
    }
  }
}
