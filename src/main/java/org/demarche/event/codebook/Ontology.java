package org.demarche.event.codebook;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;
import org.demarche.record.EventType;

/** What the sixteen types are: {@code config/events/ontology.yaml}. */
public final class Ontology {
  static final String FILE = "events/ontology.yaml";

  /**
   * A type of the ontology.
   *
   * @param quad quad class, 1 to 4
   * @param cameoRoot CAMEO root code, 01 to 20
   * @param intensity -10 to 10
   * @param modes intensity of each mode
   */
  public record Entry(int quad, String cameoRoot, double intensity, Map<String, Double> modes) {
    public boolean isCooperative() {
      return quad <= 2;
    }
  }

  private final Map<EventType, Entry> types = new EnumMap<>(EventType.class);
  private final Map<String, Set<String>> contextWords = new LinkedHashMap<>();

  static Ontology load(Config config) {
    Ontology ontology = new Ontology();
    YamlNode file = config.yaml(FILE).allowing("types", "contexts");
    file.get("types").entries().forEach(ontology::addType);
    for (EventType type : EventType.values()) {
      if (type != EventType.UNKNOWN && !ontology.types.containsKey(type)) {
        throw file.get("types").error("type %s is missing".formatted(type));
      }
    }
    file.get("contexts").entries().forEach(ontology::addContext);
    return ontology;
  }

  private void addType(String name, YamlNode node) {
    EventType type = type(name, node);
    node.allowing(
        "quad",
        "cameo_root",
        "intensity",
        "definition",
        "includes",
        "excludes",
        "examples",
        "modes");
    int quad = node.get("quad").integer();
    if (quad < 1 || quad > 4) {
      throw node.get("quad").error("expected a quad class from 1 to 4, not " + quad);
    }
    String root = node.get("cameo_root").text();
    if (!root.matches("0[1-9]|1\\d|20")) {
      throw node.get("cameo_root").error("expected a CAMEO root 01 to 20, not " + root);
    }
    Map<String, Double> modes = new LinkedHashMap<>();
    node.find("modes")
        .ifPresent(
            all ->
                all.entries()
                    .forEach(
                        (mode, entry) ->
                            modes.put(
                                mode,
                                intensity(
                                    entry.allowing("intensity", "definition").get("intensity")))));
    types.put(type, new Entry(quad, root, intensity(node.get("intensity")), Map.copyOf(modes)));
  }

  static EventType type(String name, YamlNode node) {
    for (EventType type : EventType.values()) {
      if (type != EventType.UNKNOWN && type.name().equals(name)) {
        return type;
      }
    }
    throw node.error("'%s' is no PLOVER type".formatted(name));
  }

  static double intensity(YamlNode node) {
    double intensity = node.number();
    if (!(intensity >= -10 && intensity <= 10)) {
      throw node.error("expected an intensity from -10 to 10, not " + intensity);
    }
    return intensity;
  }

  private void addContext(String name, YamlNode node) {
    node.allowing("definition", "words");
    contextWords.put(name, Set.copyOf(node.find("words").map(YamlNode::texts).orElse(List.of())));
  }

  public Entry entry(EventType type) {
    return types.get(type);
  }

  boolean hasMode(EventType type, String mode) {
    return types.get(type).modes().containsKey(mode);
  }

  boolean hasContext(String context) {
    return contextWords.containsKey(context);
  }

  /** The contexts that one of these lemmas implies, in the ontology's order. */
  public List<String> contexts(Set<String> lemmas) {
    return contextWords.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(lemmas::contains))
        .map(Map.Entry::getKey)
        .toList();
  }
}
