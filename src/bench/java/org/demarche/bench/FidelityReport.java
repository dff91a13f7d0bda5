package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.cli.TextTable;

/** What {@code bench fidelity} found, as a person reads it and as JSON. */
record FidelityReport(Fidelity fidelity, int articles) {
  private static final int WIDTH = 100;
  private static final int MAX_SHOWN_CHARACTERS = 400;

  /** Counts, then the first differences: those that nothing explains before the others. */
  List<String> lines(int shown) {
    TextTable table = new TextTable("kind", ">compared", ">differing", ">explained");
    for (Kind kind : Kind.values()) {
      table.row(
          List.of(
              kind.title(),
              String.format(Locale.ROOT, "%,d", fidelity.compared(kind)),
              Long.toString(count(kind, false)),
              Long.toString(count(kind, true))));
    }
    List<String> lines = new ArrayList<>();
    lines.add("%d articles, stock CoreNLP against ours".formatted(articles));
    lines.addAll(table.lines(WIDTH));
    lines.add(
        String.format(
            Locale.ROOT,
            "greatest difference of a sentiment probability: %.7f",
            fidelity.probabilityGap()));
    for (Cause cause : Cause.values()) {
      long count = count(cause);
      if (count > 0) {
        lines.add(String.format(Locale.ROOT, "explained: %,d, %s", count, cause.title()));
      }
    }
    Stream.of(false, true)
        .flatMap(explained -> fidelity.differences(explained).stream())
        .limit(shown)
        .forEach(difference -> lines.addAll(lines(difference)));
    return lines;
  }

  private static List<String> lines(Difference difference) {
    int split = firstDifference(difference.stock(), difference.ours());
    return List.of(
        "",
        "%s of '%s', article %s%s"
            .formatted(
                difference.kind().title(),
                cut(difference.words()),
                difference.articleId(),
                difference.cause().map(cause -> ": " + cause.title()).orElse("")),
        "  in     " + cut(difference.sentence()),
        "  stock  " + from(split, difference.stock()),
        "  ours   " + from(split, difference.ours()));
  }

  JsonNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("articles", articles).put("probabilityGap", fidelity.probabilityGap());
    ObjectNode kinds = json.putObject("kinds");
    for (Kind kind : Kind.values()) {
      kinds
          .putObject(kind.name().toLowerCase(Locale.ROOT))
          .put("compared", fidelity.compared(kind))
          .put("differing", count(kind, false))
          .put("explained", count(kind, true));
    }
    ArrayNode differences = json.putArray("differences");
    for (Difference difference : fidelity.differences()) {
      ObjectNode node =
          differences
              .addObject()
              .put("kind", difference.kind().name().toLowerCase(Locale.ROOT))
              .put("article", difference.articleId())
              .put("sentence", difference.sentence())
              .put("words", difference.words())
              .put("stock", difference.stock())
              .put("ours", difference.ours());
      difference.cause().ifPresent(cause -> node.put("cause", cause.title()));
    }
    return json;
  }

  private long count(Kind kind, boolean explained) {
    return fidelity.differences(explained).stream()
        .filter(difference -> difference.kind() == kind)
        .count();
  }

  private long count(Cause cause) {
    return fidelity.differences().stream()
        .filter(difference -> difference.cause().equals(Optional.of(cause)))
        .count();
  }

  private static int firstDifference(String one, String other) {
    int i = 0;
    while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The text, or, where it is long, what stands around a position. */
  private static String from(int position, String text) {
    int start = position < MAX_SHOWN_CHARACTERS / 2 ? 0 : position - MAX_SHOWN_CHARACTERS / 4;
    return (start == 0 ? "" : "…") + cut(text.substring(Math.min(start, text.length())));
  }

  private static String cut(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= MAX_SHOWN_CHARACTERS
        ? line
        : line.substring(0, MAX_SHOWN_CHARACTERS - 1) + "…";
  }
}
