package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.demarche.corpus.Failures;
import org.demarche.corpus.UnusableInputException;
import org.demarche.nlp.AnnotationObserver;
import org.demarche.nlp.Annotator;
import org.demarche.pipeline.FailedInputs.FailedFile;
import org.demarche.pipeline.ProgressCounter.Kind;
import org.demarche.publish.Publication;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.Entity;
import org.demarche.record.EventMention;
import org.demarche.record.Failure;
import org.demarche.record.Sentence;
import org.demarche.record.Stage;

/** The job, from files to the tables' files in staging: the way of an article. */
final class JobPipeline {
  private final JobSettings settings;
  private final Storage storage;
  private final Publication publication;

  JobPipeline(JobSettings settings, Storage storage, Publication publication) {
    this.settings = settings;
    this.storage = storage;
    this.publication = publication;
  }

  /** All files, into new tables. */
  void build(Pipeline pipeline, List<InputFile> files, Stages stages) {
    build(pipeline, files, stages, Map.of(), Optional.empty());
  }

  /** What failed before, into tables with what is published. */
  void retry(Pipeline pipeline, List<InputFile> files, Stages stages, FailedInputs failed) {
    String date = settings.date().toString();
    build(
        pipeline,
        failed.in(files),
        stages,
        failed.files(),
        Optional.of(new Kept(pipeline, storage, date, failed.lost())));
  }

  private void build(
      Pipeline pipeline,
      List<InputFile> files,
      Stages stages,
      Map<String, FailedFile> retried,
      Optional<Kept> kept) {
    List<PCollection<Failure>> failures = new ArrayList<>();
    PCollection<Article> read =
        readCorpus(pipeline, new ReadCorpus(settings, stages, files, retried), kept, failures);
    GroupReprints.Groups groups = GroupReprints.group(read, failures);
    PCollection<CodedArticle> coded =
        groups
            .originals()
            .apply("BreakFusion", Redistribute.arbitrarily())
            .apply("AnnotateArticles", annotateArticles(stages))
            .failuresTo(failures)
            .apply("CodeEvents", codeEvents(stages))
            .failuresTo(failures);

    PCollection<Article> annotated =
        coded.apply("ArticleRows", new TableRowsOf<>(Article.class, c -> List.of(c.getArticle())));
    PCollection<Article> articles =
        PCollectionList.of(annotated)
            .and(groups.reprints())
            .apply("AllArticles", Flatten.pCollections());
    write(Table.ARTICLES, Article.class, articles, kept);
    write(
        Table.SENTENCES,
        Sentence.class,
        coded.apply("SentenceRows", new TableRowsOf<>(Sentence.class, CodedArticle::getSentences)),
        kept);
    write(
        Table.ENTITIES,
        Entity.class,
        coded.apply("EntityRows", new TableRowsOf<>(Entity.class, CodedArticle::getEntities)),
        kept);
    write(
        Table.EVENT_MENTIONS,
        EventMention.class,
        coded.apply(
            "MentionRows", new TableRowsOf<>(EventMention.class, CodedArticle::getMentions)),
        kept);
    write(
        Table.FAILURES,
        Failure.class,
        PCollectionList.of(failures).apply("AllFailures", Flatten.pCollections()),
        Optional.empty());
  }

  private PCollection<Article> readCorpus(
      Pipeline pipeline,
      ReadCorpus readCorpus,
      Optional<Kept> kept,
      List<PCollection<Failure>> failures) {
    PCollection<Article> read = pipeline.apply("ReadCorpus", readCorpus).failuresTo(failures);
    kept.ifPresent(published -> failures.add(published.failures()));
    read.apply(
        "CountInputs",
        new CountInputs(
            failures, kept.map(Kept::articles), storage.address(publication.stagedInputCount())));
    return kept.isEmpty()
        ? read
        : read.apply("RefusePublished", new RefusePublished(kept.get().articles()))
            .failuresTo(failures);
  }

  private Attempt<Article, AnnotatedArticle> annotateArticles(Stages stages) {
    ProgressCounter done = settings.counter(Kind.DONE);
    ProgressCounter repeatedSentences = settings.counter(Kind.REPEATED);
    return new Attempt<>(
        AnnotatedArticle.class,
        () -> {
          Annotator annotator = stages.annotator();
          AnnotationObserver observer =
              repeated -> {
                if (repeated) {
                  repeatedSentences.inc();
                }
              };
          return article -> {
            AnnotatedArticle annotated = annotator.annotate(article, observer);
            // Here and not after coding: the direct runner codes no article of a bundle, which may
            // be half the corpus, before it has annotated them all.
            done.inc();
            return annotated;
          };
        },
        (article, refusal) -> failure(Stage.NLP, article, refusal),
        settings.counter(Kind.FAILED));
  }

  private Attempt<AnnotatedArticle, CodedArticle> codeEvents(Stages stages) {
    return new Attempt<>(
        CodedArticle.class,
        () -> stages.coder()::code,
        (annotated, refusal) -> failure(Stage.EVENT, annotated.getArticle(), refusal),
        settings.counter(Kind.FAILED));
  }

  private static Failure failure(Stage stage, Article article, UnusableInputException refusal) {
    return Failures.of(
        stage, article.getOrigin(), article.getArticleId(), refusal, article.getText());
  }

  private <T extends SpecificRecord> void write(
      Table table, Class<T> type, PCollection<T> rows, Optional<Kept> kept) {
    PCollection<T> all =
        kept.isEmpty()
            ? rows
            : PCollectionList.of(rows)
                .and(kept.get().rows(table, type))
                .apply("All " + table.tableName(), Flatten.pCollections());
    all.apply(
        "Write " + table.tableName(),
        new WriteTable<>(
            type,
            storage.address(publication.stagingFolder(table)),
            storage.address(publication.stagingFolder(table)) + "-tmp",
            settings.shards()));
  }
}
