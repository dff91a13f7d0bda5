package org.demarche.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.config.ConfigException;

/**
 * An evaluation kept to be compared with a later one of the same gold: its figures, and the rows
 * that were wrong.
 */
public final class Baseline {
  private final Kind kind;
  private final Map<String, Double> figures;
  private final Map<String, Row> wrong;

  /** How a row that was wrong came out; parts of a row count together. */
  private record Row(double badness, String answer) {
    static final Row RIGHT = new Row(0, "right");

    Row and(Row other) {
      return new Row(badness + other.badness, answer + " " + other.answer);
    }
  }

  private Baseline(Kind kind, Map<String, Double> figures, Map<String, Row> wrong) {
    this.kind = kind;
    this.figures = figures;
    this.wrong = Collections.unmodifiableMap(wrong);
  }

  /** What is to be kept of an evaluation. */
  public static Baseline of(Kind kind, Report report) {
    Map<String, Row> wrong = new TreeMap<>();
    for (Outcome outcome : report.wrong()) {
      wrong.merge(outcome.row(), new Row(outcome.badness(), outcome.answer()), Row::and);
    }
    return new Baseline(kind, report.figures(), wrong);
  }

  /**
   * Reads what was kept.
   *
   * @throws ConfigException if the file is missing, was not written by {@link #json}, or is of
   *     another kind of gold
   */
  public static Baseline read(Path file, Kind kind) {
    GoldRow row = GoldRow.whole(file);
    JsonNode figures = row.node().path("figures");
    JsonNode rows = row.node().path("wrong");
    if (!figures.isObject() || !rows.isObject()) {
      throw row.bad("this is no baseline; 'evaluate --save FILE' writes one");
    }
    if (!row.text("kind").equals(kind.lowerName())) {
      throw row.bad("the baseline is of %s, not %s".formatted(row.text("kind"), kind.lowerName()));
    }
    Map<String, Double> values = new TreeMap<>();
    figures.fields().forEachRemaining(f -> values.put(f.getKey(), f.getValue().asDouble()));
    Map<String, Row> wrong = new TreeMap<>();
    rows.fields()
        .forEachRemaining(
            r ->
                wrong.put(
                    r.getKey(),
                    new Row(
                        r.getValue().path("badness").asDouble(),
                        r.getValue().path("answer").asText())));
    return new Baseline(kind, values, wrong);
  }

  /** What {@link #read} reads. */
  public JsonNode json() {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("kind", kind.lowerName());
    ObjectNode values = object.putObject("figures");
    figures.forEach((name, value) -> putFigure(values, name, value));
    ObjectNode rows = object.putObject("wrong");
    wrong.forEach(
        (name, row) ->
            rows.putObject(name).put("badness", row.badness()).put("answer", row.answer()));
    return object;
  }

  private static void putFigure(ObjectNode values, String name, double value) {
    if (!Double.isNaN(value)) {
      values.put(name, value);
    }
  }

  /** What a later evaluation gained and lost against this one: figures, then rows. */
  public String comparedWith(Baseline later) {
    TextTable table = new TextTable(List.of("figure", "baseline", "now", "difference"));
    later.figures.forEach((name, value) -> table.add(row(name, figures.get(name), value)));
    List<String> better = new ArrayList<>();
    List<String> worse = new ArrayList<>();
    TreeSet<String> rows = new TreeSet<>(wrong.keySet());
    rows.addAll(later.wrong.keySet());
    for (String name : rows) {
      Row before = wrong.getOrDefault(name, Row.RIGHT);
      Row now = later.wrong.getOrDefault(name, Row.RIGHT);
      if (now.badness() != before.badness()) {
        (now.badness() < before.badness() ? better : worse)
            .add("  %s  %s -> %s%n".formatted(name, before.answer(), now.answer()));
      }
    }
    return "%s%nbetter: %d rows%n%s%nworse: %d rows%n%s"
        .formatted(
            table, better.size(), String.join("", better), worse.size(), String.join("", worse));
  }

  private static List<String> row(String name, Double before, double now) {
    boolean comparable = before != null && !Double.isNaN(now);
    return List.of(
        name,
        before == null ? "-" : Report.shown(before),
        Report.shown(now),
        comparable ? String.format(Locale.ROOT, "%+.4f", now - before) : "-");
  }
}
