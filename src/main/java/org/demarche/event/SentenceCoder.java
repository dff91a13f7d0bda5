package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.Rule;
import org.demarche.event.match.Clauses;
import org.demarche.event.match.Match;
import org.demarche.event.match.Phrases;
import org.demarche.event.match.Reach;
import org.demarche.event.match.SentenceView;
import org.demarche.event.match.SideFinder;
import org.demarche.event.match.Sides;
import org.demarche.event.match.TriggerFinder;
import org.demarche.event.match.Who;
import org.demarche.event.mention.Confidences;
import org.demarche.event.mention.EventDates;
import org.demarche.event.mention.MentionBuilder;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.event.mention.SentenceCoding.Coded;
import org.demarche.event.mention.SentenceCoding.Dropped;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;
import org.demarche.event.tone.Tones;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.EventType;

/** Codes the events of one sentence. */
final class SentenceCoder {
  private final Codebook codebook;
  private final SentenceView view;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final MentionBuilder mentions;
  private final List<Dropped> dropped = new ArrayList<>();

  SentenceCoder(Codebook codebook, AnnotatedArticle article, int index, Who who, EventDates dates) {
    this.codebook = codebook;
    this.view = SentenceView.of(codebook, article, index, who);
    this.syntax = view.syntax();
    this.clauses = view.clauses();
    this.phrases = view.phrases();
    this.mentions = new MentionBuilder(codebook, view, dates);
  }

  private record Found(Match match, Sides sides) {}

  SentenceCoding code() {
    TriggerFinder finder =
        new TriggerFinder(
            syntax,
            clauses,
            codebook.lexicon(),
            codebook.operators(),
            codebook.ontology(),
            phrases);
    SideFinder sideFinder = new SideFinder(view.grammar(), phrases);
    Reach reach = new Reach(syntax, clauses, phrases, sideFinder, codebook.operators());
    Map<Integer, Found> found = new LinkedHashMap<>();
    for (int token = 0; token < syntax.size(); token++) {
      for (Match match : finder.candidates(token)) {
        Sides sides = sideFinder.sides(match);
        if (accepts(match, sides)) {
          found.put(token, new Found(match, reach.complete(sides, match)));
          break;
        }
        drop(match, "its sides are not known well enough (%s)".formatted(match.rule().actors()));
      }
    }
    Confidences confidences = new Confidences(codebook, view);
    List<Coded> events =
        found.values().stream()
            .filter(candidate -> !isPartOfAnother(candidate, found))
            .map(candidate -> composed(candidate, found))
            .map(
                event ->
                    confidences.rated(event.match(), mentions.coded(event.match(), event.sides())))
            .toList();
    Tones tones = new Tones(codebook, view, events.stream().map(Coded::event).toList());
    return new SentenceCoding(view.index(), events.stream().map(tones::toned).toList(), dropped);
  }

  private boolean accepts(Match match, Sides sides) {
    if (!sides.satisfy(match.rule())) {
      return false;
    }
    boolean natural =
        syntax.agents(match.verb()).stream()
            .anyMatch(agent -> codebook.operators().isNatural(lemma(agent)));
    if (natural) {
      return false;
    }
    boolean bareNoun = match.rule().word() == Rule.Word.NOUN && match.carrier().isEmpty();
    if (!bareNoun) {
      return true;
    }
    if (!isCentral(match.trigger())) {
      return false;
    }
    boolean bothSides = sides.knowsSource() && (sides.knowsRecipient() || sides.actTogether());
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
      if (isOneActWith(candidate, other)) {
        drop(match, "it is one act with '%s'".formatted(syntax.lemma(outer.trigger())));
        return true;
      }
      boolean ownNoun =
          match.rule().word() == Rule.Word.NOUN
              && outer.rule().word() == Rule.Word.VERB
              && (match.carrier().isEmpty()
                  || match.carrier().get() == outer.trigger() && outer.rule().namesItsNoun())
              && isArgument(match.trigger(), outer.trigger());
      if (isLiftedBy(match, outer)) {
        drop(match, "'%s' takes it back".formatted(syntax.lemma(outer.trigger())));
        return true;
      }
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

  /** "lifted sanctions [imposed] on Iran": what is taken back is not told once more. */
  private boolean isLiftedBy(Match match, Match outer) {
    boolean lifts = outer.type() == EventType.CONCEDE || outer.type() == EventType.RETREAT;
    List<Integer> things =
        syntax.isVerb(outer.trigger())
            ? syntax.patients(outer.trigger())
            : List.of(outer.trigger());
    return lifts
        && things.stream()
            .anyMatch(thing -> clauses.lightParticiples(thing).contains(match.verb()));
  }

  /** "seized and inspected", "killing six and wounding 20": coordinated verbs tell one act. */
  private boolean isOneActWith(Found later, Found first) {
    Match match = later.match();
    return syntax.relation(match.trigger()) == Relation.CONJ
        && syntax.head(match.trigger()) == first.match().trigger()
        && syntax.isVerb(match.trigger())
        && match.type() == first.match().type()
        && !later.sides().hasOtherRecipient(first.sides());
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
}
