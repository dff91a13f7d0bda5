package org.demarche.pipeline;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.demarche.corpus.Failures;
import org.demarche.corpus.UnusableInputException;
import org.demarche.event.ArticleCoder;
import org.demarche.nlp.AnnotationObserver;
import org.demarche.nlp.Annotator;
import org.demarche.pipeline.ProgressCounter.Kind;
import org.demarche.publish.Table;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.Failure;
import org.demarche.record.Stage;
import org.demarche.reprint.Additions;

/**
 * Takes the articles of a batch one by one all the way to their rows; an article that a stage
 * refuses goes to the failures.
 *
 * <p>Every other exception fails the bundle, and so the run.
 */
final class CodeBatchFn extends DoFn<KV<Integer, Iterable<Article>>, KV<String, String>> {
  private static final long serialVersionUID = 1L;

  private final Stages stages;
  private final String folder;
  private final TupleTag<Failure> failures;
  private final ProgressCounter done;
  private final ProgressCounter failed;
  private final ProgressCounter repeatedSentences;
  private transient Annotator annotator;
  private transient ArticleCoder coder;

  CodeBatchFn(JobSettings settings, Stages stages, String folder, TupleTag<Failure> failures) {
    this.stages = stages;
    this.folder = folder;
    this.failures = failures;
    this.done = settings.counter(Kind.DONE);
    this.failed = settings.counter(Kind.FAILED);
    this.repeatedSentences = settings.counter(Kind.REPEATED);
  }

  @Setup
  public void fetchStages() {
    annotator = stages.annotator();
    coder = stages.coder();
  }

  @ProcessElement
  public void process(
      @Element KV<Integer, Iterable<Article>> batch,
      MultiOutputReceiver out,
      ProcessContext context)
      throws IOException {
    try (RowFiles rows = new RowFiles(folder)) {
      for (Article article : batch.getValue()) {
        if (new Additions(article).any()) {
          code(article, rows, out.get(failures));
        } else {
          rows.write(Table.ARTICLES, List.of(article));
        }
      }
      rows.close();
      rows.names().forEach((table, file) -> context.output(KV.of(table.name(), file)));
    }
  }

  private void code(Article article, RowFiles rows, OutputReceiver<Failure> refused)
      throws IOException {
    Stage stage = Stage.NLP;
    CodedArticle coded;
    try {
      AnnotatedArticle annotated = annotator.annotate(article, observer());
      stage = Stage.EVENT;
      coded = coder.code(annotated);
    } catch (UnusableInputException e) {
      failed.inc();
      refused.output(
          Failures.of(stage, article.getOrigin(), article.getArticleId(), e, article.getText()));
      return;
    }
    rows.write(Table.ARTICLES, List.of(coded.getArticle()));
    rows.write(Table.SENTENCES, coded.getSentences());
    rows.write(Table.ENTITIES, coded.getEntities());
    rows.write(Table.EVENT_MENTIONS, coded.getMentions());
    done.inc();
  }

  private AnnotationObserver observer() {
    return repeated -> {
      if (repeated) {
        repeatedSentences.inc();
      }
    };
  }
}
