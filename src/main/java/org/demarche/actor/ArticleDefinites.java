package org.demarche.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a description means that does not say whose it is: "the court", "the two countries". */
final class ArticleDefinites {
  private static final Set<String> PAIRED =
      Set.of("country", "side", "leader", "nation", "government", "neighbor", "neighbour", "ally");
  private static final Set<String> ARMED =
      Set.of(
          "group",
          "militant",
          "rebel",
          "insurgent",
          "fighter",
          "gunman",
          "organization",
          "organisation",
          "terrorist",
          "militia",
          "extremist",
          "attacker",
          "guerrilla");
  private static final Set<String> STATES = Set.of("country", "government", "nation", "state");
  private static final Set<String> ABROAD =
      Set.of("foreign", "international", "western", "world", "global", "multinational", "allied");
  private static final Set<String> UNSAID = Set.of("BUS", "MED", "NGO", "IGO");

  private final ArticleText text;
  private final ArticleMentions mentions;
  private final ArticlePersons persons;
  private final ArticleCountries countries;
  private final ArticlePronouns pronouns;
  private final Optional<String> mainCountry;

  ArticleDefinites(
      ArticleText text,
      ArticleMentions mentions,
      ArticlePersons persons,
      ArticleCountries countries,
      ArticlePronouns pronouns) {
    this.text = text;
    this.mentions = mentions;
    this.persons = persons;
    this.countries = countries;
    this.pronouns = pronouns;
    this.mainCountry = countries.dominating(persons.countries());
  }

  /** "The two countries", "both sides": the two named last; empty when it is no such phrase. */
  Optional<List<Actor>> pair(int first, int head) {
    boolean counted = false;
    for (int i = first; i < head; i++) {
      counted |= text.key(i).matches("two|both");
    }
    if (!counted || !PAIRED.contains(text.lemma(head)) || !text.tag(head).equals("NNS")) {
      return Optional.empty();
    }
    List<Actor> two =
        mentions.lastTwoCountries(first).stream()
            .map(
                mention ->
                    ArticleSteps.with(
                        mention.actor(),
                        "'%s' are taken for the two countries named last, one of them by '%s'"
                            .formatted(
                                text.text(first, head + 1),
                                text.text(mention.start(), mention.end()))))
            .toList();
    return Optional.of(two);
  }

  /** "The North": the country named last whose name begins so. */
  Optional<Actor> direction(int head) {
    String word = text.word(head);
    if (!word.matches("North|South|East|West")
        || head == 0
        || !text.key(head - 1).equals("the")
        || (head + 1 < text.size() && text.isName(head + 1))) {
      return Optional.empty();
    }
    return mentions
        .last(head, m -> m.isCountry() && m.actor().name().orElse("").startsWith(word + " "))
        .map(
            m ->
                ArticleSteps.with(
                    m.actor(), "'the %s' is %s".formatted(word, m.actor().name().get())));
  }

  /** "The group", "the militants": the armed group named last. */
  Optional<Actor> armedGroup(int first, int head) {
    boolean definite = text.key(first).matches("the|this|that|these|those");
    if (!definite || !ARMED.contains(text.lemma(head))) {
      return Optional.empty();
    }
    return mentions
        .last(first, m -> m.explicit() && m.isOf("REB") && m.actor().name().isPresent())
        .map(m -> taken(m, first, head));
  }

  private Actor taken(ArticleMention mention, int first, int head) {
    return ArticleSteps.with(
        mention.actor(),
        "'%s' is taken for '%s' of sentence %d"
            .formatted(
                text.text(first, head + 1),
                text.text(mention.start(), mention.end()),
                text.sentenceOf(mention.start()) + 1));
  }

  /** The actor with the country, or as the person, that the article means. */
  Actor complete(Actor actor, int first, int head) {
    if (actor.country().isPresent() || actor.name().isPresent() || actor.sectors().isEmpty()) {
      return actor;
    }
    Optional<Actor> owned = possessor(actor, first, head).or(() -> sameOffice(actor, first, head));
    if (owned.isPresent() || isAbroad(first, head)) {
      return owned.orElse(actor);
    }
    Optional<Actor> completed =
        actor.sectors().get(0).equals("GOV")
            ? fromArticle(actor, head)
                .or(() -> sameKind(actor, first, head))
                .or(() -> fromSentence(actor, head))
            : sameKind(actor, first, head)
                .or(() -> fromSentence(actor, head))
                .or(() -> fromArticle(actor, head));
    return completed.orElse(actor);
  }

