package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demarche.cli.JsonOption;
import org.demarche.config.ConfigException;
import org.demarche.record.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche bench annotate}: our annotator and stock CoreNLP in turns, in one JVM. */
@Command(
    name = "annotate",
    description = {
      "Annotates the same articles with stock CoreNLP and with ours, in turns, and prints what each"
          + " took.",
      "",
      "Both sides use the shift-reduce parser and end a sentence at a line break; all else of the"
          + " stock side is as CoreNLP comes. Both sets of models are in one JVM, whose heap"
          + " DEMARCHE_JAVA_OPTS=-Xmx8g sets for both; memory of one side alone needs --only. Where"
          + " the time goes is sampled from the stacks of both sides while they run. Last, ours is"
          + " compared with the parser that CoreNLP comes with, on a twentieth of the articles."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche bench annotate --input news.jsonl --threads 2",
      "  demarche bench annotate --input news.jsonl --limit 40 --only ours --scaling"
    })
final class AnnotateCommand implements Callable<Integer> {
  /** One article of so many goes to the default parser, which is some twenty times as slow. */
  private static final int DEFAULT_PARSER_PART = 20;

  /** One of the sides. */
  enum Only {
    OURS,
    STOCK
  }

  @Spec private CommandSpec spec;

  @Mixin private CorpusOptions corpus;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      defaultValue = "3",
      description = "How often each side annotates all articles (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--warmup",
      paramLabel = "ARTICLES",
      defaultValue = "40",
      description =
          "Articles that each side annotates before it is measured (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--only",
      paramLabel = "SIDE",
      description = "Run one side: ${COMPLETION-CANDIDATES}.")
  private Optional<Only> only = Optional.empty();

  @Option(
      names = "--scaling",
      description = "Also run with one thread, and print what more threads gain.")
  private boolean scaling;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws IOException {
    CorpusOptions.atLeast(1, "--rounds", rounds);
    CorpusOptions.atLeast(0, "--warmup", warmUp);
    if (scaling && corpus.threads() < 2) {
      throw new ConfigException("--scaling needs two or more --threads");
    }
    json.check();
    PrintWriter err = spec.commandLine().getErr();
    List<Article> articles = corpus.articles(err);
    AnnotateReport report = new AnnotateReport(spec.commandLine().getOut());
    report.header(articles.size(), corpus.threads(), rounds, Math.min(warmUp, articles.size()));

    Side first = compare(articles, report);
    json.write(report.json());
    if (only.isEmpty()) {
      compareWithDefaultParser(first, articles, report);
      json.write(report.json());
    }
    return 0;
  }

  /** Lets ours and stock take turns; afterwards only the first side's models are held. */
  private Side compare(List<Article> articles, AnnotateReport report) throws IOException {
    List<Side> sides = new ArrayList<>();
    if (only.orElse(Only.OURS) == Only.OURS) {
      sides.add(load(OurSide.NAME, () -> OurSide.load(corpus.config()), report));
    }
    if (only.orElse(Only.STOCK) == Only.STOCK) {
      sides.add(load(StockSide.NAME, StockSide::withShiftReduceParser, report));
    }
    SamplingMeter meter = new SamplingMeter();
    Turns turns = new Turns(sides, articles, meter, spec.commandLine().getErr());
    turns.warmUp(warmUp, corpus.threads());
    turns.take(rounds, scaling ? List.of(1, corpus.threads()) : List.of(corpus.threads()));
    report.add(turns.rounds(), ratios(turns, sides), meter.shares());
    return sides.get(0);
  }

  private List<Ratios> ratios(Turns turns, List<Side> sides) {
    List<Ratios> ratios = new ArrayList<>();
    int threads = corpus.threads();
    if (sides.size() == 2) {
      ratios.add(turns.ratios(OurSide.NAME, StockSide.NAME, threads));
    }
    if (scaling) {
      sides.forEach(side -> ratios.add(turns.scaling(side.name(), threads)));
    }
    return ratios;
  }

  /** CoreNLP's cache of annotators hands it those models of the stock side that are the same. */
  private void compareWithDefaultParser(Side side, List<Article> all, AnnotateReport report)
      throws IOException {
    List<Article> part =
        IntStream.range(0, all.size())
            .filter(i -> i % DEFAULT_PARSER_PART == 0)
            .mapToObj(all::get)
            .toList();
    Side stock = load(StockSide.DEFAULT_NAME, StockSide::withDefaultParser, report);
    SamplingMeter meter = new SamplingMeter();
    Turns turns = new Turns(List.of(side, stock), part, meter, spec.commandLine().getErr());
    turns.warmUp(corpus.threads(), corpus.threads());
    turns.take(1, List.of(corpus.threads()));
    Ratios ratios = turns.ratios(side.name(), StockSide.DEFAULT_NAME, corpus.threads());
    report.add(turns.rounds(), List.of(ratios), meter.shares());
  }

  private Side load(String name, Supplier<Side> loader, AnnotateReport report) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("loading the models of " + name);
    err.flush();
    long bytes = Round.liveHeapBytes();
    long start = System.nanoTime();
    Side side = loader.get();
    report.loaded(name, (System.nanoTime() - start) / 1e9, Round.liveHeapBytes() - bytes);
    return side;
  }
}
