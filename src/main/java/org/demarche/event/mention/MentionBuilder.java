package org.demarche.event.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.Ontology;
import org.demarche.event.codebook.Rule;
import org.demarche.event.match.Clauses;
import org.demarche.event.match.Match;
import org.demarche.event.match.Phrases;
import org.demarche.event.match.SentenceView;
import org.demarche.event.match.Sides;
import org.demarche.event.mention.SentenceCoding.Coded;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.AnnotatedSentence;
import org.demarche.record.Article;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Realis;

/** Makes rows of matches: realis, date, place, context, speaker and the steps that led there. */
public final class MentionBuilder {
  private final Codebook codebook;
  private final SentenceView view;
  private final EventDates dates;
  private final Syntax syntax;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Places places;
  private final RealisJudge judge;
  private final Intentions intentions;
  private final EventCodes codes;

  public MentionBuilder(Codebook codebook, SentenceView view, EventDates dates) {
    this.codebook = codebook;
    this.view = view;
    this.dates = dates;
    this.syntax = view.syntax();
    this.clauses = view.clauses();
    this.phrases = view.phrases();
    this.places = new Places(view, codebook.actors()::placeCountry);
    this.judge = new RealisJudge(view.syntax(), codebook.operators());
    this.intentions = new Intentions(codebook, view.syntax(), judge);
    this.codes = new EventCodes(codebook, view);
  }

  public Coded coded(Match match, Sides sides) {
    List<String> steps = new ArrayList<>(match.steps());
    steps.addAll(sides.steps());
    RealisJudge.Verdict verdict = judge.judge(match);
    Optional<EventType> meant = intentions.meant(match, sides, verdict);
    if (meant.isEmpty()) {
      return coded(match, sides, steps, verdict);
    }
    String step = "By the will of its source %s is %s.".formatted(match.type(), meant.get());
    steps.add(step);
    // A refusal happens, whatever is refused.
    return coded(
        match.as(meant.get(), step),
        sides,
        steps,
        meant.get() == EventType.REJECT
            ? new RealisJudge.Verdict(Realis.ACTUAL, Optional.empty())
            : verdict);
  }

  private Coded coded(Match match, Sides sides, List<String> steps, RealisJudge.Verdict verdict) {
    EventDates.When when =
        dates.date(
            match,
            syntax,
            clauses,
            view.index(),
            view.sentence().getFirstToken(),
            verdict.realis());
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
    return new Coded(mention(match, sides, realis, basis, when), steps, Map.of());
  }

  private EventMention mention(
      Match match, Sides sides, Realis realis, Optional<String> basis, EventDates.When when) {
    Article of = view.article().getArticle();
    AnnotatedSentence sentence = view.sentence();
    Ontology.Entry type = codebook.ontology().entry(match.type());
    Rule rule = match.rule();
    int first = Math.min(match.trigger(), match.verb());
    int last = Math.max(match.trigger(), match.verb());
    int start = view.start(first);
    int end = view.end(last);
    EventCodes.Codes coded = codes.of(match, sides);
    double intensity =
        (match.isOfRule() ? rule.intensity() : Optional.<Double>empty())
            .orElseGet(() -> type.intensity(coded.mode()));
    return EventMention.newBuilder()
        .setMentionId(MentionId.of(of.getArticleId(), start, end, match.type()))
        .setArticleId(of.getArticleId())
        .setSentence(view.index())
        .setSegment(sentence.getSegment())
        .setType(match.type())
        .setMode(coded.mode().orElse(null))
        .setContext(coded.contexts())
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

  private Optional<EventActor> speaker(Match match) {
    return clauses.speakers(match.verb()).stream()
        .filter(phrases::isPersonOrActor)
        .flatMap(token -> phrases.rows(token).stream())
        .findFirst();
  }
}
