package org.demarche.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.demarche.corpus.Failures;
import org.demarche.corpus.UnusableInputException;
import org.demarche.nlp.AnnotationObserver;
import org.demarche.nlp.Annotator;
import org.demarche.pipeline.ProgressCounter.Kind;
import org.demarche.publish.Publication;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.AnnotatedArticle;
import org.demarche.record.Article;
import org.demarche.record.CodedArticle;
import org.demarche.record.Entity;
import org.demarche.record.EventMention;
import org.demarche.record.Failure;
import org.demarche.record.ReprintText;
import org.demarche.record.Sentence;
import org.demarche.record.Stage;
import org.demarche.reprint.Additions;

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

  void build(Pipeline pipeline, List<String> files, Stages stages) throws IOException {
    List<PCollection<Failure>> failures = new ArrayList<>();
    Sharding sharding = Sharding.of(settings);
    PCollection<ReprintText> lastNights =
        pipeline.apply("ReadLastNights", new ReadLastNights(lastNights()));
    PCollection<Article> read =
        readCorpus(pipeline, stages, files, failures)
            .apply("RefuseDoubles", new RefuseDoubles(sharding))
            .failuresTo(failures)
            .apply("FindReprints", new FindReprints(sharding, lastNights));
    PCollection<Article> copies =
        read.apply("AddNothing", Filter.by(article -> !new Additions(article).any()));
    PCollection<CodedArticle> coded =
        read.apply("AddSomething", Filter.by(article -> new Additions(article).any()))
            .apply("BreakFusion", sharding.spread(4))
            .apply("AnnotateArticles", annotateArticles(stages))
            .failuresTo(failures)
            .apply("CodeEvents", codeEvents(stages))
            .failuresTo(failures);

    PCollection<Article> annotated =
        coded.apply("ArticleRows", new TableRowsOf<>(Article.class, c -> List.of(c.getArticle())));
    PCollection<Article> articles =
        PCollectionList.of(annotated).and(copies).apply("AllArticles", Flatten.pCollections());
    write(Table.ARTICLES, Article.class, articles);
    write(
        Table.SENTENCES,
        Sentence.class,
        coded.apply("SentenceRows", new TableRowsOf<>(Sentence.class, CodedArticle::getSentences)));
    write(
        Table.ENTITIES,
        Entity.class,
        coded.apply("EntityRows", new TableRowsOf<>(Entity.class, CodedArticle::getEntities)));
    write(
        Table.EVENT_MENTIONS,
        EventMention.class,
        coded.apply(
            "MentionRows", new TableRowsOf<>(EventMention.class, CodedArticle::getMentions)));
    write(
        Table.FAILURES,
        Failure.class,
        PCollectionList.of(failures).apply("AllFailures", Flatten.pCollections()));
  }

  /** Where the articles of the nights before stand, those that are published. */
  private SortedMap<Integer, String> lastNights() throws IOException {
    SortedMap<Integer, String> folders = new TreeMap<>();
    for (int nightsAgo = 1; nightsAgo <= settings.reprintNights(); nightsAgo++) {
      String night = settings.date().minusDays(nightsAgo).toString();
      String folder = TableRows.folder(Table.ARTICLES, night);
      if (storage.exists(folder)) {
        folders.put(nightsAgo, storage.address(folder));
      }
    }
    return folders;
  }

  private PCollection<Article> readCorpus(
      Pipeline pipeline, Stages stages, List<String> files, List<PCollection<Failure>> failures) {
    WithFailures.Result<PCollection<Article>, Failure> read =
        pipeline.apply("ReadCorpus", new ReadCorpus(settings, stages, files));
    read.output()
        .apply(
            "CountInputs",
            new CountInputs(read.failures(), storage.address(publication.stagedInputCount())));
    return read.failuresTo(failures);
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

  private <T extends SpecificRecord> void write(Table table, Class<T> type, PCollection<T> rows) {
    rows.apply(
        "Write " + table.tableName(),
        new WriteTable<>(
            type,
            storage.address(publication.stagingFolder(table)),
            storage.address(publication.stagingFolder(table)) + "-tmp",
            settings.shards()));
  }
}
