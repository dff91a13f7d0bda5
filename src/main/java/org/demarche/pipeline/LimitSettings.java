package org.demarche.pipeline;

import java.time.Duration;
import java.util.Optional;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;
import org.demarche.corpus.ReadLimits;
import org.demarche.nlp.AnnotationLimits;

/** What an input, an article and a run may cost: the key {@code limits}. */
final class LimitSettings {
  private static final double DEFAULT_MAX_FAILURE_RATE = 0.1;

  private final Optional<YamlNode> limits;
  private final Overrides overrides;

  LimitSettings(Optional<YamlNode> limits, Overrides overrides) {
    this.limits = limits;
    this.overrides = overrides;
  }

  /** Checks that the value of {@code limits} has no keys but ours. */
  static void check(YamlNode limits) {
    limits.allowing(
        "maxArticleChars",
        "maxSentenceTokens",
        "maxParsedTokens",
        "articleBudgetSeconds",
        "maxFailureRate",
        "maxRecordBytes",
        "maxUnpackedBytes",
        "maxUnpackRatio",
        "maxNesting",
        "maxArchiveFiles");
  }

  ReadLimits read() {
    ReadLimits defaults = ReadLimits.DEFAULT;
    try {
      return new ReadLimits(
          limit("maxRecordBytes", defaults.maxRecordBytes()),
          overrides
              .maxArticleChars()
              .or(() -> find("maxArticleChars").map(YamlNode::positive))
              .orElse(defaults.maxArticleCharacters()),
          find("maxUnpackedBytes").map(LimitSettings::bytes).orElse(defaults.maxUnpackedBytes()),
          limit("maxUnpackRatio", defaults.maxUnpackRatio()),
          limit("maxNesting", defaults.maxNesting()),
          limit("maxArchiveFiles", defaults.maxArchiveFiles()));
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage(), e);
    }
  }

  private static long bytes(YamlNode node) {
    try {
      return Long.parseLong(node.text());
    } catch (NumberFormatException e) {
      throw node.error("expected a number of bytes, not '%s'".formatted(node.text()));
    }
  }

  private int limit(String key, int otherwise) {
    return find(key).map(YamlNode::positive).orElse(otherwise);
  }

  AnnotationLimits annotation() {
    AnnotationLimits defaults = AnnotationLimits.DEFAULT;
    try {
      return new AnnotationLimits(
          overrides
              .maxSentenceTokens()
              .or(() -> find("maxSentenceTokens").map(YamlNode::positive))
              .orElse(defaults.maxSentenceTokens()),
          overrides
              .maxParsedTokens()
              .or(() -> find("maxParsedTokens").map(YamlNode::positive))
              .orElse(defaults.maxParsedTokens()),
          overrides
              .articleBudgetSeconds()
              .or(() -> find("articleBudgetSeconds").map(YamlNode::positive))
              .map(seconds -> Duration.ofSeconds(seconds))
              .orElse(defaults.articleBudget()));
    } catch (IllegalArgumentException e) {
      throw new ConfigException(e.getMessage(), e);
    }
  }

  /** Share of inputs, 0 to 1, that may fail before the run counts as failed. */
  double maxFailureRate() {
    return overrides
        .maxFailureRate()
        .or(() -> find("maxFailureRate").map(LimitSettings::rate))
        .orElse(DEFAULT_MAX_FAILURE_RATE);
  }

  private static double rate(YamlNode node) {
    double rate = node.number();
    if (!(rate >= 0 && rate <= 1)) {
      throw node.error("expected a number between 0 and 1, not " + node.text());
    }
    return rate;
  }

  private Optional<YamlNode> find(String key) {
    return limits.flatMap(node -> node.find(key));
  }
}
