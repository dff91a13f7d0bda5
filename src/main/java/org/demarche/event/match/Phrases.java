package org.demarche.event.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.actor.Actor;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Spans;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.EventActor;

/** The noun phrases of a sentence: their words, and who they refer to. */
public final class Phrases {
  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "COUNTRY", "NATIONALITY", "IDEOLOGY", "RELIGION", "TITLE");

  private static final Set<String> OFFICIAL = Set.of("GOV", "MIL", "LEG", "JUD", "PTY", "IGO");

  private static final Set<String> BODIES =
      Set.of("government", "parliament", "court", "opposition", "regime", "ministry", "coalition");

  private final AnnotatedArticle article;
  private final AnnotatedSentence sentence;
  private final Syntax syntax;
  private final Spans spans;
  private final Who who;
  private final Set<String> people;
  private final Map<Integer, List<Actor>> resolved = new HashMap<>();

  Phrases(
      AnnotatedArticle article,
      AnnotatedSentence sentence,
      Syntax syntax,
      Who who,
      Set<String> people) {
    this.article = article;
    this.sentence = sentence;
    this.syntax = syntax;
    this.spans = new Spans(syntax);
    this.who = who;
    this.people = people;
  }

  /** Whether a phrase is an actor itself: not "North Korea's message", which only names one. */
  public boolean isActorItself(int token) {
    return actors(token).stream()
        .anyMatch(actor -> !actor.sectors().isEmpty() || NAMES.contains(label(token)));
  }

  /**
   * Whether a word before a noun names nobody, though its sector does: "joint military" in "joint
   * military exercises", but "rebel" in "a rebel attack".
   */
  public boolean isBareModifier(int token) {
    return spans.isModifier(token)
        && IntStream.range(spans.start(token), token + 1).noneMatch(this::isNamePart)
        && (syntax.tag(token).equals("JJ") || !isPeople(token))
        && !BODIES.contains(syntax.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** Whether a token is "its", "their" and the like. */
  public boolean isPossessive(int token) {
    return syntax.tag(token).equals("PRP$");
  }

  private boolean isNamePart(int token) {
    boolean determiner = syntax.relation(token) == Relation.DET;
    boolean capital = Character.isUpperCase(word(token).charAt(0));
    return !determiner
        && (NAMES.contains(label(token))
            || syntax.tag(token).startsWith("NNP")
            || capital && (token > 0 || word(token).contains("-")));
  }

  private String word(int token) {
    int start = article.getTokenStarts().get(sentence.getFirstToken() + token);
    int end = article.getTokenEnds().get(sentence.getFirstToken() + token);
    return article.getArticle().getText().substring(start, end);
  }

  /**
   * Whether a phrase refers to somebody who acts for a state, a party or an organisation of states.
   */
  public boolean isOfficial(int token) {
    return actors(token).stream()
        .anyMatch(actor -> actor.sectors().stream().anyMatch(OFFICIAL::contains));
  }

  /** Whether a token's phrase refers to people or a known actor. */
  public boolean isPersonOrActor(int token) {
    return isPeople(token) || isActorItself(token);
  }

  /** Whether a phrase names or describes somebody, known or not. */
  public boolean isPeople(int token) {
    return NAMES.contains(label(token))
        || syntax.tag(token).equals("PRP")
        || people.contains(syntax.lemma(token).toLowerCase(Locale.ROOT));
  }

  /** The entity label of a token. */
  public String label(int token) {
    return article.getLabels().get(sentence.getFirstToken() + token);
  }

  /** The actors that a token's phrase refers to. */
  public List<Actor> actors(int token) {
    List<Actor> known = resolved.get(token);
    if (known == null) {
      known = resolve(token);
      resolved.put(token, known);
    }
    return known;
  }

  private List<Actor> resolve(int token) {
    List<Actor> told = sameAsTeller(token);
    if (!told.isEmpty()) {
      return told;
    }
    List<Actor> actors = who.resolve(spans.start(token), spans.endWithPlace(token), token);
    List<Actor> named = actors.stream().allMatch(Phrases::isUnnamed) ? apposed(token) : List.of();
    if (!named.isEmpty()) {
      return named;
    }
    return actors.size() == 1 ? ofEach(actors.get(0), token) : actors;
  }

  private static boolean isUnnamed(Actor actor) {
    return actor.country().isEmpty() && actor.name().isEmpty();
  }

  /** "The North's allies, China and Russia", "the terror group Boko Haram": by name. */
  private List<Actor> apposed(int token) {
    List<Actor> named = new ArrayList<>();
    List<Integer> appositions = new ArrayList<>(syntax.dependents(token, Relation.APPOS));
    appositions.addAll(syntax.obliques(token, "including"));
    for (int apposition : appositions) {
      for (int conjunct : syntax.withConjuncts(apposition)) {
        actors(conjunct).stream().filter(actor -> !isUnnamed(actor)).forEach(named::add);
      }
    }
    return named;
  }

  /** In "Syria says it is willing" and "the rebels said they fired", the pronoun is the teller. */
  private List<Actor> sameAsTeller(int pronoun) {
    boolean subject =
        syntax.tag(pronoun).equals("PRP") && syntax.relation(pronoun) == Relation.NSUBJ;
    int verb = subject ? syntax.head(pronoun) : -1;
    if (verb < 0 || syntax.relation(verb) != Relation.CCOMP || syntax.head(verb) < 0) {
      return List.of();
    }
    return syntax.agents(syntax.head(verb)).stream()
        .filter(teller -> teller != pronoun && mayMean(pronoun, teller))
        .findFirst()
        .map(this::actors)
        .orElse(List.of());
  }

  private boolean mayMean(int pronoun, int other) {
    boolean plural = syntax.tag(other).equals("NNS") || syntax.withConjuncts(other).size() > 1;
    boolean person = label(other).equals("PERSON");
    return switch (syntax.lemma(pronoun).toLowerCase(Locale.ROOT)) {
      case "they" -> plural;
      case "it" -> !plural && !person && !syntax.tag(other).equals("PRP");
      case "he", "she" ->
          !plural && (person || actors(other).stream().anyMatch(a -> a.role().isPresent()));
      default -> false;
    };
  }

  /** "The foreign ministers of Egypt and Turkey" are one of each country. */
  private List<Actor> ofEach(Actor actor, int token) {
    if (actor.country().isEmpty()) {
      return List.of(actor);
    }
    for (int owner : syntax.obliques(token, "of")) {
      List<Integer> conjuncts = syntax.withConjuncts(owner);
      if (conjuncts.size() > 1) {
        List<Actor> each = new ArrayList<>();
        for (int conjunct : conjuncts) {
          who.resolve(spans.start(conjunct), spans.end(conjunct), conjunct).stream()
              .flatMap(country -> country.country().stream())
              .map(actor::in)
              .forEach(each::add);
        }
        return each.isEmpty() ? List.of(actor) : each;
      }
    }
    return List.of(actor);
  }

  /** The rows of a phrase's actors; one without a country or id when they are unknown. */
  public List<EventActor> rows(int token) {
    int start = article.getTokenStarts().get(sentence.getFirstToken() + spans.start(token));
    int end = article.getTokenEnds().get(sentence.getFirstToken() + spans.end(token) - 1);
    String text = article.getArticle().getText().substring(start, end);
    List<Actor> actors = actors(token);
    if (actors.isEmpty()) {
      return List.of(new EventActor(null, null, List.of(), null, null, text, start, end));
    }
    return actors.stream().map(actor -> Rows.of(actor, text, start, end)).toList();
  }
}
