package org.demarche.event.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;
import org.demarche.record.EventType;

/**
 * What the sixteen types, their modes and the contexts are: {@code config/events/ontology.yaml}.
 */
public final class Ontology {
  public static final String FILE = "events/ontology.yaml";

  /**
   * What something is, for people.
   *
   * @param examples sentences written for it
   */
  record Description(
      String definition, List<String> includes, List<String> excludes, List<String> examples) {
    Description {
      includes = List.copyOf(includes);
      excludes = List.copyOf(excludes);
      examples = List.copyOf(examples);
    }
  }

  /**
   * A type of the ontology.
   *
   * @param quad quad class, 1 to 4
   * @param cameoRoot CAMEO root code, 01 to 20
   * @param intensity -10 to 10
   * @param modes by name, in the order of the file
   */
  public record Entry(
      Description description,
      int quad,
      String cameoRoot,
      double intensity,
      Map<String, Mode> modes) {
    public Entry {
      modes = Collections.unmodifiableMap(new LinkedHashMap<>(modes));
    }

    public boolean isCooperative() {
      return quad <= 2;
    }

    /** The intensity of a mode, or of the type. */
    public double intensity(Optional<String> mode) {
      return mode.map(modes::get).map(Mode::intensity).orElse(intensity);
    }

    /** The mode that most of these lemmas tell, the first of equals; empty when none does. */
    public Optional<String> modeOf(Set<String> lemmas) {
      Optional<String> best = Optional.empty();
      long most = 0;
      for (Map.Entry<String, Mode> mode : modes.entrySet()) {
        long words = mode.getValue().words().stream().filter(lemmas::contains).count();
        if (words > most) {
          most = words;
          best = Optional.of(mode.getKey());
        }
      }
      return best;
    }
  }

  /**
   * A mode of a type.
   *
   * @param words lemmas in an event's clause that tell the mode where its rule does not
   */
  record Mode(Description description, double intensity, Set<String> words) {
    Mode {
      words = Set.copyOf(words);
    }
  }

  private final Map<EventType, Entry> types = new LinkedHashMap<>();
  private final Map<String, Context> contexts = new LinkedHashMap<>();
  private final Map<String, Set<String>> contextsByWord = new HashMap<>();

  static Ontology load(Config config) {
    Ontology ontology = new Ontology();
    YamlNode file = config.yaml(FILE).allowing("types", "contexts");
    file.get("types").entries().forEach(ontology::addType);
    for (EventType type : EventType.values()) {
      if (type != EventType.UNKNOWN && !ontology.types.containsKey(type)) {
        throw file.get("types").error("type %s is missing".formatted(type));
      }
    }
    file.get("contexts")
        .entries()
        .forEach((name, node) -> ontology.addContext(name, Context.read(node, ontology)));
    return ontology;
  }

  private void addContext(String name, Context context) {
    contexts.put(name, context);
    for (String word : context.words()) {
      contextsByWord.computeIfAbsent(word, key -> new HashSet<>()).add(name);
    }
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
    Map<String, Mode> modes = new LinkedHashMap<>();
    node.get("modes").entries().forEach((mode, entry) -> modes.put(mode, mode(entry)));
    Description description =
        new Description(
            node.get("definition").text(),
            node.get("includes").texts(),
            node.get("excludes").texts(),
            node.get("examples").texts());
    types.put(type, new Entry(description, quad, root, intensity(node.get("intensity")), modes));
  }

  private static Mode mode(YamlNode node) {
    node.allowing("intensity", "definition", "example", "words");
    return new Mode(
        new Description(
            node.get("definition").text(),
            List.of(),
            List.of(),
            List.of(node.get("example").text())),
        intensity(node.get("intensity")),
        words(node));
  }

  /** The words of a mode or context, each once. */
  static Set<String> words(YamlNode node) {
    Set<String> words = new TreeSet<>();
    for (YamlNode word : node.find("words").map(YamlNode::items).orElse(List.of())) {
      if (!words.add(word.text())) {
        throw word.error("'%s' stands here a second time".formatted(word.text()));
      }
    }
    return words;
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

  public Entry entry(EventType type) {
    return types.get(type);
  }

  /** The types, in the order of the file. */
  List<EventType> types() {
    return List.copyOf(types.keySet());
  }

  /** The contexts by name, in the order of the file. */
  Map<String, Context> contexts() {
    return Collections.unmodifiableMap(contexts);
  }

  boolean hasMode(EventType type, String mode) {
    return types.get(type).modes().containsKey(mode);
  }

  boolean hasContext(String context) {
    return contexts.containsKey(context);
  }

  /** The contexts of an event, in the ontology's order. */
  public List<String> contexts(ContextEvent event) {
    Set<String> byWord = new HashSet<>();
    event.words().forEach(word -> byWord.addAll(contextsByWord.getOrDefault(word, Set.of())));
    List<String> found = new ArrayList<>();
    contexts.forEach(
        (name, context) -> {
          if (byWord.contains(name) || context.followsFrom(event)) {
            found.add(name);
          }
        });
    return found;
  }
}
