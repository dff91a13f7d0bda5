package org.demarche.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;

/** What a run reads and how: the keys {@code input}, {@code format} and {@code fields}. */
final class InputSettings {
  private final Path folder;
  private final YamlNode root;
  private final Overrides overrides;
  private final LocalDate date;

  /**
   * @param folder what relative paths in the file are relative to
   */
  InputSettings(Path folder, YamlNode root, Overrides overrides, LocalDate date) {
    this.folder = folder;
    this.root = root;
    this.overrides = overrides;
    this.date = date;
  }

  List<Input> inputs() {
    String format = format();
    FieldMapping fields = fields();
    if (!overrides.inputs().isEmpty()) {
      return overrides.inputs().stream()
          .map(path -> new Input(path(Path.of(""), path), format, fields))
          .toList();
    }
    return root.find("input").map(InputSettings::itemsOf).orElse(List.of()).stream()
        .map(node -> input(node, format, fields))
        .toList();
  }

  private static List<YamlNode> itemsOf(YamlNode node) {
    return node.isList() ? node.items() : List.of(node);
  }

  /** A path, or a path with a format and fields of its own, which options go before. */
  private Input input(YamlNode node, String format, FieldMapping fields) {
    if (node.isText()) {
      return new Input(path(folder, node.text()), format, fields);
    }
    node.allowing("path", "format", "fields");
    return new Input(
        path(folder, node.get("path").text()),
        overrides.format().isPresent()
            ? format
            : node.find("format").map(InputSettings::knownFormat).orElse(format),
        overrides.fields().isEmpty()
            ? node.find("fields").map(FieldMapping::from).orElse(fields)
            : fields);
  }

  private String path(Path base, String path) {
    return SettingsFile.resolve(base, path).replace("{date}", date.toString());
  }

  private String format() {
    if (overrides.format().isPresent()) {
      String format = overrides.format().get();
      return known(format, new ConfigException("--format must be " + expectedNot(format)));
    }
    return root.find("format").map(InputSettings::knownFormat).orElse(Formats.AUTO);
  }

  private static String knownFormat(YamlNode node) {
    return known(node.text(), node.error("expected " + expectedNot(node.text())));
  }

  private static String known(String format, ConfigException otherwise) {
    if (!Formats.names().contains(format)) {
      throw otherwise;
    }
    return format;
  }

  private static String expectedNot(String format) {
    return "one of %s, not '%s'".formatted(String.join(", ", Formats.names()), format);
  }

  private FieldMapping fields() {
    Optional<YamlNode> node = root.find("fields");
    FieldMapping mapping = node.map(FieldMapping::from).orElse(FieldMapping.DEFAULT);
    if (overrides.fields().isEmpty()) {
      return mapping;
    }
    Map<String, String> fields = new HashMap<>();
    node.ifPresent(its -> its.entries().forEach((key, name) -> fields.put(key, name.text())));
    fields.putAll(overrides.fields());
    // Every JSON object is YAML.
    String json = new ObjectMapper().valueToTree(fields).toString();
    return FieldMapping.from(YamlNode.read("--field", new StringReader(json)));
  }
}
