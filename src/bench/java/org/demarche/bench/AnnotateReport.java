package org.demarche.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.demarche.cli.TextTable;

/** What {@code bench annotate} prints, part after part, and the same figures as JSON. */
final class AnnotateReport {
  private static final int WIDTH = 100;
  private static final int DEPTH = 3;

  private final PrintWriter out;
  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ArrayNode rounds = json.putArray("rounds");
  private final ArrayNode ratios = json.putArray("ratios");
  private final ObjectNode models = json.putObject("models");
  private final ObjectNode shares = json.putObject("shares");

  AnnotateReport(PrintWriter out) {
    this.out = out;
  }

  void header(int articles, int threads, int count, int warmUp) {
    long heap = Runtime.getRuntime().maxMemory();
    print(
        "%,d articles, %d threads, %d rounds, %d articles to warm up; Java %s, heap of at most %s MB",
        articles, threads, count, warmUp, Runtime.version(), megabytes(heap));
    json.put("articles", articles).put("threads", threads).put("maxHeapBytes", heap);
  }

  /** Models that were loaded after those before them. */
  void loaded(String side, double seconds, long bytes) {
    print("models of %s: loaded in %.1f s, %s MB of heap", side, seconds, megabytes(bytes));
    models.putObject(side).put("seconds", seconds).put("heapBytes", bytes);
  }

  /** Rounds that were run, and what they come to. */
  void add(List<Round> measured, List<Ratios> all, Map<String, StepShares> steps) {
    out.println();
    table(measured).lines(WIDTH).forEach(out::println);
    measured.forEach(this::add);
    if (!all.isEmpty()) {
      out.println();
      all.forEach(this::add);
    }
    steps.forEach(this::add);
    out.flush();
  }

  JsonNode json() {
    return json;
  }

  private static TextTable table(List<Round> rounds) {
    TextTable table =
        new TextTable(
            "side",
            ">threads",
            ">tokens",
            ">seconds",
            ">tokens/s",
            ">CPU s",
            ">GC s",
            ">heap MB",
            ">live MB",
            ">resident MB");
    for (Round round : rounds) {
      table.row(
          List.of(
              round.side(),
              Integer.toString(round.threads()),
              text("%,d", round.tokens()),
              text("%.1f", Round.seconds(round.wall())),
              text("%,.0f", round.tokensPerSecond()),
              text("%.1f", Round.seconds(round.cpu())),
              text("%.1f", Round.seconds(round.collection())),
              megabytes(round.heapBytes()),
              megabytes(round.liveBytes()),
              megabytes(round.residentBytes())));
    }
    return table;
  }

  private void add(Round round) {
    ObjectNode node =
        rounds
            .addObject()
            .put("side", round.side())
            .put("threads", round.threads())
            .put("tokens", round.tokens())
            .put("seconds", Round.seconds(round.wall()))
            .put("tokensPerSecond", round.tokensPerSecond())
            .put("cpuSeconds", Round.seconds(round.cpu()))
            .put("collectionSeconds", Round.seconds(round.collection()))
            .put("heapBytes", round.heapBytes())
            .put("liveBytes", round.liveBytes());
    round.residentBytes().ifPresent(bytes -> node.put("residentBytes", bytes));
  }

  private void add(Ratios ratio) {
    out.println(ratio);
    ratios
        .addObject()
        .put("name", ratio.name())
        .put("median", ratio.median())
        .put("minimum", ratio.minimum())
        .put("maximum", ratio.maximum())
        .put("byCpu", ratio.byCpu());
  }

  private void add(String side, StepShares steps) {
    print("%nwhere the time of %s goes, of %,d samples", side, steps.samples());
    steps.lines(DEPTH).forEach(out::println);
    steps.writeTo(shares.putObject(side));
  }

  private void print(String format, Object... values) {
    out.println(text(format, values));
    out.flush();
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static String megabytes(OptionalLong bytes) {
    return bytes.isPresent() ? megabytes(bytes.getAsLong()) : "unknown";
  }

  private static String megabytes(long bytes) {
    return text("%,d", bytes >> 20);
  }
}
