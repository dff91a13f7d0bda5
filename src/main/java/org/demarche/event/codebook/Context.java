package org.demarche.event.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.config.YamlNode;
import org.demarche.record.EventType;

/**
 * What an event can be about. It is when one of the words, sectors, types or modes named here is
 * met.
 *
 * @param words lemmas of an event's clause
 * @param sectors of source or recipient
 * @param types with or without a mode: {@code ACCUSE allege}
 * @param betweenGovernments whether governments of two countries deal with each other
 */
record Context(
    Ontology.Description description,
    Set<String> words,
    Set<String> sectors,
    Set<String> types,
    boolean betweenGovernments) {
  Context {
    words = Set.copyOf(words);
    sectors = Set.copyOf(sectors);
    types = Set.copyOf(types);
  }

  static Context read(YamlNode node, Ontology ontology) {
    node.allowing(
        "definition",
        "includes",
        "excludes",
        "example",
        "words",
        "sectors",
        "types",
        "between_governments");
    return new Context(
        new Ontology.Description(
            node.get("definition").text(),
            node.get("includes").texts(),
            node.get("excludes").texts(),
            List.of(node.get("example").text())),
        Ontology.words(node),
        new HashSet<>(node.find("sectors").map(YamlNode::texts).orElse(List.of())),
        types(node, ontology),
        node.find("between_governments").map(YamlNode::flag).orElse(false));
  }

  private static Set<String> types(YamlNode node, Ontology ontology) {
    Set<String> types = new HashSet<>();
    for (YamlNode entry : node.find("types").map(YamlNode::items).orElse(List.of())) {
      String[] parts = entry.text().split(" ", 2);
      EventType type = Ontology.type(parts[0], entry);
      if (parts.length > 1 && !ontology.hasMode(type, parts[1])) {
        throw entry.error("type %s has no mode '%s'".formatted(type, parts[1]));
      }
      types.add(entry.text());
    }
    return types;
  }

  /** Whether an event has this context for another reason than its words. */
  boolean followsFrom(ContextEvent event) {
    return betweenGovernments && event.betweenGovernments()
        || types.contains(event.type().name())
        || event.mode().map(mode -> types.contains(event.type() + " " + mode)).orElse(false)
        || event.sectors().stream().anyMatch(sectors::contains);
  }
}
