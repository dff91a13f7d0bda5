package org.demarche.event.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;
import org.demarche.event.syntax.VerbFrames;
import org.demarche.record.EventType;

/**
 * The words that carry, turn or weaken the event that another word names: {@code
 * config/events/operators.yaml}. Verbs are written {@code lemma} or {@code lemma particle}.
 */
public final class Operators {
  static final String FILE = "events/operators.yaml";

  private final Set<String> light;
  private final Set<String> inverse;
  private final Set<String> happening;
  private final Set<String> reporting;
  private final Set<String> natural;
  private final List<Turning> turnings = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final List<Intention> intentions = new ArrayList<>();
  private final Set<String> beside;
  private final VerbFrames frames;
  private final Obligation obligation;
  private final Realises realis;

  /** What a group of verbs makes of an inner event. */
  private record Turning(
      Set<String> verbs,
      Map<EventType, EventType> types,
      Optional<EventType> cooperative,
      Optional<EventType> hostile) {}

  /** What an outer event becomes by its complement; no inner types mean any. */
  private record Composition(
      EventType outer, Set<EventType> inner, boolean negated, EventType to) {}

  /** The words of "X says that Y must act". */
  public record Obligation(Set<String> modals, Set<String> verbs) {}

  /** What is made of an event by the will of who is going to do it. */
  private record Intention(Set<String> words, Map<EventType, EventType> types) {}

  /** The words that decide realis. */
  public record Realises(
      Set<String> future,
      Set<String> negated,
      Set<String> hypothetical,
      Set<String> conditions,
      Set<String> futureModals,
      Set<String> hypotheticalModals,
      Set<String> negations) {}

  private Operators(YamlNode file) {
    file.allowing(
        "light",
        "inverse",
        "happening",
        "turning",
        "composition",
        "obligation",
        "intention",
        "reporting",
        "natural",
        "frames",
        "beside",
        "realis");
    this.light = words(file.get("light"));
    this.inverse = words(file.get("inverse"));
    this.happening = words(file.get("happening"));
    this.reporting = words(file.get("reporting"));
    this.natural = words(file.get("natural"));
    this.beside = words(file.get("beside"));
    YamlNode frame = file.get("frames").allowing("subject_control", "ditransitive");
    this.frames =
        new VerbFrames(words(frame.get("subject_control")), words(frame.get("ditransitive")));
    file.get("turning").items().forEach(this::addTurning);
    file.get("composition").items().forEach(this::addComposition);
    YamlNode obliging = file.get("obligation").allowing("modals", "verbs");
    this.obligation = new Obligation(words(obliging.get("modals")), words(obliging.get("verbs")));
    file.get("intention").items().forEach(this::addIntention);
    YamlNode node =
        file.get("realis")
            .allowing("future", "negated", "hypothetical", "conditions", "modals", "negations");
    YamlNode modals = node.get("modals").allowing("future", "hypothetical");
    this.realis =
        new Realises(
            words(node.get("future")),
            words(node.get("negated")),
            words(node.get("hypothetical")),
            words(node.get("conditions")),
            words(modals.get("future")),
            words(modals.get("hypothetical")),
            words(node.get("negations")));
  }

  static Operators load(Config config) {
    return new Operators(config.yaml(FILE));
  }

  private static Set<String> words(YamlNode node) {
    return Set.copyOf(new HashSet<>(NounTest.alternatives(node)));
  }

  private void addIntention(YamlNode node) {
    node.allowing("words", "to");
    Map<EventType, EventType> types = new EnumMap<>(EventType.class);
    node.get("to")
        .entries()
        .forEach((from, to) -> types.put(Ontology.type(from, to), Ontology.type(to.text(), to)));
    intentions.add(new Intention(words(node.get("words")), types));
  }

  private void addTurning(YamlNode node) {
    node.allowing("verbs", "to");
    Map<EventType, EventType> types = new EnumMap<>(EventType.class);
    Optional<EventType> cooperative = Optional.empty();
    Optional<EventType> hostile = Optional.empty();
    for (Map.Entry<String, YamlNode> entry : node.get("to").entries().entrySet()) {
      EventType to = Ontology.type(entry.getValue().text(), entry.getValue());
      switch (entry.getKey()) {
        case "cooperative" -> cooperative = Optional.of(to);
        case "hostile" -> hostile = Optional.of(to);
        default -> types.put(Ontology.type(entry.getKey(), entry.getValue()), to);
      }
    }
    turnings.add(new Turning(words(node.get("verbs")), types, cooperative, hostile));
  }

  private void addComposition(YamlNode node) {
    node.allowing("outer", "inner", "negated", "to");
    Set<EventType> inner =
        node.find("inner").map(YamlNode::items).orElse(List.of()).stream()
            .map(type -> Ontology.type(type.text(), type))
            .collect(Collectors.toUnmodifiableSet());
    compositions.add(
        new Composition(
            Ontology.type(node.get("outer").text(), node.get("outer")),
            inner,
            node.find("negated").map(YamlNode::flag).orElse(false),
            Ontology.type(node.get("to").text(), node.get("to"))));
  }

  /**
   * What an outer event becomes by the clause in its complement.
   *
   * @param inner the event of that clause, if it tells one
   * @param negated whether that clause is negated
   */
  public EventType compose(EventType outer, Optional<EventType> inner, boolean negated) {
    for (Composition composition : compositions) {
      boolean fits =
          composition.outer() == outer
              && (composition.negated()
                  ? negated
                  : !negated && inner.filter(composition.inner()::contains).isPresent());
      if (fits) {
        return composition.to();
      }
    }
    return outer;
  }

  /**
   * What an event becomes when its source is going to do it, or fails to.
   *
   * @param basis the word that says so
   */
  public EventType intended(EventType type, String basis) {
    return intentions.stream()
        .filter(intention -> intention.words().contains(basis))
        .findFirst()
        .map(intention -> intention.types().getOrDefault(type, type))
        .orElse(type);
  }

  public Obligation obligation() {
    return obligation;
  }

  public boolean isLight(String verb) {
    return light.contains(verb);
  }

  public boolean isInverse(String verb) {
    return inverse.contains(verb);
  }

  public boolean isHappening(String verb) {
    return happening.contains(verb);
  }

  public boolean isReporting(String verb) {
    return reporting.contains(verb);
  }

  /** Whether a noun names something that happens without anybody doing it. */
  public boolean isNatural(String noun) {
    return natural.contains(noun);
  }

  /** Whether a preposition opens what is told beside an event: a time, a source, a circumstance. */
  public boolean isBeside(String preposition) {
    return beside.contains(preposition);
  }

  /** What verbs do with their objects. */
  public VerbFrames frames() {
    return frames;
  }

  /** What a verb makes of an inner event; empty when it does not turn it. */
  public Optional<EventType> turn(String verb, EventType inner, Ontology ontology) {
    for (Turning turning : turnings) {
      if (turning.verbs().contains(verb)) {
        EventType named = turning.types().get(inner);
        if (named != null) {
          return Optional.of(named);
        }
        Optional<EventType> general =
            ontology.entry(inner).isCooperative() ? turning.cooperative() : turning.hostile();
        if (general.isPresent()) {
          return general;
        }
      }
    }
    return Optional.empty();
  }

  public Realises realis() {
    return realis;
  }
}
