package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.demarche.event.ArticleCoder;
import org.demarche.event.EventCoder;
import org.demarche.event.codebook.Codebook;
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

/** {@code demarche bench coder}: how fast annotated articles are coded. */
@Command(
    name = "coder",
    description = "Annotates articles once, then codes them again and again.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  demarche bench coder --input news.jsonl --limit 100 --rounds 10")
final class CoderCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CorpusOptions corpus;

  @Option(
      names = "--rounds",
      paramLabel = "R",
      defaultValue = "10",
      description =
          "How often all articles are coded; the first rounds are warm-up (default:"
              + " ${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() throws IOException {
    CorpusOptions.atLeast(1, "--rounds", rounds);
    PrintWriter err = spec.commandLine().getErr();
    CpuTime annotating = new CpuTime();
    List<AnnotatedArticle> articles = annotated(annotating, err);
    ArticleCoder coder = new EventCoder(Codebook.shared(corpus.config()));
    int sentences = sentences(articles);
    int timed = sentences(articles.subList(articles.size() / 2, articles.size()));
    CpuTime coding = new CpuTime();
    PrintWriter out = spec.commandLine().getOut();
    for (int round = 1; round <= rounds; round++) {
      long start = System.nanoTime();
      CpuTime time = round == rounds ? coding : new CpuTime();
      int mentions =
          InParallel.map(
                  articles,
                  corpus.threads(),
                  () -> {},
                  time.of((AnnotatedArticle article) -> coder.code(article).getMentions().size()))
              .stream()
              .mapToInt(Integer::intValue)
              .sum();
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(
          Locale.ROOT,
          "round %d: %,d sentences, %,d event mentions, %d threads, %.2f s, %,.0f sentences/s%n",
          round,
          sentences,
          mentions,
          corpus.threads(),
          seconds,
          sentences / seconds);
      out.flush();
    }
    printShare(annotating.seconds() / timed, coding.seconds() / sentences, out);
    return 0;
  }

  private static void printShare(double annotating, double coding, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "processor time a sentence: annotating %.2f ms, coding %.2f ms; coding is %.1f %% of both%n",
        1000 * annotating,
        1000 * coding,
        100 * coding / (annotating + coding));
    out.flush();
  }

  private static int sentences(List<AnnotatedArticle> articles) {
    return articles.stream().mapToInt(article -> article.getSentences().size()).sum();
  }

  /** Annotates all; the time is that of the second half, when the machine is warm. */
  private List<AnnotatedArticle> annotated(CpuTime time, PrintWriter err) throws IOException {
    var articles = corpus.articles(err);
    Annotator annotator = CoreNlpAnnotator.shared(corpus.config(), AnnotationLimits.DEFAULT);
    ProgressLines progress = new ProgressLines(err, "annotating", articles.size());
    InParallel.Work<Article, AnnotatedArticle> work =
        article -> InParallel.annotate(annotator, article);
    int half = articles.size() / 2;
    List<AnnotatedArticle> annotated = new ArrayList<>();
    annotated.addAll(InParallel.map(articles.subList(0, half), corpus.threads(), progress, work));
    annotated.addAll(
        InParallel.map(
            articles.subList(half, articles.size()), corpus.threads(), progress, time.of(work)));
    return annotated;
  }
}
