package org.demarche.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorResolver;
import org.demarche.event.SentenceCoding.Coded;
import org.demarche.event.SentenceCoding.Dropped;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Realis;

/** Codes the events of one sentence. */
final class SentenceCoder {
  private final Codebook codebook;
  private final AnnotatedArticle article;
  private final AnnotatedSentence sentence;
  private final int index;
  private final EventDates dates;
  private final Syntax syntax;
  private final Grammar grammar;
  private final Phrases phrases;
  private final Places places;
  private final List<Dropped> dropped = new ArrayList<>();

  SentenceCoder(Codebook codebook, AnnotatedArticle article, int index, Who who, EventDates dates) {
    this.codebook = codebook;
    this.article = article;
    this.sentence = article.getSentences().get(index);
    this.index = index;
    this.dates = dates;
    this.syntax = SyntaxReader.read(article, sentence);
    this.grammar = new Grammar(syntax, codebook.operators());
    this.phrases = new Phrases(article, sentence, syntax, who, codebook.people());
    ActorResolver resolver = codebook.actors();
    this.places = new Places(article, sentence, syntax, resolver::placeCountry);
  }

  private record Found(Match match, Sides sides) {}

  SentenceCoding code() {
    TriggerFinder finder =
        new TriggerFinder(
            syntax,
            grammar,
            codebook.lexicon(),
            codebook.operators(),
            codebook.ontology(),
            phrases);
    Map<Integer, Found> found = new LinkedHashMap<>();
    for (int token = 0; token < syntax.size(); token++) {
      for (Match match : finder.candidates(token)) {
        Sides sides = Sides.of(match, grammar, phrases);
        if (accepts(match, sides)) {
          found.put(token, new Found(match, sides));
          break;
        }
        drop(match, "its sides are not known well enough (%s)".formatted(match.rule().actors()));
      }
    }
    List<Coded> events =
        found.values().stream()
            .filter(candidate -> !isPartOfAnother(candidate, found))
            .map(candidate -> composed(candidate, found))
            .map(this::coded)
            .toList();
    return new SentenceCoding(index, events, dropped);
  }

  private boolean accepts(Match match, Sides sides) {
    if (!sides.satisfy(match.rule())) {
      return false;
    }
    boolean bareNoun = match.rule().word() == Rule.Word.NOUN && match.carrier().isEmpty();
    if (!bareNoun) {
      return true;
    }
    if (!isCentral(match.trigger())) {
      return false;
    }
    boolean bothSides =
        sides.knowsSource() && (sides.knowsRecipient() || sides.source().size() > 1);
    return bothSides || match.rule().standalone() && sides.satisfy(match.rule());
  }

  /** Whether a noun is what its clause is about, not an adjunct: "following the attack". */
  private boolean isCentral(int noun) {
    int place = noun;
    while (syntax.relation(place) == Relation.CONJ && syntax.head(place) >= 0) {
      place = syntax.head(place);
    }
    return switch (syntax.relation(place)) {
      case ROOT, NSUBJ, OBJ, ATTR -> true;
      default -> false;
    };
  }

  private void drop(Match match, String reason) {
    Dropped one = new Dropped(syntax.lemma(match.trigger()), match.rule().id(), reason);
    if (!dropped.contains(one)) {
      dropped.add(one);
    }
  }

  /**
   * Whether another event contains this one: it stands in the complement of a verb that absorbs
   * ("refused to release"), or is the noun a verb's own rule needs ("filed a complaint").
   */
  private boolean isPartOfAnother(Found candidate, Map<Integer, Found> found) {
    Match match = candidate.match();
    if (isContentOfNoun(match)) {
      return true;
    }
    for (Found other : found.values()) {
      Match outer = other.match();
      if (outer.trigger() == match.trigger()) {
        continue;
      }
      boolean ownNoun =
          match.rule().word() == Rule.Word.NOUN
              && outer.rule().word() == Rule.Word.VERB
              && (match.carrier().isEmpty()
                  || match.carrier().get() == outer.trigger() && outer.rule().namesItsNoun())
              && isArgument(match.trigger(), outer.trigger());
      boolean carrier =
          outer.carrier().isPresent()
              && outer.carrier().get() == match.trigger()
              && !match.rule().namesItsNoun();
      if (carrier || ownNoun || outer.rule().absorbs() && isInComplement(match.verb(), outer)) {
        drop(match, "it is part of the event of '%s'".formatted(syntax.lemma(outer.trigger())));
        return true;
      }
    }
    return false;
  }

