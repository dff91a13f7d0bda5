package org.demarche.pipeline;

import java.io.IOException;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.ArticleSink;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.DateRules;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.PassedOver;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.format.Formats;
import org.demarche.pipeline.FailedInputs.FailedFile;
import org.demarche.pipeline.ProgressCounter.Kind;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/** Reads a file, or what failed of it before. */
final class ReadFileFn extends DoFn<InputFile, Article> {
  private static final long serialVersionUID = 1L;

  private final ReadLimits limits;
  private final DateRules dates;
  private final LocalDate date;
  private final TupleTag<Failure> failures;
  private final Stages stages;
  private final ProgressCounter read;
  private final ProgressCounter failed;
  private final EnumMap<PassedOver, ProgressCounter> others = new EnumMap<>(PassedOver.class);
  private final Map<String, FailedFile> retried;
  private transient ArticleReader articleReader;

  /**
   * @param retried by the name of a file what failed of it before; empty to read files whole
   */
  ReadFileFn(
      JobSettings settings,
      Stages stages,
      Map<String, FailedFile> retried,
      TupleTag<Failure> failures) {
    this.limits = settings.readLimits();
    this.dates = settings.dates();
    this.date = settings.date();
    this.stages = stages;
    this.retried = Map.copyOf(retried);
    this.read = settings.counter(Kind.READ);
    this.failed = settings.counter(Kind.FAILED);
    for (PassedOver reason : PassedOver.values()) {
      others.put(reason, settings.counter(reason));
    }
    this.failures = failures;
  }

  @Setup
  public void loadCleaner() {
    articleReader = new ArticleReader(stages.cleaner(), limits, dates, date);
  }

  @ProcessElement
  public void process(@Element InputFile file, MultiOutputReceiver out, ProcessContext context)
      throws IOException {
    Consumer<Failure> refused =
        failure -> {
          read.inc();
          failed.inc();
          out.get(failures).output(failure);
        };
    ArticleSink articles =
        new ArticleSink(
            articleReader,
            article -> {
              read.inc();
              context.output(article);
            },
            refused,
            reason -> others.get(reason).inc());
    FailedFile before = retried.get(file.name());
    if (before == null) {
      read(file, articles);
    } else {
      RetrySink again = new RetrySink(articles, before);
      read(file, again);
      again.notFound().forEach(refused);
    }
  }

  private void read(InputFile file, InputSink sink) throws IOException {
    Input input = file.input();
    new CorpusReader(Formats.named(input.format(), input.fields()), limits)
        .read(
            file.name(),
            () ->
                Channels.newInputStream(
                    FileSystems.open(FileSystems.matchNewResource(file.address(), false))),
            sink);
  }
}
