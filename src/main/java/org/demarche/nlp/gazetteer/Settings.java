package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What CoreNLP's {@code TokensRegexNERAnnotator} reads from the properties under its name.
 *
 * @param tags the parts of speech that phrases are restricted to, by default or by a file
 * @param background labels that give way to any other
 * @param onlyNamed labels for which only those give way that their line names
 * @param commonWords texts that are never labelled
 */
record Settings(
    List<MappingFile> files,
    TagMatch tagMatch,
    List<Pattern> tags,
    Set<String> background,
    Set<String> onlyNamed,
    Set<String> commonWords) {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern EQUALS = Pattern.compile("\\s*=\\s*");
  private static final String DEFAULT_HEADER = "pattern,ner,overwrite,priority,group";
  private static final String IN_FILE = "true";

  Settings {
    files = List.copyOf(files);
    tags = List.copyOf(tags);
    background = Set.copyOf(background);
    onlyNamed = Set.copyOf(onlyNamed);
    commonWords = Set.copyOf(commonWords);
  }

  /**
   * @throws IllegalArgumentException if a property has a value that CoreNLP refuses, or that is not
   *     supported
   */
  static Settings of(String name, Properties properties) {
    return new Reader(name == null || name.isEmpty() ? "" : name + '.', properties).settings();
  }

  private record Reader(String prefix, Properties properties) {
    Settings settings() {
      for (String property : properties.stringPropertyNames()) {
        if (property.startsWith(prefix + "mapping.field.")) {
          throw new IllegalArgumentException("Property %s is not supported".formatted(property));
        }
      }
      List<MappingFile> files = files();
      return new Settings(
          files,
          TagMatch.valueOf(property("posmatchtype", TagMatch.MATCH_AT_LEAST_ONE_TOKEN.name())),
          Stream.concat(
                  tags(property("validpospattern", "")).stream(),
                  files.stream().flatMap(file -> file.tags().stream()))
              .toList(),
          labels("backgroundSymbol", "O,MISC"),
          labels("noDefaultOverwriteLabels", "CITY"),
          property("commonWords", "").isEmpty() ? Set.of() : lines(property("commonWords", "")));
    }

    private String property(String property, String fallback) {
      return properties.getProperty(prefix + property, fallback);
    }

    private Set<String> labels(String property, String fallback) {
      return Set.copyOf(List.of(COMMA.split(property(property, fallback))));
    }

    private List<MappingFile> files() {
      String mapping = property("mapping", DefaultPaths.DEFAULT_KBP_TOKENSREGEX_NER_SETTINGS);
      boolean withOptions = mapping.contains(";") || !mapping.contains(",");
      List<MappingFile> files = new ArrayList<>();
      for (String file : List.of((withOptions ? SEMICOLON : COMMA).split(mapping))) {
        files.add(file(List.of(COMMA.split(file.trim()))));
      }
      return files;
    }

    /** A file from its options, each {@code name=value}, and its path. */
    private MappingFile file(List<String> parts) {
      String path = parts.get(parts.size() - 1);
      CaseRule caseRule =
          caseRule(PropertiesUtils.getBool(properties, prefix + "ignorecase", false));
      String tags = property("validpospattern", "");
      Optional<Header> header = Optional.empty();
      for (String part : parts.subList(0, parts.size() - 1)) {
        List<String> option = List.of(EQUALS.split(part));
        if (option.size() != 2) {
          throw new IllegalArgumentException(
              "Mapping file %s: option %s is not name=value".formatted(path, part));
        }
        switch (option.get(0).toLowerCase(Locale.ROOT)) {
          case "ignorecase" -> caseRule = caseRule(Boolean.parseBoolean(option.get(1)));
          case "validpospattern" -> tags = option.get(1);
          case "header" -> header = Optional.of(header(option.get(1).split("\\s+"), path));
          default ->
              throw new IllegalArgumentException(
                  "Mapping file %s: option %s is not supported".formatted(path, part));
        }
      }
      return new MappingFile(
          path,
          caseRule,
          tags(tags),
          header.orElseGet(
              () -> header(COMMA.split(property("mapping.header", DEFAULT_HEADER)), path)));
    }

    private static Header header(String[] columns, String path) {
      if (columns.length != 1 || !columns[0].equalsIgnoreCase(IN_FILE)) {
        return new Header(List.of(columns));
      }
      try (BufferedReader reader = IOUtils.readerFromString(path)) {
        String line = reader.readLine();
        return new Header(List.of((line == null ? "" : line).split("\t")));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the header of mapping file " + path, e);
      }
    }

    private static Optional<Pattern> tags(String expression) {
      return expression.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(expression));
    }

    private static CaseRule caseRule(boolean ignored) {
      return ignored ? CaseRule.IGNORED : CaseRule.EXACT;
    }

    private static Set<String> lines(String path) {
      try (BufferedReader reader = IOUtils.readerFromString(path)) {
        return reader.lines().collect(Collectors.toSet());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read common words " + path, e);
      }
    }
  }
}
