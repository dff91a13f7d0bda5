package org.demarche.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the command line says instead of {@code pipeline.yaml}: the same keys, all optional. Paths
 * are relative to the current directory.
 *
 * @param inputs empty for the file's
 * @param fields entries that replace the file's of the same name
 * @param runnerOptions empty for the file's
 */
public record Overrides(
    List<String> inputs,
    Optional<String> format,
    Map<String, String> fields,
    Optional<String> output,
    Optional<String> date,
    Optional<Integer> shards,
    Optional<Integer> reprintNights,
    Optional<Integer> maxArticleChars,
    Optional<Integer> maxSentenceTokens,
    Optional<Integer> maxParsedTokens,
    Optional<Integer> articleBudgetSeconds,
    Optional<Double> maxFailureRate,
    Optional<String> runner,
    Optional<Integer> parallelism,
    List<String> runnerOptions) {

  /** Nothing is overridden. */
  public static final Overrides NONE =
      new Overrides(
          List.of(),
          Optional.empty(),
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  public Overrides {
    inputs = List.copyOf(inputs);
    fields = Map.copyOf(fields);
    runnerOptions = List.copyOf(runnerOptions);
  }
}
