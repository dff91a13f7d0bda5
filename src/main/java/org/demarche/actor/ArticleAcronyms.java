package org.demarche.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acronyms that an article explains: "Korean People's Army (KPA)". */
final class ArticleAcronyms {
  private static final int LONGEST_NAME = 8;

  private record Meaning(String name, Actor actor) {}

  private final ArticleText text;
  private final ActorResolver resolver;
  private final Map<String, Meaning> meanings = new HashMap<>();

  ArticleAcronyms(ArticleText text, ActorResolver resolver) {
    this.text = text;
    this.resolver = resolver;
    for (int i = 1; i + 2 < text.size(); i++) {
      if (text.tag(i).equals("-LRB-")
          && text.tag(i + 2).equals("-RRB-")
          && text.word(i + 1).matches("\\p{Lu}[\\p{Lu}\\p{N}-]+s?")
          && resolve(i + 1, i + 2).isEmpty()) {
        define(i);
      }
    }
  }

  private void define(int bracket) {
    int start = bracket;
    int first = Math.max(text.start(text.sentenceOf(bracket)), bracket - LONGEST_NAME);
    while (start > first && isNamePart(start - 1)) {
      start--;
    }
    while (start < bracket && text.tag(start).matches("IN|POS|DT|CC")) {
      start++;
    }
    if (start == bracket) {
      return;
    }
    String name = text.text(start, bracket);
    resolve(start, bracket)
        .filter(actor -> actor.country().isPresent() || actor.name().isPresent())
        .ifPresent(actor -> meanings.putIfAbsent(text.word(bracket + 1), new Meaning(name, actor)));
  }

  private boolean isNamePart(int token) {
    return text.isName(token)
        || (text.isCapitalised(token) && text.tag(token).matches("JJ|NN|NNS"))
        || text.tag(token).equals("POS")
        || text.key(token).matches("of|for|the|and|on");
  }

  private Optional<Actor> resolve(int start, int end) {
    List<String> words = text.words(start, end);
    return resolver.resolve(ActorPhrase.of(String.join(" ", words)), text.day()).stream()
        .findFirst()
        .or(
            () ->
                resolver.resolve(new ActorPhrase(words, words.size() - 1), text.day()).stream()
                    .findFirst());
  }

  /** Who an acronym at a token stands for. */
  Optional<Actor> at(int token) {
    return Optional.ofNullable(meanings.get(text.word(token)))
        .map(
            meaning ->
                ArticleSteps.with(
                    meaning.actor(),
                    "The article explains '%s' as %s".formatted(text.word(token), meaning.name())));
  }
}
