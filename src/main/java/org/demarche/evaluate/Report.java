package org.demarche.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What an evaluation found.
 *
 * @param figures by name; fractions between 0 and 1, {@code per100} and counts aside; a figure over
 *     no rows at all is NaN
 * @param tables per-type scores, confusion matrices, remarks, each ready to be printed
 * @param wrong how the rows came out that are not right, the worst first
 */
public record Report(Map<String, Double> figures, List<String> tables, List<Outcome> wrong) {
  public Report {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    tables = List.copyOf(tables);
    wrong =
        wrong.stream()
            .filter(Outcome::isWrong)
            .sorted(Comparator.comparingDouble(Outcome::badness).reversed())
            .toList();
  }

  /** What was wrong, the worst first. */
  List<String> cases() {
    return wrong.stream().map(Outcome::description).toList();
  }

  /** The report as a person reads it, with at most so many cases. */
  public String text(int shownCases) {
    StringBuilder text = new StringBuilder();
    for (String table : tables) {
      text.append(table).append(table.endsWith("\n") ? "\n" : "\n\n");
    }
    figures.forEach(
        (name, value) -> text.append(String.format(Locale.ROOT, "%-16s %s%n", name, shown(value))));
    int shown = Math.min(shownCases, wrong.size());
    if (shown > 0) {
      text.append(String.format(Locale.ROOT, "%n%d of %d wrong:%n", shown, wrong.size()));
      cases().subList(0, shown).forEach(one -> text.append('\n').append(one).append('\n'));
    }
    return text.toString();
  }

  /** The figures as one flat object; a figure over no rows is null. */
  public JsonNode json() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    figures.forEach(
        (name, value) -> {
          if (value.isNaN()) {
            object.putNull(name);
          } else if (isCount(value)) {
            object.put(name, value.longValue());
          } else {
            object.put(name, value);
          }
        });
    return object;
  }

  /** Adds {@code ece} when there is one. */
  static void putCalibration(Map<String, Double> figures, OptionalDouble error) {
    error.ifPresent(value -> figures.put("ece", value));
  }

  /** A figure for a person's eyes. */
  static String shown(double value) {
    if (Double.isNaN(value)) {
      return "no rows";
    }
    return isCount(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.4f", value);
  }

  private static boolean isCount(double value) {
    return value > 1 && value == Math.rint(value);
  }
}
