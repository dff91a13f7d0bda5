package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import org.demarche.actor.ArticlePhrases.Phrase;
import org.demarche.record.AnnotatedArticle;

/**
 * Finds who the noun phrases of one article refer to, with the help of the rest of the article:
 * persons by the words that describe them where they are named in full, pronouns and descriptions
 * such as "the court" by what was mentioned before.
 *
 * <p>What the words of a phrase say by themselves comes from {@link ActorResolver}. When unsure, a
 * phrase is nobody, or an actor without a country. Built once for an article; for one thread.
 */
public final class ArticleActors {
  private final ActorResolver resolver;
  private final ArticleText text;
  private final ArticlePersons persons;
  private final ArticleAcronyms acronyms;
  private final ArticlePronouns pronouns;
  private final ArticleDefinites definites;

  public ArticleActors(ActorResolver resolver, AnnotatedArticle article) {
    this.resolver = resolver;
    this.text = new ArticleText(article);
    this.persons = new ArticlePersons(text, resolver);
    ArticleCountries countries = new ArticleCountries(text, resolver);
    persons.complete(countries);
    this.acronyms = new ArticleAcronyms(text, resolver);
    ArticleMentions mentions = new ArticleMentions(text);
    this.pronouns = new ArticlePronouns(text, mentions);
    this.definites = new ArticleDefinites(text, mentions, persons, countries, pronouns);
    for (Phrase phrase : ArticlePhrases.of(text)) {
      mention(phrase).forEach(mentions::add);
    }
  }

  private List<ArticleMention> mention(Phrase phrase) {
    int head = phrase.head();
    boolean person = persons.isName(head);
    List<Actor> own = byOwnWords(phrase.start(), phrase.end(), head);
    boolean explicit = own.stream().anyMatch(a -> a.country().isPresent() || a.name().isPresent());
    int last = text.end(text.sentenceOf(head));
    boolean subject =
        (phrase.start() == 0 || !text.isPreposition(phrase.start() - 1))
            && text.verbGroups(phrase.end(), last) > 0;
    boolean plural = text.tag(head).matches("NNS|NNPS") && !text.label(head).equals("COUNTRY");
    return resolve(phrase.start(), phrase.end(), head).stream()
        .map(
            actor ->
                new ArticleMention(
                    phrase.start(),
                    phrase.end(),
                    head,
                    actor,
                    explicit,
                    person || (!plural && actor.role().isPresent()),
                    plural,
                    subject))
        .toList();
  }

  /**
   * Who a noun phrase refers to.
   *
   * @param firstToken its first token, counted within the article
   * @param lastToken one past its last token
   * @param headToken its head, one of these tokens
   * @return usually one actor; several for pairs such as {@code US-China} and {@code the two
   *     countries}; none when nobody is known by these words
   * @throws IllegalArgumentException if the head is outside the phrase, or the phrase outside the
   *     article
   */
  public List<Actor> resolve(int firstToken, int lastToken, int headToken) {
    if (firstToken < 0
        || headToken < firstToken
        || headToken >= lastToken
        || lastToken > text.size()) {
      throw new IllegalArgumentException(
          "No phrase: tokens [%d, %d) with head %d of %d"
              .formatted(firstToken, lastToken, headToken, text.size()));
    }
    int counted = ArticlePhrases.countedBy(text, headToken, lastToken);
    if (counted > headToken) {
      return resolve(headToken + 2, lastToken, counted);
    }
    if (pronouns.isPronoun(headToken)) {
      return pronouns.resolve(headToken).stream().toList();
    }
    Optional<List<Actor>> pair = definites.pair(firstToken, headToken);
    if (pair.isPresent()) {
      return pair.get();
    }
    Optional<Actor> meant =
        definites.direction(headToken).or(() -> definites.armedGroup(firstToken, headToken));
    if (meant.isPresent()) {
      return meant.stream().toList();
    }
    return byOwnWords(firstToken, lastToken, headToken).stream()
        .map(actor -> definites.complete(actor, firstToken, headToken))
        .toList();
  }

  private List<Actor> byOwnWords(int first, int last, int head) {
    Optional<Actor> named =
        (persons.isName(head) ? persons.at(head) : Optional.<Actor>empty())
            .or(() -> acronyms.at(head));
    if (named.isPresent()) {
      return named.stream().toList();
    }
    List<Actor> actors =
        resolver.resolve(new ActorPhrase(text.words(first, last), head - first), text.day());
    return actors.isEmpty() ? persons.at(head).stream().toList() : actors;
  }
}
