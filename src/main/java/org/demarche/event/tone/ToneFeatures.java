package org.demarche.event.tone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.Operators;
import org.demarche.event.match.SentenceView;
import org.demarche.event.syntax.Relation;
import org.demarche.event.syntax.Syntax;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;

/**
 * What speaks for a good or a bad tone towards the words of a target: opinions with their way to
 * the target, the events it takes part in, the words around it, and CoreNLP's sentiment. The
 * target's own words and the names of persons are left out, so that no name has a tone.
 */
final class ToneFeatures {
  private static final int WINDOW = 3;
  private static final int STEPS = 4;
  private static final int NAMED_STEPS = 2;
  private static final double DISTANCE = 4;
  private static final double FULL_INTENSITY = 10;

  private final SentenceView view;
  private final Syntax syntax;
  private final Opinions opinions;
  private final Operators operators;
  private final int from;
  private final int to;
  private final int head;
  private final Map<String, Double> features = new LinkedHashMap<>();

  private ToneFeatures(SentenceView view, Codebook codebook, int from, int to) {
    this.view = view;
    this.syntax = view.syntax();
    this.operators = codebook.operators();
    this.opinions = new Opinions(syntax, codebook.opinionWords(), operators.realis().negations());
    this.from = from;
    this.to = to;
    this.head = head();
  }

  /**
   * The features of a target.
   *
   * @param from its first token in the sentence
   * @param to one past its last
   * @param events the events of the sentence
   */
  static Map<String, Double> of(
      SentenceView view, Codebook codebook, int from, int to, List<EventMention> events) {
    ToneFeatures target = new ToneFeatures(view, codebook, from, to);
    target.words();
    target.way();
    target.acts();
    target.opinions();
    target.sentiment();
    events.forEach(target::event);
    return target.features;
  }

  private int head() {
    int last = to - 1;
    for (int token = to - 1; token >= from; token--) {
      boolean inside = syntax.head(token) >= from && syntax.head(token) < to;
      if (!inside && (syntax.isNoun(token) || syntax.tag(token).startsWith("PRP"))) {
        return token;
      }
    }
    return last;
  }

  private boolean isTarget(int token) {
    return token >= from && token < to;
  }

  private void words() {
    for (int token = 0; token < syntax.size(); token++) {
      if (isTarget(token)) {
        continue;
      }
      has("word " + word(token));
      int before = from - token;
      int after = token - to + 1;
      if (before > 0 && before <= WINDOW) {
        has("before " + word(token));
      } else if (after > 0 && after <= WINDOW) {
        has("after " + word(token));
      }
    }
    has("target is " + view.phrases().label(head));
    quotes();
    has("target is " + syntax.tag(head));
  }

  private void quotes() {
    boolean open = false;
    for (int token = 0; token < syntax.size(); token++) {
      String tag = syntax.tag(token);
      open = tag.equals("``") || open && !tag.equals("''");
      if (open) {
        has("quote");
      }
      if (token == head && open) {
        has("quoted");
      }
    }
  }

  /** The words above the target, and those beside its way up. */
  private void way() {
    String way = "";
    int below = -1;
    int token = head;
    has("target is " + relation(head));
    for (int step = 0; step < STEPS; step++) {
      for (int dependent : syntax.dependents(token)) {
        if (dependent != below && !isTarget(dependent)) {
          has("beside%s/%s %s".formatted(way, syntax.relation(dependent), word(dependent)));
        }
      }
      int above = syntax.head(token);
      if (above < 0) {
        return;
      }
      way += "<" + (step < NAMED_STEPS ? relation(token) : syntax.relation(token).name());
      way += syntax.isPassive(above) ? "(passive)" : "";
      has("above%s %s".formatted(way, word(above)));
      has("above%d %s".formatted(step + 1, word(above)));
      below = token;
      token = above;
    }
  }

