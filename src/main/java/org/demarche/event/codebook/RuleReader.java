package org.demarche.event.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.config.YamlNode;
import org.demarche.event.codebook.Rule.Sides;
import org.demarche.event.codebook.Rule.Word;
import org.demarche.record.EventType;

/** Reads the rules of one type, and says where an entry is wrong. */
final class RuleReader {
  private static final List<String> SOURCES = List.of("subject");
  private static final List<String> RECIPIENTS =
      List.of(
          "object",
          "indirect",
          "complement",
          "object.owner",
          "against",
          "with",
          "to",
          "on",
          "at",
          "from",
          "toward",
          "towards",
          "over",
          "of",
          "for",
          "into",
          "upon",
          "between");
  private static final List<String> NOUN_SOURCES = List.of("owner", "by", "of", "from");
  private static final List<String> NOUN_RECIPIENTS =
      List.of(
          "against", "on", "with", "to", "of", "toward", "towards", "into", "at", "over", "for");

  private final EventType type;
  private final Ontology ontology;
  private final Map<String, Set<String>> classes;
  private final Set<String> ids;
  private final RuleConflicts conflicts;

  /**
   * @param classes noun classes by name
   * @param ids taken so far
   * @param conflicts knows the rules read so far
   */
  RuleReader(
      EventType type,
      Ontology ontology,
      Map<String, Set<String>> classes,
      Set<String> ids,
      RuleConflicts conflicts) {
    this.type = type;
    this.ontology = ontology;
    this.classes = classes;
    this.ids = ids;
    this.conflicts = conflicts;
  }

  List<Rule> read(YamlNode file) {
    return Stream.of(
            rules(file, "verbs", Word.VERB, "verb"),
            rules(file, "nouns", Word.NOUN, "noun"),
            rules(file, "adjectives", Word.ADJECTIVE, "adjective"))
        .flatMap(List::stream)
        .toList();
  }

  private List<Rule> rules(YamlNode file, String section, Word word, String key) {
    return file.find(section).map(YamlNode::items).orElse(List.of()).stream()
        .map(item -> checked(item, rule(item, word, key)))
        .toList();
  }

  private Rule checked(YamlNode item, Rule rule) {
    conflicts.add(rule, item);
    return rule;
  }

  private Rule rule(YamlNode item, Word word, String key) {
    if (!item.isText()) {
      item.allowing(
          key,
          "particle",
          "object",
          "unless_object",
          "prep",
          "subject",
          "complement",
          "needs_complement",
          "source",
          "recipient",
          "reciprocal",
          "actors",
          "standalone",
          "mode",
          "context",
          "intensity",
          "id");
    }
    YamlNode trigger = item.isText() ? item : item.get(key);
    List<String> lemmas = NounTest.alternatives(trigger);
    Set<String> particles =
        find(item, "particle").map(NounTest::alternatives).map(Set::copyOf).orElse(Set.of());
    Optional<NounTest> objects = test(item, "object");
    Map<String, NounTest> prepositions = prepositions(item);
    return new Rule(
        id(item, lemmas),
        type,
        word,
        Set.copyOf(lemmas),
        particles,
        objects,
        test(item, "unless_object"),
        test(item, "subject"),
        prepositions,
        absorbs(item),
        flag(item, "needs_complement"),
        positions(item, "source", word == Word.NOUN ? NOUN_SOURCES : SOURCES),
        positions(item, "recipient", word == Word.NOUN ? NOUN_RECIPIENTS : RECIPIENTS),
        flag(item, "reciprocal"),
        find(item, "actors").map(RuleReader::sides).orElse(Sides.ANY),
        flag(item, "standalone"),
        find(item, "mode").map(this::mode),
        find(item, "context").map(this::contexts).orElse(List.of()),
        find(item, "intensity").map(Ontology::intensity),
        word == Word.NOUN ? Optional.of(NounTest.read(trigger, classes)) : Optional.empty());
  }

