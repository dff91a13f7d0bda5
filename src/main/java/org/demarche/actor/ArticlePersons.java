package org.demarche.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.actor.ArticlePersonNames.Name;

/** The persons of an article: each is who the article describes it as, wherever it is named. */
final class ArticlePersons {
  /** A person, under one id for all mentions. */
  private static final class Person {
    private final String name;
    private Optional<Actor> actor = Optional.empty();
    private int describedIn;

    Person(String name) {
      this.name = name;
    }

    void describe(Actor described, int sentence) {
      if (actor.isEmpty() || weight(described) > weight(actor.get())) {
        actor = Optional.of(described);
        describedIn = sentence;
      }
    }

    private static int weight(Actor actor) {
      boolean sector = !actor.sectors().isEmpty() && !actor.sectors().equals(List.of("CVL"));
      return (ArticlePersonNames.isPerson(actor) ? 1 : 0)
          + (actor.country().isPresent() ? 4 : 0)
          + (sector ? 2 : 0);
    }
  }

  private record Use(int token, Person person) {}

  private final ArticleText text;
  private final ActorResolver resolver;
  private final ArticleDescription descriptions;
  private final List<Name> names;
  private final Map<String, Person> persons = new LinkedHashMap<>();
  private final Map<String, List<Use>> byLast = new LinkedHashMap<>();
  private final Map<String, List<Use>> byFirst = new LinkedHashMap<>();

  ArticlePersons(ArticleText text, ActorResolver resolver) {
    this.text = text;
    this.resolver = resolver;
    this.names = ArticlePersonNames.of(text, resolver);
    this.descriptions = new ArticleDescription(text, resolver, names);
    names.stream().filter(name -> name.end() - name.start() > 1).forEach(this::addFull);
    names.stream().filter(name -> name.end() - name.start() == 1).forEach(this::addShort);
    names.forEach(this::introduce);
  }

  private void addFull(Name name) {
    List<String> keys = Gazetteer.keys(text.text(name.start(), name.end()));
    String identity = keys.get(0) + " " + keys.get(keys.size() - 1);
    Person person =
        persons.computeIfAbsent(
            identity, key -> new Person(text.written(name.start(), name.end())));
    add(byLast, text.key(name.end() - 1), name.start(), person);
    add(byFirst, text.key(name.start()), name.start(), person);
    describe(person, name);
  }

  /**
   * "An Iranian girl was charged. Laleh Karimi, 16, …": who is named without a description in the
   * sentence after one that speaks of somebody, once, without a name.
   */
  private void introduce(Name name) {
    int sentence = text.sentenceOf(name.start());
    Optional<Person> person = find(name.start()).filter(p -> p.actor.isEmpty());
    if (person.isEmpty() || sentence == 0 || !namesIn(sentence - 1).isEmpty()) {
      return;
    }
    List<Actor> unnamed =
        ArticlePhrases.of(text, sentence - 1).stream()
            .filter(p -> text.key(p.start()).matches("an?") && text.tag(p.head()).equals("NN"))
            .flatMap(p -> first(p.start(), p.end(), p.head()).stream())
            .filter(a -> a.country().isPresent() && a.name().isEmpty())
            .filter(a -> a.role().isPresent() || a.sectors().equals(List.of("CVL")))
            .toList();
    if (unnamed.size() == 1 && namesIn(sentence).get(0).equals(name)) {
      person.get().describe(named(unnamed.get(0), person.get().name, ""), sentence - 1);
    }
  }

  private List<Name> namesIn(int sentence) {
    return names.stream().filter(name -> text.sentenceOf(name.start()) == sentence).toList();
  }

  private static void add(Map<String, List<Use>> uses, String key, int token, Person person) {
    uses.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(new Use(token, person));
  }

