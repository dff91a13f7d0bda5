package org.demarche.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.pipeline.RunSummary;
import org.demarche.publish.Table;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.FailureCode;

/** The end of a run, for a person. */
final class SummaryText {
  private static final String SENTENCE_INDENT = "            ";

  private final RunSummary summary;
  private final int width;

  SummaryText(RunSummary summary, int width) {
    this.summary = summary;
    this.width = width;
  }

  /** The lines of the summary. */
  List<String> lines(Duration took, String output) {
    List<String> lines = new ArrayList<>();
    count(lines, "inputs read", summary.manifest().inputs(), "");
    long others = summary.passedOver().values().stream().mapToLong(Long::longValue).sum();
    if (others > 0) {
      count(lines, "passed over", others, PassedOverText.of(summary.passedOver()));
    }
    count(
        lines,
        "articles",
        summary.rows(Table.ARTICLES),
        "of them %d reprints".formatted(summary.reprints()));
    count(
        lines,
        "sentences",
        summary.rows(Table.SENTENCES),
        String.format(
            Locale.ROOT,
            "of them %,d too long to parse, %,d repeated (%.1f %%)",
            summary.unparsed(),
            summary.repeated(),
            percent(summary.repeated(), summary.rows(Table.SENTENCES))));
    count(lines, "entities", summary.rows(Table.ENTITIES), "");
    count(lines, "event mentions", summary.rows(Table.EVENT_MENTIONS), "");
    count(lines, "failures", summary.rows(Table.FAILURES), failures());
    lines.add("%-16s%9.1f".formatted("seconds", took.toMillis() / 1000.0));
    lines.add("%-16s%s".formatted("tables", output));
    if (summary.rows(Table.EVENT_MENTIONS) > 0) {
      lines.add("");
      lines.addAll(types());
    }
    if (!summary.strongest().isEmpty()) {
      lines.add("");
      lines.add("Strongest events:");
      lines.addAll(strongest());
    }
    return lines;
  }

  private static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static void count(List<String> lines, String what, long number, String note) {
    String line = String.format(Locale.ROOT, "%-16s%,9d", what, number);
    lines.add(note.isEmpty() ? line : line + "   " + note);
  }

  private String failures() {
    return summary.failures().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> entry.getKey() + " " + entry.getValue() + languages(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** The languages that the texts of other languages are in, the most frequent first. */
  private String languages(FailureCode code) {
    if (code != FailureCode.LANGUAGE) {
      return "";
    }
    return summary.languages().entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private List<String> types() {
    TextTable table = new TextTable("event type", ">own stories", ">teasers");
    TreeSet<EventType> types = new TreeSet<>(summary.ownMentions().keySet());
    types.addAll(summary.teaserMentions().keySet());
    types.stream()
        .sorted(
            Comparator.<EventType>comparingLong(
                    type -> -summary.ownMentions().getOrDefault(type, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            type ->
                table.row(
                    List.of(
                        type.name(),
                        Long.toString(summary.ownMentions().getOrDefault(type, 0L)),
                        Long.toString(summary.teaserMentions().getOrDefault(type, 0L)))));
    return table.lines(width);
  }

  private List<String> strongest() {
    TextTable table = new TextTable("date", "who -> whom", "type", "trigger", "where");
    for (EventMention mention : summary.strongest()) {
      table.row(
          List.of(
              mention.getEventDate() == null ? "?" : mention.getEventDate().toString(),
              actors(mention.getSource()) + " -> " + actors(mention.getRecipient()),
              mention.getType().name(),
              mention.getTrigger(),
              mention.getPlace() == null ? "" : mention.getPlace().getName()));
    }
    List<String> rows = table.lines(width);
    List<String> lines = new ArrayList<>(rows.subList(0, 1));
    for (int i = 0; i < summary.strongest().size(); i++) {
      String sentence = summary.strongest().get(i).getSentenceText().replaceAll("\\s+", " ");
      lines.add(rows.get(i + 1));
      lines.add(TextTable.cut(SENTENCE_INDENT + sentence, width));
    }
    return lines;
  }

  private static String actors(List<EventActor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream()
            .map(actor -> actor.getActorId() == null ? actor.getText() : actor.getActorId())
            .distinct()
            .collect(Collectors.joining("+"));
  }
}