  private static Optional<YamlNode> find(YamlNode item, String key) {
    return item.isText() ? Optional.empty() : item.find(key);
  }

  private static boolean flag(YamlNode item, String key) {
    return find(item, key).map(YamlNode::flag).orElse(false);
  }

  private Optional<NounTest> test(YamlNode item, String key) {
    return find(item, key).map(node -> NounTest.read(node, classes));
  }

  private Map<String, NounTest> prepositions(YamlNode item) {
    Map<String, NounTest> prepositions = new HashMap<>();
    find(item, "prep")
        .ifPresent(
            node ->
                node.entries()
                    .forEach(
                        (words, test) -> prepositions.put(words, NounTest.read(test, classes))));
    return Map.copyOf(prepositions);
  }

  private static List<String> positions(YamlNode item, String key, List<String> otherwise) {
    List<YamlNode> positions = find(item, key).map(YamlNode::items).orElse(List.of());
    for (YamlNode position : positions) {
      if (!Positions.contain(position.text())) {
        throw position.error(
            "'%s' is no position: expected subject, object, indirect, complement, owner,"
                    .formatted(position.text())
                + " object.owner, speaker or a preposition");
      }
    }
    return positions.isEmpty() ? otherwise : positions.stream().map(YamlNode::text).toList();
  }

  private static boolean absorbs(YamlNode item) {
    Optional<YamlNode> complement = find(item, "complement");
    if (complement.isEmpty()) {
      return true;
    }
    return switch (complement.get().text()) {
      case "absorb" -> true;
      case "code" -> false;
      default ->
          throw complement
              .get()
              .error("expected absorb or code, not '%s'".formatted(complement.get().text()));
    };
  }

  private static Sides sides(YamlNode node) {
    return switch (node.text()) {
      case "none" -> Sides.NONE;
      case "any" -> Sides.ANY;
      case "source" -> Sides.SOURCE;
      case "recipient" -> Sides.RECIPIENT;
      case "both" -> Sides.BOTH;
      default ->
          throw node.error(
              "expected none, any, source, recipient or both, not '%s'".formatted(node.text()));
    };
  }

  private String mode(YamlNode node) {
    if (!ontology.hasMode(type, node.text())) {
      throw node.error("type %s has no mode '%s'".formatted(type, node.text()));
    }
    return node.text();
  }

  private List<String> contexts(YamlNode node) {
    for (String context : node.texts()) {
      if (!ontology.hasContext(context)) {
        throw node.error("the ontology has no context '%s'".formatted(context));
      }
    }
    return node.texts();
  }

  /** {@code type.verb_particle_object}; the second of the same name gets {@code -2}. */
  private String id(YamlNode item, List<String> lemmas) {
    String prefix = type.name().toLowerCase(Locale.ROOT) + ".";
    Optional<String> given = find(item, "id").map(YamlNode::text);
    if (given.isPresent()) {
      if (!ids.add(given.get())) {
        throw item.error("there is another rule with the id '%s'".formatted(given.get()));
      }
      return given.get();
    }
    StringBuilder name = new StringBuilder(prefix).append(lemmas.get(0));
    for (String key : List.of("particle", "object")) {
      find(item, key)
          .ifPresent(node -> name.append('_').append(NounTest.alternatives(node).get(0)));
    }
    find(item, "prep")
        .ifPresent(
            node ->
                node.entries()
                    .forEach(
                        (preposition, test) ->
                            name.append('_')
                                .append(preposition)
                                .append('_')
                                .append(NounTest.alternatives(test).get(0))));
    String base = name.toString().replace(' ', '-').replaceAll("[<>]", "");
    Set<String> taken = new HashSet<>(ids);
    String id = base;
    for (int i = 2; taken.contains(id); i++) {
      id = base + "-" + i;
    }
    ids.add(id);
    return id;
  }
}
