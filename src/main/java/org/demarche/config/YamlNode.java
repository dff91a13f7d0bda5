package org.demarche.config;

import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A value in a YAML file that knows where it stands.
 *
 * <p>Every accessor says what it expects; where the file has something else it throws a {@link
 * ConfigException} with file, line and both. Keys are strings and may stand once.
 */
public final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** Reads one YAML document; {@code file} is the name that messages use. */
  public static YamlNode read(String file, Reader reader) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setCodePointLimit(64 << 20);
    Node node;
    try {
      node = new Yaml(new SafeConstructor(options)).compose(reader);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw ConfigException.at(file, line, e.getProblem());
    } catch (YAMLException e) {
      throw new ConfigException("%s is not YAML: %s".formatted(file, e.getMessage()), e);
    }
    if (node == null) {
      throw ConfigException.at(file, 1, "the file is empty");
    }
    return new YamlNode(file, node);
  }

  /** The line the value starts at, from 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** An exception that names this value's file and line. */
  public ConfigException error(String message) {
    return ConfigException.at(file, line(), message);
  }

  /** Whether this is a single value rather than a list or a mapping. */
  public boolean isText() {
    return node instanceof ScalarNode && !isNull();
  }

  /** Whether this is a list. */
  public boolean isList() {
    return node instanceof SequenceNode;
  }

  /** Whether nothing stands here, or {@code null}. */
  public boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  /** A single value, as it is written. */
  public String text() {
    if (node instanceof ScalarNode scalar && !isNull()) {
      return scalar.getValue();
    }
    throw error("expected a value, not " + kind());
  }

  /** A whole number. */
  public int integer() {
    try {
      return Integer.parseInt(text().replace("_", ""));
    } catch (NumberFormatException e) {
      throw error("expected a whole number, not '%s'".formatted(text()));
    }
  }

  /** A whole number of 1 or more. */
  public int positive() {
    if (integer() < 1) {
      throw error("expected 1 or more, not " + text());
    }
    return integer();
  }

  /** A number. */
  public double number() {
    try {
      return Double.parseDouble(text());
    } catch (NumberFormatException e) {
      throw error("expected a number, not '%s'".formatted(text()));
    }
  }

  /** {@code true} or {@code false}. */
  public boolean flag() {
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw error("expected true or false, not '%s'".formatted(text()));
    };
  }

  /** One of the constants of an enum, as it is named in Java. */
  public <E extends Enum<E>> E constant(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text())) {
        return constant;
      }
    }
    throw error(
        "expected one of %s, not '%s'".formatted(Arrays.toString(type.getEnumConstants()), text()));
  }

  /** The items of a list; a single value counts as a list of one. */
  public List<YamlNode> items() {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
    }
    if (isText()) {
      return List.of(this);
    }
    throw error("expected a list, not " + kind());
  }

  /** The items of a list of single values. */
  public List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /** The entries of a mapping, in the order of the file. */
  public Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected a mapping, not " + kind());
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.error("'%s' stands here a second time".formatted(key.text()));
      }
    }
    return entries;
  }

  /** This mapping, after a check that it has no other keys than these. */
  public YamlNode allowing(String... keys) {
    Set<String> known = Set.of(keys);
    for (NodeTuple tuple : mapping().getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      if (!known.contains(key.text())) {
        throw key.error(
            "unknown key '%s'; known keys: %s"
                .formatted(key.text(), String.join(", ", new TreeSet<>(known))));
      }
    }
    return this;
  }

  /** The value of a key of this mapping that has to be there. */
  public YamlNode get(String key) {
    return find(key).orElseThrow(() -> error("key '%s' is missing".formatted(key)));
  }

  /** The value of a key of this mapping; empty when it is not there or null. */
  public Optional<YamlNode> find(String key) {
    YamlNode value = entries().get(key);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  private MappingNode mapping() {
    if (node instanceof MappingNode mapping) {
      return mapping;
    }
    throw error("expected a mapping, not " + kind());
  }

  private String kind() {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return isNull() ? "nothing" : "'%s'".formatted(((ScalarNode) node).getValue());
  }
}
