package org.demarche.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.config.Config;
import org.demarche.config.ConfigException;

/**
 * CoreNLP's settings in {@code nlp/corenlp.properties}.
 *
 * <p>Much of what CoreNLP does with its settings is done by code of ours, which knows few of them.
 * One that would have no effect is refused.
 */
final class CoreNlpSettings {
  static final String FILE = "nlp/corenlp.properties";

  private static final Set<String> KNOWN =
      Set.of("ner.model", "ner.applyFineGrained", "parse.model", "sentiment.model");

  /** What is handed to CoreNLP, or read whole. */
  private static final List<String> KNOWN_BEGINNINGS =
      List.of("tokenize.", "ssplit.", "pos.", "ner.fine.regexner.");

  private CoreNlpSettings() {}

  /**
   * The settings of a configuration.
   *
   * @throws ConfigException if the file cannot be read, or holds a setting that has no effect
   */
  static Properties read(Config config) {
    Properties properties = new Properties();
    try (InputStream in = config.open(FILE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new ConfigException("Cannot read configuration file %s: %s".formatted(FILE, e), e);
    }
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (!KNOWN.contains(name) && KNOWN_BEGINNINGS.stream().noneMatch(name::startsWith)) {
        throw new ConfigException(
            "%s: setting %s is not supported; expected one of %s or a name that begins with %s"
                .formatted(
                    FILE,
                    name,
                    String.join(", ", new TreeSet<>(KNOWN)),
                    String.join(", ", KNOWN_BEGINNINGS)));
      }
    }
    return properties;
  }
}