  /** Whether the event is what a noun asks, offers or threatens: "a pledge to rescue". */
  private boolean isContentOfNoun(Match match) {
    int head = syntax.head(match.verb());
    boolean content =
        head >= 0
            && syntax.isNoun(head)
            && syntax.relation(match.verb()) == Relation.ACL
            && syntax.tag(match.verb()).equals("VB")
            && codebook.lexicon().nouns(lemma(head)).stream().anyMatch(Rule::absorbs);
    if (content) {
      drop(match, "it is the content of '%s'".formatted(lemma(head)));
    }
    return content;
  }

  /** The event with what its complement makes of it: "vowed to destroy" is a threat. */
  private Found composed(Found outer, Map<Integer, Found> found) {
    Match match = outer.match();
    Optional<Integer> complement =
        match.rule().absorbs() ? syntax.complement(match.trigger()) : Optional.empty();
    if (complement.isEmpty()) {
      return outer;
    }
    boolean negated =
        syntax.dependents(complement.get()).stream()
            .anyMatch(token -> codebook.operators().realis().negations().contains(lemma(token)));
    Optional<EventType> inner =
        Optional.ofNullable(found.get(complement.get())).map(event -> event.match().type());
    EventType type = codebook.operators().compose(match.type(), inner, negated);
    return type == match.type()
        ? outer
        : new Found(
            match.as(
                type,
                "Its complement '%s' makes %s of %s."
                    .formatted(lemma(complement.get()), type, match.type())),
            outer.sides());
  }

  private String lemma(int token) {
    return syntax.lemma(token).toLowerCase(Locale.ROOT);
  }

  private boolean isArgument(int noun, int verb) {
    int place = noun;
    while (syntax.relation(place) == Relation.CONJ) {
      place = syntax.head(place);
    }
    while (syntax.relation(place) == Relation.NMOD || syntax.relation(place) == Relation.OBL) {
      if (syntax.head(place) == verb) {
        return true;
      }
      place = syntax.head(place);
    }
    return syntax.head(place) == verb;
  }

  private boolean isInComplement(int token, Match outer) {
    int child = token;
    int head = syntax.head(token);
    for (int steps = 0; head >= 0 && steps < syntax.size(); steps++) {
      if (head == outer.trigger() || outer.carrier().isPresent() && head == outer.carrier().get()) {
        Relation relation = syntax.relation(child);
        boolean gerund = relation == Relation.ADVCL && isGerundMark(child);
        boolean infinitive = relation == Relation.ACL && syntax.tag(child).equals("VB");
        return relation == Relation.XCOMP || relation == Relation.CCOMP || gerund || infinitive;
      }
      if (syntax.relation(child) == Relation.ADVCL && !isGerundMark(child)) {
        return false;
      }
      child = head;
      head = syntax.head(head);
    }
    return false;
  }

  /** "accused of sending", "praised for helping": the clause is what the verb is about. */
  private boolean isGerundMark(int verb) {
    return Set.of("of", "for", "from", "against", "to").contains(syntax.mark(verb));
  }

  private Coded coded(Found found) {
    Match match = found.match();
    Sides sides = found.sides();
    List<String> steps = new ArrayList<>(match.steps());
    steps.addAll(sides.steps());
    RealisJudge.Verdict verdict = new RealisJudge(syntax, codebook.operators()).judge(match);
    EventDates.When when =
        dates.date(match, syntax, grammar, index, sentence.getFirstToken(), verdict.realis());
    Realis realis = verdict.realis();
    Optional<String> basis = verdict.basis();
    if (realis == Realis.ACTUAL && dates.isHistorical(when)) {
      realis = Realis.HISTORICAL;
      basis = when.date().map(Object::toString);
    }
    steps.add(
        "Realis %s%s."
            .formatted(realis, basis.map(words -> " because of '" + words + "'").orElse("")));
    steps.add(
        "Date %s (%s), from the %s."
            .formatted(
                when.date().map(Object::toString).orElse("unknown"),
                when.granularity().name().toLowerCase(Locale.ROOT),
                when.basis().name().toLowerCase(Locale.ROOT)));
    return new Coded(mention(match, sides, realis, basis, when), steps);
  }

