package org.demarche.event.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;
import org.demarche.record.EventType;

/**
 * The words that tell events: {@code config/events/lexicon}, one file a type, and the noun classes
 * they share.
 */
public final class Lexicon {
  static final String CLASSES = "events/classes.yaml";

  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, List<Rule>> nouns = new HashMap<>();
  private final Map<String, List<Rule>> adjectives = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private Lexicon() {}

  /** The files a lexicon is read from, relative to the configuration folder. */
  static List<String> files() {
    return Stream.concat(
            Stream.of(CLASSES),
            Stream.of(EventType.values())
                .filter(type -> type != EventType.UNKNOWN)
                .map(Lexicon::file))
        .toList();
  }

  private static String file(EventType type) {
    return "events/lexicon/" + type.name().toLowerCase(Locale.ROOT) + ".yaml";
  }

  static Lexicon load(Config config, Ontology ontology) {
    Lexicon lexicon = new Lexicon();
    lexicon.addClasses(config.yaml(CLASSES));
    List<YamlNode> files = new ArrayList<>();
    for (EventType type : EventType.values()) {
      if (type != EventType.UNKNOWN) {
        YamlNode file = config.yaml(file(type));
        file.allowing("type", "classes", "verbs", "nouns", "adjectives");
        if (Ontology.type(file.get("type").text(), file.get("type")) != type) {
          throw file.get("type").error("expected %s in this file".formatted(type));
        }
        file.find("classes").ifPresent(lexicon::addClasses);
        files.add(file);
      }
    }
    Set<String> ids = new HashSet<>();
    RuleConflicts conflicts = new RuleConflicts();
    for (YamlNode file : files) {
      EventType type = Ontology.type(file.get("type").text(), file);
      new RuleReader(type, ontology, lexicon.classes, ids, conflicts)
          .read(file)
          .forEach(lexicon::add);
    }
    lexicon.sort();
    return lexicon;
  }

  private void addClasses(YamlNode node) {
    node.entries()
        .forEach(
            (name, words) -> {
              Set<String> lemmas = Set.copyOf(NounTest.alternatives(words));
              if (classes.put(name.toLowerCase(Locale.ROOT), lemmas) != null) {
                throw words.error("noun class <%s> is defined twice".formatted(name));
              }
            });
  }

  private void add(Rule rule) {
    rules.add(rule);
    Map<String, List<Rule>> index =
        switch (rule.word()) {
          case VERB -> verbs;
          case NOUN -> nouns;
          case ADJECTIVE -> adjectives;
        };
    for (String lemma : rule.lemmas()) {
      String head = lemma.substring(lemma.lastIndexOf(' ') + 1);
      index.computeIfAbsent(head, key -> new ArrayList<>()).add(rule);
    }
  }

  private void sort() {
    Comparator<Rule> most =
        Comparator.comparingInt(Rule::specificity).reversed().thenComparing(Rule::id);
    for (Map<String, List<Rule>> index : List.of(verbs, nouns, adjectives)) {
      index.values().forEach(list -> list.sort(most));
    }
  }

  /** The rules of a verb, the most specific first. */
  public List<Rule> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The rules of a noun, the most specific first. */
  public List<Rule> nouns(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The rules of an adjective, the most specific first. */
  public List<Rule> adjectives(String lemma) {
    return adjectives.getOrDefault(lemma, List.of());
  }

  /** The noun classes by name. */
  Map<String, Set<String>> classes() {
    return classes;
  }

  List<Rule> rules() {
    return List.copyOf(rules);
  }
}