  private String relation(int token) {
    Relation relation = syntax.relation(token);
    String more =
        switch (relation) {
          case OBL, NMOD -> syntax.preposition(token);
          case ADVCL, ACL -> syntax.mark(token);
          default -> "";
        };
    return more.isEmpty() ? relation.name() : relation + ":" + more;
  }

  /** What the target does, and what is done to it. */
  private void acts() {
    for (int verb = 0; verb < syntax.size(); verb++) {
      if (!syntax.isVerb(verb)) {
        continue;
      }
      String not = opinions.isTurned(verb) ? "not " : "";
      if (syntax.agents(verb).contains(head)) {
        has("does " + not + word(verb));
        if (operators.isReporting(word(verb))) {
          has("speaks");
        }
      }
      if (syntax.patients(verb).contains(head)) {
        has("undergoes " + not + word(verb));
      }
    }
  }

  private void opinions() {
    for (Opinions.Opinion opinion : opinions.all()) {
      if (isTarget(opinion.token())) {
        continue;
      }
      int token = opinion.token();
      double strength = Math.abs(opinion.strength());
      int distance = token < from ? from - token : token - to + 1;
      add(opinion.side() + " word", strength);
      add(opinion.side() + " word near", strength * Math.exp(-distance / DISTANCE));
      add(opinion.side() + " word " + pathTo(token), strength);
    }
  }

  /** How an opinion stands to the target, such as {@code up NSUBJ} for the verb of a subject. */
  private String pathTo(int token) {
    if (syntax.isVerb(token)) {
      if (syntax.agents(token).contains(head)) {
        return "as agent";
      }
      if (syntax.patients(token).contains(head)) {
        return "as patient";
      }
    }
    StringBuilder up = new StringBuilder();
    int place = head;
    for (int steps = 0; steps <= 3 && place >= 0; steps++) {
      String down = down(token, place);
      if (down != null) {
        return ((up.isEmpty() ? "" : "up" + up) + (down.isEmpty() ? "" : " down" + down)).strip();
      }
      up.append(' ').append(syntax.relation(place));
      place = syntax.head(place);
    }
    return "far";
  }

  private String down(int token, int above) {
    StringBuilder down = new StringBuilder();
    int place = token;
    for (int steps = 0; steps <= 2 && place >= 0; steps++) {
      if (place == above) {
        return down.toString();
      }
      down.insert(0, " " + syntax.relation(place));
      place = syntax.head(place);
    }
    return null;
  }

  private void sentiment() {
    List<Float> probabilities = view.sentence().getSentimentProbabilities();
    for (int sentimentClass = 0; sentimentClass < probabilities.size(); sentimentClass++) {
      add("sentence sentiment " + sentimentClass, probabilities.get(sentimentClass));
    }
  }

  private void event(EventMention event) {
    part(event, "source", event.getSource());
    part(event, "recipient", event.getRecipient());
    has("sentence tells quad " + event.getQuadClass());
    if (event.getSpeaker() != null && overlaps(event.getSpeaker())) {
      has("speaker of quad " + event.getQuadClass());
    }
  }

  private void part(EventMention event, String role, List<EventActor> actors) {
    if (actors.stream().anyMatch(this::overlaps)) {
      has("%s of %s".formatted(role, event.getType()));
      has("%s of quad %d".formatted(role, event.getQuadClass()));
      add("intensity as " + role, event.getIntensity() / FULL_INTENSITY);
    }
  }

  private boolean overlaps(EventActor actor) {
    return actor.getStart() < view.end(to - 1) && view.start(from) < actor.getEnd();
  }

  private String word(int token) {
    return view.phrases().label(token).equals("PERSON")
        ? "<person>"
        : syntax.lemma(token).toLowerCase(Locale.ROOT);
  }

  private void has(String feature) {
    features.put(feature, 1.0);
  }

  private void add(String feature, double value) {
    features.merge(feature, value, Double::sum);
  }
}
