package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.demarche.cli.JsonOption;
import org.demarche.nlp.AnnotationLimits;
import org.demarche.nlp.Annotator;
import org.demarche.nlp.CoreNlpAnnotator;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche bench fidelity}: whether our labels are those of stock CoreNLP. */
@Command(
    name = "fidelity",
    description = {
      "Annotates articles with stock CoreNLP and with ours, and compares all labels, token for token"
          + " and sentence for sentence.",
      "",
      "Stock CoreNLP works on whole documents with the same models. Counted apart is what differs"
          + " since ours limits the length of sentences, or since the dates that stock gives depend"
          + " on the sentences it read before."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the same, but for what is explained",
      "1:something else differs",
      "2:wrong usage or configuration"
    },
    footerHeading = "%nExample:%n",
    footer = "  demarche bench fidelity --input news.jsonl --limit 40 --show 10")
final class FidelityCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CorpusOptions corpus;

  @Option(
      names = "--show",
      paramLabel = "N",
      defaultValue = "20",
      description = "Print the first N differences (default: ${DEFAULT-VALUE}); JSON has all.")
  private int show;

  @Mixin private JsonOption json;

  @Override
  public Integer call() throws IOException {
    CorpusOptions.atLeast(0, "--show", show);
    json.check();
    PrintWriter err = spec.commandLine().getErr();
    List<Article> articles = corpus.articles(err);
    AnnotationLimits limits = AnnotationLimits.DEFAULT;
    // One side after the other, so that the models of only one have to fit.
    List<AnnotatedArticle> stock = annotate("stock", StockAnnotator::new, articles);
    StockPipeline.forgetModels();
    List<AnnotatedArticle> ours =
        annotate("ours", () -> CoreNlpAnnotator.unused(corpus.config(), limits), articles);
    Causes causes = new Causes(limits, new FreshTimes());
    Fidelity fidelity =
        IntStream.range(0, articles.size())
            .mapToObj(i -> Comparison.of(stock.get(i), ours.get(i), causes))
            .reduce(Fidelity.NONE, Fidelity::plus);
    FidelityReport report = new FidelityReport(fidelity, articles.size());
    PrintWriter out = spec.commandLine().getOut();
    report.lines(show).forEach(out::println);
    out.flush();
    json.write(report.json());
    return fidelity.differences(false).isEmpty() ? 0 : 1;
  }

  private List<AnnotatedArticle> annotate(
      String side, Supplier<Annotator> loader, List<Article> articles) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("loading the models of " + side);
    err.flush();
    Annotator annotator = loader.get();
    return InParallel.map(
        articles,
        corpus.threads(),
        new ProgressLines(err, side, articles.size()),
        article -> InParallel.annotate(annotator, article));
  }
}
