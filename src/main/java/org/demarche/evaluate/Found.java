package org.demarche.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.corpus.clean.Offsets;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Realis;

/** What the coder found, with spans of the raw text. */
final class Found {
  private Found() {}

  /**
   * An actor of an event.
   *
   * @param country ISO alpha-3; empty when none is known
   * @param sectors the most telling first; empty when none is known
   */
  record Party(Optional<String> country, List<String> sectors, String text, Span span) {
    Party {
      sectors = List.copyOf(sectors);
    }

    static Party of(EventActor actor, Article article) {
      return new Party(
          Optional.ofNullable(actor.getCountry()),
          actor.getSectors(),
          actor.getText(),
          rawSpan(article, actor.getStart(), actor.getEnd()));
    }
  }

  /** An event; {@code sentence} is its sentence's index in {@link Text#sentences}. */
  record Event(
      EventType type,
      Optional<String> mode,
      Set<String> contexts,
      Realis realis,
      List<Party> source,
      List<Party> recipient,
      int sentence,
      Span trigger,
      String triggerText,
      String ruleId,
      OptionalDouble confidence) {
    Event {
      contexts = Set.copyOf(contexts);
      source = List.copyOf(source);
      recipient = List.copyOf(recipient);
    }

    static Event of(EventMention mention, Article article) {
      return new Event(
          mention.getType(),
          Optional.ofNullable(mention.getMode()),
          Set.copyOf(mention.getContext()),
          mention.getRealis(),
          mention.getSource().stream().map(actor -> Party.of(actor, article)).toList(),
          mention.getRecipient().stream().map(actor -> Party.of(actor, article)).toList(),
          mention.getSentence(),
          rawSpan(article, mention.getTriggerStart(), mention.getTriggerEnd()),
          mention.getTrigger(),
          mention.getRuleId(),
          mention.getConfidence() == null
              ? OptionalDouble.empty()
              : OptionalDouble.of(mention.getConfidence()));
    }

    /** Type, source and recipient, trigger, realis and rule on one line. */
    String describe() {
      return "%s %s -> %s \"%s\" %s [%s]"
          .formatted(type, describe(source), describe(recipient), triggerText, realis, ruleId);
    }

    private static String describe(List<Party> parties) {
      return parties.stream()
          .map(
              party ->
                  "%s/%s".formatted(party.country().orElse("-"), firstOr(party.sectors(), "-")))
          .toList()
          .toString();
    }

    private static String firstOr(List<String> values, String otherwise) {
      return values.isEmpty() ? otherwise : values.get(0);
    }
  }

  /**
   * A text that was coded.
   *
   * @param sentences the span of each sentence in the raw text, by index
   * @param events the text's own events, without those of teasers
   * @param failure why the text could not be used; it then has no sentences and no events
   */
  record Text(List<Span> sentences, List<Event> events, Optional<String> failure) {
    Text {
      sentences = List.copyOf(sentences);
      events = List.copyOf(events);
    }

    static Text unusable(String why) {
      return new Text(List.of(), List.of(), Optional.of(why));
    }
  }

  /** The span of each sentence in the raw text, by index. */
  static List<Span> sentences(AnnotatedArticle annotated) {
    return annotated.getSentences().stream()
        .map(s -> rawSpan(annotated.getArticle(), s.getStart(), s.getEnd()))
        .toList();
  }

  /** A span of an article's cleaned text, found again in the raw text. */
  static Span rawSpan(Article article, int start, int end) {
    return new Span(
        Offsets.rawOffset(article, start), Offsets.rawEnd(article, Math.max(start + 1, end)));
  }

  static Set<String> countries(List<Party> parties) {
    Set<String> countries = new HashSet<>();
    parties.forEach(party -> party.country().ifPresent(countries::add));
    return countries;
  }
}
