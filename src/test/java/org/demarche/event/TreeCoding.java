package org.demarche.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Actor;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.match.Who;
import org.demarche.event.mention.EventDates;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.event.syntax.TreeText;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.EventMention;

/** Codes trees with a codebook, and with names that mean the same in every article. */
public final class TreeCoding {
  private static final Map<String, List<String>> COUNTRIES =
      Map.of(
          "Iran", List.of("IRN"),
          "Iranian", List.of("IRN"),
          "Iraq", List.of("IRQ"),
          "Iraqi", List.of("IRQ"),
          "France", List.of("FRA"),
          "French", List.of("FRA"),
          "Chad", List.of("TCD"),
          "Iran-Iraq", List.of("IRN", "IRQ"));
  private static final Set<String> PEOPLE = Set.of("minister", "soldier", "police");

  private final Codebook codebook;

  public TreeCoding(Codebook codebook) {
    this.codebook = codebook;
  }

  public SentenceCoding code(String tree) {
    AnnotatedArticle article = TreeText.annotated(tree);
    Who who = (first, last, head) -> actors(article, first, last, head);
    return new SentenceCoder(codebook, article, 0, who, new EventDates(article)).code();
  }

  /** The only event of a tree. */
  public EventMention event(String tree) {
    List<SentenceCoding.Coded> events = code(tree).events();
    if (events.size() != 1) {
      throw new IllegalArgumentException("Not one event but %s".formatted(events));
    }
    return events.get(0).event();
  }

  private static List<Actor> actors(AnnotatedArticle article, int first, int last, int head) {
    List<String> codes = COUNTRIES.getOrDefault(word(article, head), List.of());
    if (!codes.isEmpty()) {
      return codes.stream().map(code -> actor(Optional.of(code), List.of())).toList();
    }
    if (!PEOPLE.contains(article.getLemmas().get(head).toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    Map<String, Actor> people = new LinkedHashMap<>();
    for (int token = first; token < last; token++) {
      for (String code : COUNTRIES.getOrDefault(word(article, token), List.of())) {
        people.putIfAbsent(code, actor(Optional.of(code), List.of("CVL")));
      }
    }
    return people.isEmpty()
        ? List.of(actor(Optional.empty(), List.of("CVL")))
        : List.copyOf(people.values());
  }

  private static String word(AnnotatedArticle article, int token) {
    return article
        .getArticle()
        .getText()
        .substring(article.getTokenStarts().get(token), article.getTokenEnds().get(token));
  }

  private static Actor actor(Optional<String> country, List<String> sectors) {
    String id = country.orElse("") + String.join(".", sectors);
    return new Actor(id, country, sectors, Optional.empty(), Optional.empty(), List.of());
  }
}
