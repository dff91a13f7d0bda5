package org.demarche.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.config.ConfigException;

/** A kind of gold that can be evaluated. */
public enum Kind {
  ARTICLES,
  PAIRS,
  EVENTS,
  ACTORS,
  TONE,
  SILENT;

  private static final List<String> LATER = List.of("clusters");

  /**
   * The kind of a name, such as {@code pairs}.
   *
   * @throws ConfigException if there is none, or it cannot be evaluated yet
   */
  public static Kind named(String name) {
    if (LATER.contains(name)) {
      throw new ConfigException(
          "This program cannot evaluate %s yet; it evaluates %s".formatted(name, names()));
    }
    return Arrays.stream(values())
        .filter(kind -> kind.lowerName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new ConfigException(
                    "There is no kind of gold named '%s'; expected one of %s"
                        .formatted(name, names())));
  }

  private static String names() {
    return String.join(", ", Arrays.stream(values()).map(Kind::lowerName).toList());
  }

  /** The name in lower case, as a user types it. */
  String lowerName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