  /** "Foreign fighters", "many countries": of no country, or of several. */
  private boolean isAbroad(int first, int head) {
    boolean states = STATES.contains(text.lemma(head)) && text.tag(head).equals("NNS");
    return states || text.words(first, head).stream().map(Word::key).anyMatch(ABROAD::contains);
  }

  private Optional<Actor> possessor(Actor actor, int first, int head) {
    for (int i = head - 1; i >= first; i--) {
      Optional<Actor> owner =
          text.tag(i).equals("PRP$") && pronouns.isPronoun(i)
              ? pronouns.resolve(i)
              : text.isName(i) && text.tag(i + 1).equals("POS") ? persons.at(i) : Optional.empty();
      Optional<String> country = owner.flatMap(Actor::country);
      if (country.isPresent()) {
        return Optional.of(
            in(
                country.get(),
                actor,
                head,
                "'%s' belongs to %s".formatted(text.word(i), country.get())));
      }
    }
    return Optional.empty();
  }

  /** "The president": the person of that office who was named last. */
  private Optional<Actor> sameOffice(Actor actor, int first, int head) {
    if (actor.role().isEmpty() || !text.key(first).equals("the") || text.tag(head).equals("NNS")) {
      return Optional.empty();
    }
    String role = actor.role().get();
    return mentions
        .last(
            first,
            m ->
                m.person()
                    && m.actor().country().isPresent()
                    && m.actor().role().filter(other -> other.equals(role)).isPresent())
        .map(m -> taken(m, first, head));
  }

  /** "The court" after "an Israeli court": same noun, or for sectors other than GOV same sector. */
  private Optional<Actor> sameKind(Actor actor, int first, int head) {
    String sector = actor.sectors().get(0);
    Optional<ArticleMention> same =
        mentions
            .last(
                first,
                m ->
                    m.explicit()
                        && m.actor().country().isPresent()
                        && m.isOf(sector)
                        && text.lemma(m.head()).equals(text.lemma(head)))
            .or(
                () ->
                    sector.equals("GOV") || sector.equals("CVL")
                        ? Optional.empty()
                        : mentions.last(first, m -> m.explicit() && isNamed(m) && m.isOf(sector)));
    if (UNSAID.contains(sector)) {
      return same.filter(m -> text.key(first).equals("the") && !text.tag(head).equals("NNS"))
          .map(m -> taken(m, first, head));
    }
    return same.flatMap(
        m ->
            m.actor()
                .country()
                .map(
                    country ->
                        in(
                            country,
                            actor,
                            head,
                            "%s is the country of '%s' of sentence %d"
                                .formatted(
                                    country,
                                    text.text(m.start(), m.end()),
                                    text.sentenceOf(m.start()) + 1))));
  }

  private static boolean isNamed(ArticleMention mention) {
    return mention.actor().country().isPresent() || mention.actor().name().isPresent();
  }

  private Optional<Actor> fromSentence(Actor actor, int head) {
    return ofACountry(actor)
        ? countries
            .only(text.sentenceOf(head))
            .map(
                country -> in(country, actor, head, "The sentence names no country but " + country))
        : Optional.empty();
  }

  private Optional<Actor> fromArticle(Actor actor, int head) {
    return ofACountry(actor) && !text.isTeaser(text.sentenceOf(head))
        ? mainCountry.map(
            country -> in(country, actor, head, "The article is mostly about " + country))
        : Optional.empty();
  }

  private static boolean ofACountry(Actor actor) {
    return ArticleSectors.OF_A_COUNTRY.contains(actor.sectors().get(0));
  }

  private Actor in(String country, Actor actor, int head, String step) {
    boolean government = text.key(head).matches("government|regime|authorities");
    return ArticleSteps.in(country, actor, government, step);
  }
}
