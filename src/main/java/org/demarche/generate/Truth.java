package org.demarche.generate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.record.FailureCode;

/**
 * What a synthetic corpus holds, as JSON lines: {@code articles}, {@code failures}, {@code events}.
 */
public final class Truth {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .addModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance))
          .build();

  private Truth() {}

  /**
   * An article that can be used.
   *
   * @param origin where it stands, beginning with the name of its night's folder
   * @param article its number
   * @param original number of the article that it is a copy of; its own for an original
   * @param copyKind how it was made of the original; null for an original
   * @param commonWords number of words in paragraphs that both have; null for an original
   * @param words number of words of its body
   * @param originalWords number of words of the original; null for an original
   * @param events ids of the known events that it tells
   */
  public record ArticleTruth(
      String origin,
      int article,
      int original,
      CopyKind copyKind,
      Integer commonWords,
      int words,
      Integer originalWords,
      List<String> events) {

    public ArticleTruth {
      events = List.copyOf(events);
    }

    /** Share of the shorter of both texts that both have, 0 to 1; 1 for an original. */
    public double share() {
      return copyKind == null ? 1 : (double) commonWords / Math.min(words, originalWords);
    }

    /** Share of the original's words that the copy has, 0 to 1; 1 for an original. */
    public double kept() {
      return copyKind == null ? 1 : (double) commonWords / originalWords;
    }

    static ArticleTruth of(String origin, Story story) {
      Story.Copy copy = story.copy().orElse(null);
      return new ArticleTruth(
          origin,
          story.number(),
          copy == null ? story.number() : copy.original(),
          copy == null ? null : copy.kind(),
          copy == null ? null : copy.commonWords(),
          story.words(),
          copy == null ? null : copy.originalWords(),
          story.events());
    }
  }

  /**
   * An input that cannot be used.
   *
   * @param origin where it stands, beginning with the name of its night's folder
   * @param code what it must fail with
   * @param way how it was broken
   */
  public record FailureTruth(String origin, FailureCode code, String way) {}

  /** The rows of one of the files. */
  public static <T> List<T> read(Path file, Class<T> type) throws IOException {
    try (MappingIterator<T> rows = JSON.readerFor(type).readValues(file.toFile())) {
      return rows.readAll();
    }
  }

  static String line(Object row) {
    try {
      return JSON.writeValueAsString(row) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A record of plain values is always JSON", e);
    }
  }
}
