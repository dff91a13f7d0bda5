package org.demarche.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.actor.Actor;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.EventActor;

/** The noun phrases of a sentence: their words, and who they refer to. */
final class Phrases {
  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "COUNTRY", "NATIONALITY", "IDEOLOGY", "RELIGION", "TITLE");

  private final AnnotatedArticle article;
  private final AnnotatedSentence sentence;
  private final Syntax syntax;
  private final Who who;
  private final Set<String> people;

  Phrases(
      AnnotatedArticle article,
      AnnotatedSentence sentence,
      Syntax syntax,
      Who who,
      Set<String> people) {
    this.article = article;
    this.sentence = sentence;
    this.syntax = syntax;
    this.who = who;
    this.people = people;
  }

  /** Whether a token's phrase refers to a known actor. */
  boolean isActor(int token) {
    return !actors(token).isEmpty();
  }

  /** Whether a phrase is an actor itself: not "North Korea's message", which only names one. */
  boolean isActorItself(int token) {
    return actors(token).stream()
        .anyMatch(actor -> !actor.sectors().isEmpty() || NAMES.contains(label(token)));
  }

  /** Whether a token's phrase refers to people or a known actor. */
  boolean isPersonOrActor(int token) {
    return isPeople(token) || isActorItself(token);
  }

  /** Whether a phrase names or describes somebody, known or not. */
  boolean isPeople(int token) {
    return NAMES.contains(label(token))
        || syntax.tag(token).equals("PRP")
        || people.contains(syntax.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** The entity label of a token. */
  String label(int token) {
    return article.getLabels().get(sentence.getFirstToken() + token);
  }

  /** The actors that a token's phrase refers to. */
  List<Actor> actors(int token) {
    return who.resolve(start(token), end(token), token);
  }

  /** The rows of a phrase's actors; one without a country or id when they are unknown. */
  List<EventActor> rows(int token) {
    int start = article.getTokenStarts().get(sentence.getFirstToken() + start(token));
    int end = article.getTokenEnds().get(sentence.getFirstToken() + end(token) - 1);
    String text = article.getArticle().getText().substring(start, end);
    List<Actor> actors = actors(token);
    if (actors.isEmpty()) {
      return List.of(new EventActor(null, null, List.of(), null, null, text, start, end));
    }
    return actors.stream().map(actor -> EventCoder.row(actor, text, start, end)).toList();
  }

  /** A modifier's phrase is the run of modifiers it stands in: "North Korean" of "missile". */
  private int start(int token) {
    if (!isModifier(token)) {
      return syntax.phraseStart(token);
    }
    int start = token;
    while (start > 0 && isModifier(start - 1) && syntax.head(start - 1) == syntax.head(token)) {
      start--;
    }
    return Math.min(start, syntax.phraseStart(token));
  }

  private int end(int token) {
    return Math.max(syntax.phraseEnd(token), token + 1);
  }

  private boolean isModifier(int token) {
    return syntax.relation(token) == Relation.AMOD || syntax.relation(token) == Relation.COMPOUND;
  }
}