  private void addShort(Name name) {
    Optional<Person> known = find(name.start());
    if (known.isPresent()) {
      describe(known.get(), name);
    } else if (resolved(name).isPresent()) {
      Person person =
          persons.computeIfAbsent(
              text.key(name.start()), key -> new Person(text.word(name.start())));
      add(byLast, text.key(name.start()), name.start(), person);
      describe(person, name);
    }
  }

  private void describe(Person person, Name name) {
    resolved(name)
        .ifPresent(
            actor ->
                person.describe(
                    named(actor, person.name, text.word(name.start())),
                    text.sentenceOf(name.start())));
  }

  /** The actor of a name with the words that describe it; empty when these say nothing. */
  private Optional<Actor> resolved(Name name) {
    Optional<Actor> bare = first(name.start(), name.end(), name.start());
    if (bare.isPresent() && !ArticlePersonNames.isPerson(bare.get())) {
      return Optional.empty();
    }
    ArticleDescription.Span span = descriptions.around(name);
    return first(span.start(), span.end(), span.head()).or(() -> bare);
  }

  private Optional<Actor> first(int start, int end, int head) {
    return resolver
        .resolve(new ActorPhrase(text.words(start, end), head - start), text.day())
        .stream()
        .findFirst();
  }

  /** The described actor as the person of a name; a person without a known sector is a civilian. */
  private static Actor named(Actor actor, String name, String firstWord) {
    boolean partOfName = !name.equals(firstWord) && actor.name().equals(Optional.of(firstWord));
    if (ArticlePersonNames.isPerson(actor) && !partOfName) {
      return actor;
    }
    List<String> sectors = actor.sectors().isEmpty() ? List.of("CVL") : actor.sectors();
    return ArticleSteps.person(actor, actor.country(), sectors, name);
  }

  private Optional<Person> find(int token) {
    String key = text.key(token);
    return latest(byLast.get(key), token).or(() -> latest(byFirst.get(key), token));
  }

  private static Optional<Person> latest(List<Use> uses, int token) {
    if (uses == null) {
      return Optional.empty();
    }
    return uses.stream()
        .filter(use -> use.token() <= token)
        .reduce((first, second) -> second)
        .or(() -> uses.stream().findFirst())
        .map(Use::person);
  }

  /** Gives persons whose description names no country the country that stands to reason. */
  void complete(ArticleCountries countries) {
    for (Person person : persons.values()) {
      int sentence = person.describedIn;
      if (person.actor.isPresent()
          && person.actor.get().country().isEmpty()
          && ArticleSectors.OF_A_COUNTRY.contains(person.actor.get().sectors().get(0))) {
        countries
            .dominating(countries())
            .or(() -> countries.only(sentence))
            .ifPresent(
                country ->
                    person.actor =
                        Optional.of(
                            ArticleSteps.person(
                                person.actor.get(),
                                Optional.of(country),
                                person.actor.get().sectors(),
                                person.name)));
      }
    }
  }

  /** The countries of the persons outside teasers, one for each mention. */
  List<String> countries() {
    return names.stream()
        .filter(name -> !text.isTeaser(text.sentenceOf(name.start())))
        .flatMap(name -> find(name.end() - 1).stream())
        .flatMap(person -> person.actor.stream())
        .flatMap(actor -> actor.country().stream())
        .toList();
  }

  boolean isName(int token) {
    return names.stream().anyMatch(name -> name.covers(token));
  }

  /** Who is named by the word at a token; empty when that is not known. */
  Optional<Actor> at(int token) {
    Optional<Name> name = names.stream().filter(n -> n.covers(token)).findFirst();
    return find(name.map(n -> n.end() - 1).orElse(token))
        .filter(person -> name.isPresent() || text.isName(token))
        .flatMap(
            person ->
                person.actor.map(
                    actor ->
                        ArticleSteps.with(
                            actor,
                            "'%s' is %s, described in sentence %d"
                                .formatted(
                                    text.word(token), person.name, person.describedIn + 1))));
  }
}
