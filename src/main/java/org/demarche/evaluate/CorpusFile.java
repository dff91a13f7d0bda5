package org.demarche.evaluate;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.config.ConfigException;

/** Raw texts of whole articles by id, from JSON lines with id, title, publishedAt and text. */
final class CorpusFile {
  private CorpusFile() {}

  /**
   * Reads the articles with these ids.
   *
   * @throws ConfigException if the file cannot be read or lacks one of them
   */
  static Map<String, RawText> read(Path file, Set<String> ids) {
    Map<String, RawText> texts = new HashMap<>();
    for (GoldRow row : GoldRow.read(file)) {
      String id = row.text("id");
      if (ids.contains(id)) {
        texts.put(
            id,
            new RawText(
                id,
                row.optional("title"),
                row.optional("publishedAt").map(text -> time(row, text)),
                row.text("text")));
      }
    }
    List<String> missing = ids.stream().filter(id -> !texts.containsKey(id)).sorted().toList();
    if (!missing.isEmpty()) {
      throw new ConfigException(
          "%s lacks %d of %d articles of the gold, such as %s"
              .formatted(file, missing.size(), ids.size(), missing.get(0)));
    }
    return texts;
  }

  /** A time with or without an offset, or a day; without an offset it is UTC. */
  private static Instant time(GoldRow row, String text) {
    try {
      if (!text.contains("T")) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      boolean hasOffset = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
      return hasOffset
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw row.bad("publishedAt '%s' is no time".formatted(text));
    }
  }
}
