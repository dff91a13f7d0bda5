package org.demarche.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Whom a pronoun of an article stands for. When unsure: nobody. */
final class ArticlePronouns {
  private enum Kind {
    PERSON,
    SEVERAL,
    THING,
    SPEAKER
  }

  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("he", Kind.PERSON),
          Map.entry("she", Kind.PERSON),
          Map.entry("him", Kind.PERSON),
          Map.entry("her", Kind.PERSON),
          Map.entry("his", Kind.PERSON),
          Map.entry("himself", Kind.PERSON),
          Map.entry("herself", Kind.PERSON),
          Map.entry("they", Kind.SEVERAL),
          Map.entry("them", Kind.SEVERAL),
          Map.entry("their", Kind.SEVERAL),
          Map.entry("themselves", Kind.SEVERAL),
          Map.entry("it", Kind.THING),
          Map.entry("its", Kind.THING),
          Map.entry("itself", Kind.THING),
          Map.entry("i", Kind.SPEAKER),
          Map.entry("me", Kind.SPEAKER),
          Map.entry("my", Kind.SPEAKER),
          Map.entry("we", Kind.SPEAKER),
          Map.entry("us", Kind.SPEAKER),
          Map.entry("our", Kind.SPEAKER));

  private static final Set<String> OBJECTS = Set.of("him", "them");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "state",
          "write",
          "tweet",
          "warn",
          "note",
          "claim",
          "insist",
          "declare",
          "announce",
          "argue",
          "explain",
          "ask",
          "reply",
          "stress",
          "acknowledge");
  private static final int FARTHEST_SPEAKER = 6;

  private final ArticleText text;
  private final ArticleMentions mentions;

  ArticlePronouns(ArticleText text, ArticleMentions mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  boolean isPronoun(int token) {
    return text.tag(token).startsWith("PRP") && KINDS.containsKey(text.key(token));
  }

  Optional<Actor> resolve(int token) {
    Kind kind = KINDS.get(text.key(token));
    Optional<ArticleMention> antecedent =
        switch (kind) {
          case PERSON -> person(token);
          case SEVERAL -> several(token);
          case THING ->
              isExpletive(token) ? Optional.empty() : nearest(token, ArticleMention::isBody);
          case SPEAKER -> speaker(token);
        };
    return antecedent.map(
        mention ->
            ArticleSteps.with(
                mention.actor(),
                "'%s' is taken for '%s' of sentence %d"
                    .formatted(
                        text.word(token),
                        text.text(mention.start(), mention.end()),
                        text.sentenceOf(mention.start()) + 1)));
  }

  /** Through sentences that only go on with "he", back to the one that says who he is. */
  private Optional<ArticleMention> person(int token) {
    return nearest(token, ArticleMention::person)
        .or(() -> pronounBefore(token).stream().boxed().findFirst().flatMap(this::person));
  }

  private OptionalInt pronounBefore(int token) {
    int sentence = text.sentenceOf(token);
    if (sentence == 0 || text.isTeaser(sentence) != text.isTeaser(sentence - 1)) {
      return OptionalInt.empty();
    }
    return IntStream.range(text.start(sentence - 1), text.end(sentence - 1))
        .filter(i -> isPronoun(i) && KINDS.get(text.key(i)) == Kind.PERSON)
        .findFirst();
  }

  private Optional<ArticleMention> several(int token) {
    return nearest(token, ArticleMention::plural)
        .or(() -> nearest(token, mention -> !mention.person()));
  }

  /** The last subject before it in its sentence, else the first of the sentence before. */
  private Optional<ArticleMention> nearest(int token, Predicate<ArticleMention> kind) {
    int sentence = text.sentenceOf(token);
    Predicate<ArticleMention> subject = kind.and(ArticleMention::subject);
    return mentions.in(sentence, token, subject.and(mention -> mayBe(mention, token))).stream()
        .reduce((first, second) -> second)
        .or(() -> previous(sentence, subject));
  }

  private Optional<ArticleMention> previous(int sentence, Predicate<ArticleMention> subject) {
    if (sentence == 0 || text.isTeaser(sentence) != text.isTeaser(sentence - 1)) {
      return Optional.empty();
    }
    return mentions.in(sentence - 1, text.end(sentence - 1), subject).stream().findFirst();
  }

  /** An object is not the subject of its own clause: "Kim met him". */
  private boolean mayBe(ArticleMention mention, int token) {
    boolean object =
        OBJECTS.contains(text.key(token))
            || (text.tag(token).equals("PRP")
                && text.key(token).matches("her|it")
                && !precedesFiniteVerb(token));
    return !object || text.verbGroups(mention.end(), token) > 1;
  }

  private boolean precedesFiniteVerb(int token) {
    return token + 1 < text.size() && text.isFiniteVerb(token + 1);
  }

  /** "It is clear that". */
  private boolean isExpletive(int token) {
    return text.key(token).equals("it")
        && token + 2 < text.size()
        && text.lemma(token + 1).equals("be")
        && text.tag(token + 2).matches("JJ|RB|DT|IN");
  }

  /** Who says the words around a token: in its sentence, else in the one after or before it. */
  private Optional<ArticleMention> speaker(int token) {
    if (!text.isQuoted(token)) {
      return Optional.empty();
    }
    int sentence = text.sentenceOf(token);
    for (int s : List.of(sentence, sentence + 1, sentence - 1)) {
      if (s >= 0 && s < text.sentences() && text.isTeaser(s) == text.isTeaser(sentence)) {
        Optional<ArticleMention> speaker = speakerIn(s);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ArticleMention> speakerIn(int sentence) {
    for (int i = text.start(sentence); i < text.end(sentence); i++) {
      if (SAYING.contains(text.lemma(i)) && text.isFiniteVerb(i) && !text.isQuoted(i)) {
        Optional<ArticleMention> speaker = beside(sentence, i);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<ArticleMention> beside(int sentence, int verb) {
    if (verb > text.start(sentence)
        && text.tag(verb - 1).equals("PRP")
        && KINDS.get(text.key(verb - 1)) == Kind.PERSON) {
      return person(verb - 1);
    }
    List<ArticleMention> all =
        mentions.in(sentence, text.end(sentence), mention -> !text.isQuoted(mention.head()));
    return all.stream()
        .filter(m -> m.start() == verb + 1)
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(m -> m.subject() && m.end() <= verb)
                    .filter(m -> text.verbGroups(m.end(), verb) == 0)
                    .filter(m -> verb - m.end() <= FARTHEST_SPEAKER)
                    .findFirst());
  }
}
