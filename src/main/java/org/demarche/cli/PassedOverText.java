package org.demarche.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.corpus.PassedOver;

/** How many records were no inputs, and why, for a person. */
final class PassedOverText {
  private PassedOverText() {}

  /** Such as {@code 1,201 responses that are no HTML, 7 items without text of their own}. */
  static String of(Map<PassedOver, Long> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .sorted(Map.Entry.comparingByKey())
        .map(
            count ->
                String.format(
                    Locale.ROOT, "%,d %s", count.getValue(), count.getKey().description()))
        .collect(Collectors.joining(", "));
  }
}
