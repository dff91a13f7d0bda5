package org.demarche.event.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.actor.ActorResolver;
import org.demarche.config.Config;
import org.demarche.subject.SubjectWords;

/**
 * All expert knowledge that coding needs, read from {@code config/events} and {@code
 * config/actors}. Immutable; safe for many threads.
 */
public final class Codebook {
  private static final Map<Config, Codebook> LOADED = new ConcurrentHashMap<>();
  private static final String PEOPLE = "people";

  private final Ontology ontology;
  private final Lexicon lexicon;
  private final Operators operators;
  private final OpinionWords opinionWords;
  private final ToneModel tone;
  private final ConfidenceModel confidence;
  private final SubjectWords subjects;
  private final ActorResolver actors;
  private final String version;

  private Codebook(Config config) {
    this.ontology = Ontology.load(config);
    this.lexicon = Lexicon.load(config, ontology);
    this.operators = Operators.load(config);
    this.opinionWords = OpinionWords.load(config);
    this.tone = ToneModel.load(config);
    this.confidence = ConfidenceModel.load(config);
    this.subjects = SubjectWords.load(config);
    this.actors = ActorResolver.load(config);
    List<String> files = new ArrayList<>(Lexicon.files());
    files.add(Ontology.FILE);
    files.add(Operators.FILE);
    files.add(OpinionWords.FILE);
    files.add(ToneModel.FILE);
    files.add(ConfidenceModel.FILE);
    files.add(SubjectWords.FILE);
    files.addAll(ActorResolver.files());
    this.version = config.fingerprint(files);
  }

  /**
   * The codebook of a configuration, read by the first call and shared by all threads.
   *
   * @throws org.demarche.config.ConfigException if a file is missing or wrong
   */
  public static Codebook shared(Config config) {
    return LOADED.computeIfAbsent(config, Codebook::new);
  }

  /** A fingerprint of all its files: 16 hexadecimal digits. */
  public String version() {
    return version;
  }

  public ActorResolver actors() {
    return actors;
  }

  /** The number of rules in the lexicon. */
  public int rules() {
    return lexicon.rules().size();
  }

  public Ontology ontology() {
    return ontology;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Operators operators() {
    return operators;
  }

  public OpinionWords opinionWords() {
    return opinionWords;
  }

  public ToneModel tone() {
    return tone;
  }

  public ConfidenceModel confidence() {
    return confidence;
  }

  public SubjectWords subjects() {
    return subjects;
  }

  /** Lemmas of nouns for people. */
  public Set<String> people() {
    return lexicon.classes().getOrDefault(PEOPLE, Set.of());
  }
}
