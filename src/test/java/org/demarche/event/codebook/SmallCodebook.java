package org.demarche.event.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.actor.ActorResolver;
import org.demarche.config.Config;
import org.demarche.record.EventType;
import org.demarche.subject.SubjectWords;

/**
 * A configuration folder with a codebook of few words, so that tests of the grammar do not depend
 * on what the real lexicon says of a word. The actors are the bundled ones.
 */
public final class SmallCodebook {
  private static final Map<EventType, String> WORDS =
      Map.ofEntries(
          Map.entry(
              EventType.AGREE,
              """
              classes:
                pact: [pact, treaty]
              verbs:
                - agree|promise|vow
                - {verb: sign, object: <pact>, reciprocal: true}
              """),
          Map.entry(
              EventType.CONSULT,
              """
              verbs:
                - {verb: meet, reciprocal: true, actors: both}
                - {verb: visit, mode: visit}
              nouns:
                - {noun: talk, source: [owner, between], recipient: [with], reciprocal: true}
              """),
          Map.entry(EventType.SUPPORT, "verbs: [thank]\n"),
          Map.entry(EventType.CONCEDE, "verbs: [yield]\n"),
          Map.entry(EventType.COOPERATE, "verbs: [cooperate]\n"),
          Map.entry(EventType.AID, "verbs: [help]\nnouns: [aid]\n"),
          Map.entry(EventType.RETREAT, "verbs: [release|withdraw]\n"),
          Map.entry(EventType.REQUEST, "verbs: [urge, {verb: call, particle: \"on\"}]\n"),
          Map.entry(
              EventType.ACCUSE,
              """
              verbs:
                - condemn|accuse
                - {verb: file, object: complaint, recipient: [against]}
              nouns: [criticism, complaint]
              adjectives:
                - {adjective: critical, recipient: [of]}
              """),
          Map.entry(EventType.REJECT, "verbs:\n  - {verb: refuse, needs_complement: true}\n"),
          Map.entry(EventType.THREATEN, "verbs: [threaten]\n"),
          Map.entry(EventType.PROTEST, "verbs: [demonstrate]\n"),
          Map.entry(EventType.SANCTION, "verbs: [expel]\nnouns: [sanction]\n"),
          Map.entry(EventType.MOBILIZE, "verbs: [deploy]\n"),
          Map.entry(EventType.COERCE, "verbs: [seize, arrest]\n"),
          Map.entry(
              EventType.ASSAULT,
              """
              verbs:
                - attack
                - {verb: hit, actors: both, unless_object: record}
                - {verb: explode, subject: bomb}
              nouns: [attack]
              """));

  private static final String OPERATORS =
      """
      light: launch|hold|carry out
      inverse: face|come under
      happening: resume
      turning:
        - verbs: suspend
          to: {cooperative: SANCTION, ASSAULT: RETREAT}
        - verbs: lift
          to: {hostile: CONCEDE}
      composition:
        - {outer: AGREE, negated: true, to: REJECT}
        - {outer: AGREE, inner: [ASSAULT], to: THREATEN}
      obligation:
        modals: must
        verbs: need
      intention:
        - {words: will|would|plan, to: {ASSAULT: THREATEN}}
      reporting: say|tell
      realis:
        future: plan
        negated: fail
        hypothetical: threaten
        conditions: [if]
        modals: {future: will, hypothetical: [may, could, would, must]}
        negations: [not, never]
      natural: storm|earthquake
      frames: {subject_control: promise, ditransitive: give}
      beside: after|during
      """;

  private final Path folder;

  private SmallCodebook(Path folder) {
    this.folder = folder;
  }

  /** Writes the codebook into an empty folder. */
  public static SmallCodebook in(Path folder) throws IOException {
    SmallCodebook codebook = new SmallCodebook(folder);
    codebook.write(Ontology.FILE, ontology());
    codebook.write(Operators.FILE, OPERATORS);
    codebook.write(Lexicon.CLASSES, "people: [minister, soldier, police, protester]\n");
    for (EventType type : WORDS.keySet()) {
      codebook.write(lexicon(type), "type: %s\n%s".formatted(type, WORDS.get(type)));
    }
    List<String> bundled = new ArrayList<>(ActorResolver.files());
    bundled.addAll(
        List.of(OpinionWords.FILE, ToneModel.FILE, ConfidenceModel.FILE, SubjectWords.FILE));
    for (String file : bundled) {
      try (InputStream in = Config.bundled().open(file)) {
        codebook.write(file, in.readAllBytes());
      }
    }
    return codebook;
  }

  static String lexicon(EventType type) {
    return "events/lexicon/%s.yaml".formatted(type.name().toLowerCase(Locale.ROOT));
  }

  /** An ontology of all types, with a mode each for visits and attacks. */
  static String ontology() {
    StringBuilder types = new StringBuilder();
    for (EventType type : WORDS.keySet().stream().sorted().toList()) {
      int quad = quad(type);
      types.append(
          """
            %s: {quad: %d, cameo_root: "%02d", intensity: %d, definition: d, includes: [a], \
          excludes: [b], examples: [c], modes: {visit: {intensity: 3, definition: d, example: e, \
          words: [embassy]}}}
          """
              .formatted(type, quad, quad, quad <= 2 ? 4 : -4));
    }
    return "types:\n"
        + types
        + """
        contexts:
          military: {definition: d, includes: [a], excludes: [b], example: e, \
        words: [soldier, air force], sectors: [MIL]}
          cyber: {definition: d, includes: [a], excludes: [b], example: e, types: [ACCUSE]}
          diplomatic: {definition: d, includes: [a], excludes: [b], example: e, \
        between_governments: true}
        """;
  }

  private static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      default -> 4;
    };
  }

  /** Replaces words of a file that have to be there. */
  public SmallCodebook replace(String file, String words, String by) throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (!text.contains(words)) {
      throw new IllegalArgumentException("'%s' is not in %s".formatted(words, file));
    }
    return write(file, text.replace(words, by));
  }

  /** Writes a file anew. */
  public SmallCodebook write(String file, String text) throws IOException {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private SmallCodebook write(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return this;
  }

  public SmallCodebook delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  public Config config() {
    return Config.in(folder);
  }

  /** The files with words of events. */
  static List<String> lexicons() {
    return WORDS.keySet().stream().sorted().map(SmallCodebook::lexicon).toList();
  }
}