  private EventMention mention(
      Match match, Sides sides, Realis realis, Optional<String> basis, EventDates.When when) {
    Article of = article.getArticle();
    Ontology.Entry type = codebook.ontology().entry(match.type());
    Rule rule = match.rule();
    int first = Math.min(match.trigger(), match.verb());
    int last = Math.max(match.trigger(), match.verb());
    int start = article.getTokenStarts().get(sentence.getFirstToken() + first);
    int end = article.getTokenEnds().get(sentence.getFirstToken() + last);
    Optional<String> mode = match.type() == rule.type() ? rule.mode() : Optional.empty();
    double intensity =
        (match.type() == rule.type() ? rule.intensity() : Optional.<Double>empty())
            .or(() -> mode.map(type.modes()::get))
            .orElse(type.intensity());
    return EventMention.newBuilder()
        .setMentionId(MentionId.of(of.getArticleId(), start, end, match.type()))
        .setArticleId(of.getArticleId())
        .setSentence(index)
        .setSegment(sentence.getSegment())
        .setType(match.type())
        .setMode(mode.orElse(null))
        .setContext(contexts(match))
        .setCameoRoot(type.cameoRoot())
        .setQuadClass(type.quad())
        .setIntensity((float) intensity)
        .setSource(sides.source())
        .setRecipient(sides.recipient())
        .setTriggerStart(start)
        .setTriggerEnd(end)
        .setTrigger(of.getText().substring(start, end))
        .setRealis(realis)
        .setRealisBasis(basis.orElse(null))
        .setSpeaker(speaker(match).orElse(null))
        .setEventDate(when.date().orElse(null))
        .setEventDateGranularity(when.granularity())
        .setEventDateBasis(when.basis())
        .setPlace(places.place(match, sides).orElse(null))
        .setSentiment(sentence.getSentiment())
        .setTone(null)
        .setConfidence(null)
        .setRuleId(rule.id())
        .setSentenceText(of.getText().substring(sentence.getStart(), sentence.getEnd()))
        .build();
  }

  /** Contexts of the rule, and those that words of the event's own clause imply. */
  private List<String> contexts(Match match) {
    List<String> contexts = new ArrayList<>(match.rule().contexts());
    for (String context : codebook.ontology().contexts(clauseWords(match))) {
      if (!contexts.contains(context)) {
        contexts.add(context);
      }
    }
    return contexts;
  }

  /** Lemmas of the clause, and runs of up to three of them. */
  private Set<String> clauseWords(Match match) {
    Set<String> words = new HashSet<>();
    for (int first = 0; first < syntax.size(); first++) {
      StringBuilder run = new StringBuilder();
      for (int token = first; token < Math.min(first + 3, syntax.size()); token++) {
        if (!inClause(token, match)) {
          break;
        }
        run.append(token == first ? "" : " ").append(syntax.lemma(token).toLowerCase(Locale.ROOT));
        words.add(run.toString());
      }
    }
    return words;
  }

  private boolean inClause(int token, Match match) {
    return grammar.isBelow(token, match.verb())
        && (token == match.verb()
            || token == match.trigger()
            || grammar
                .governingVerb(token)
                .map(verb -> verb == match.verb() || !grammar.isBelow(verb, match.verb()))
                .orElse(true));
  }

  private Optional<EventActor> speaker(Match match) {
    return grammar.speakers(match.verb()).stream()
        .filter(phrases::isPersonOrActor)
        .flatMap(token -> phrases.rows(token).stream())
        .findFirst();
  }
}
