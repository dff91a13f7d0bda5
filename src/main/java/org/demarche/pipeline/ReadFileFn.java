package org.demarche.pipeline;

import java.io.IOException;
import java.nio.channels.Channels;
import java.time.LocalDate;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.TupleTag;
import org.demarche.corpus.ArticleReader;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.DateRules;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.format.FieldMapping;
import org.demarche.corpus.format.Formats;
import org.demarche.pipeline.ProgressCounter.Kind;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/** Reads a file, given by its address. */
final class ReadFileFn extends DoFn<String, Article> {
  private static final long serialVersionUID = 1L;

  private final String format;
  private final FieldMapping fields;
  private final ReadLimits limits;
  private final DateRules dates;
  private final LocalDate date;
  private final TupleTag<Failure> failures;
  private final Stages stages;
  private final ProgressCounter read;
  private final ProgressCounter failed;
  private transient ArticleReader articleReader;

  ReadFileFn(JobSettings settings, Stages stages, TupleTag<Failure> failures) {
    this.format = settings.format();
    this.fields = settings.fields();
    this.limits = settings.readLimits();
    this.dates = settings.dates();
    this.date = settings.date();
    this.stages = stages;
    this.read = settings.counter(Kind.READ);
    this.failed = settings.counter(Kind.FAILED);
    this.failures = failures;
  }

  @Setup
  public void loadCleaner() {
    articleReader = new ArticleReader(stages.cleaner(), limits, dates, date);
  }

  @ProcessElement
  public void process(@Element String file, MultiOutputReceiver out, ProcessContext context)
      throws IOException {
    String name = file.substring(file.lastIndexOf('/') + 1);
    CorpusReader reader = new CorpusReader(Formats.named(format, fields), limits);
    reader.read(
        name,
        () -> Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(file, false))),
        articleReader,
        article -> {
          read.inc();
          context.output(article);
        },
        failure -> {
          read.inc();
          failed.inc();
          out.get(failures).output(failure);
        });
  }
}
