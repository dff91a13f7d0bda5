package org.demarche.corpus.format;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;
import org.demarche.corpus.Field;

/**
 * Which field of a record holds what: for each field of an article, the name that the corpus gives
 * it. Only {@code text} has to be in every record.
 */
public final class FieldMapping implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The corpus uses our own names. */
  public static final FieldMapping DEFAULT = new FieldMapping(Map.of());

  private final EnumMap<Field, String> names = new EnumMap<>(Field.class);

  private FieldMapping(Map<Field, String> given) {
    for (Field field : Field.values()) {
      names.put(field, given.getOrDefault(field, field.key()));
    }
  }

  /**
   * A mapping as it stands in a pipeline's file; what is not named there has our own name.
   *
   * @throws ConfigException if it has other keys than the fields of an article
   */
  public static FieldMapping from(YamlNode node) {
    node.allowing(Field.keys().toArray(String[]::new));
    Map<Field, String> given = new EnumMap<>(Field.class);
    node.entries().forEach((key, name) -> given.put(Field.of(key).orElseThrow(), name.text()));
    return new FieldMapping(given);
  }

  /**
   * A mapping of some fields; the others have our own names.
   *
   * @param names by the keys of the fields
   * @throws ConfigException if one is no field of an article
   */
  public static FieldMapping of(Map<String, String> names) {
    Map<Field, String> given = new EnumMap<>(Field.class);
    names.forEach(
        (key, name) ->
            given.put(
                Field.of(key)
                    .orElseThrow(
                        () ->
                            new ConfigException(
                                "There is no field '%s'; fields: %s"
                                    .formatted(key, String.join(", ", Field.keys())))),
                name));
    return new FieldMapping(given);
  }

  /** The name that the corpus gives a field. */
  public String name(Field field) {
    return names.get(field);
  }

  /** The names that the corpus gives to all fields. */
  Set<String> names() {
    return Set.copyOf(names.values());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldMapping mapping && names.equals(mapping.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
