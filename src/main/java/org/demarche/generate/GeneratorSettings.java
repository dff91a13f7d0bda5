package org.demarche.generate;

import java.time.LocalDate;
import java.util.List;
import org.demarche.config.ConfigException;

/**
 * What a synthetic corpus is to be.
 *
 * @param articles number of articles that can be used
 * @param reprintRate share of them, 0 to 1, that are copies of others
 * @param brokenRate number of inputs that cannot be used, as a share of the articles, 0 to 1
 * @param seed the same seed gives the same corpus
 * @param formats names of the formats that articles are spread over, each in {@link
 *     ArticleWriters#names()}
 * @param nights number of days that the articles are spread over
 * @param firstNight the first of these days
 */
public record GeneratorSettings(
    int articles,
    double reprintRate,
    double brokenRate,
    long seed,
    List<String> formats,
    int nights,
    LocalDate firstNight) {

  public GeneratorSettings {
    formats = List.copyOf(formats);
    require(articles >= 1, "articles must be 1 or more, not " + articles);
    require(nights >= 1, "nights must be 1 or more, not " + nights);
    requireShare("reprintRate", reprintRate);
    requireShare("brokenRate", brokenRate);
    for (String format : formats) {
      require(
          ArticleWriters.names().contains(format),
          "Unknown format '%s'; known formats: %s"
              .formatted(format, String.join(", ", ArticleWriters.names())));
    }
    require(!formats.isEmpty(), "No format is named");
  }

  /** The day that an article belongs to. */
  LocalDate night(int article) {
    return firstNight.plusDays((long) article * nights / articles);
  }

  private static void requireShare(String name, double value) {
    require(value >= 0 && value <= 1, "%s must be between 0 and 1, not %s".formatted(name, value));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new ConfigException(message);
    }
  }
}
