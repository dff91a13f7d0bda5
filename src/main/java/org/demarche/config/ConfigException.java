package org.demarche.config;

/** A configuration that cannot be used. Its message is for the person who edits it. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }

  public ConfigException(String message, Throwable cause) {
    super(message, cause);
  }

  /** A mistake at a line of a file: {@code events/ontology.yaml:12: expected a number, not 'x'}. */
  static ConfigException at(String file, int line, String message) {
    return new ConfigException(file + ":" + line + ": " + message);
  }
}
