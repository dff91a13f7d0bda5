package org.demarche.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.demarche.pipeline.FailedInputs.FailedFile;
import org.demarche.publish.Publication;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Article;
import org.demarche.record.Failure;
import org.demarche.record.ReprintText;
import org.demarche.reprint.Precedence;

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
  void build(Pipeline pipeline, List<InputFile> files, Stages stages) throws IOException {
    build(pipeline, files, stages, Map.of(), Optional.empty());
  }

  /** What failed before, into tables with what is published. */
  void retry(Pipeline pipeline, List<InputFile> files, Stages stages, FailedInputs failed)
      throws IOException {
    String date = settings.date().toString();
    build(
        pipeline,
        failed.in(files),
        stages,
        failed.files(),
        Optional.of(Kept.published(pipeline, storage, date, failed.lost())));
  }

  private void build(
      Pipeline pipeline,
      List<InputFile> files,
      Stages stages,
      Map<String, FailedFile> retried,
      Optional<Kept> kept)
      throws IOException {
    List<PCollection<Failure>> failures = new ArrayList<>();
    Sharding sharding = Sharding.of(settings);
    PCollection<ReprintText> published =
        pipeline.apply("ReadLastNights", new ReadLastNights(publishedArticles(kept.isPresent())));
    PCollection<KV<String, String>> coded =
        readCorpus(pipeline, new ReadCorpus(settings, stages, files, retried), kept, failures)
            .apply("RefuseDoubles", new RefuseDoubles(sharding))
            .failuresTo(failures)
            .apply("FindReprints", new FindReprints(sharding, published))
            .apply("CodeArticles", new CodeArticles(settings, stages, temporaryFolder()))
            .failuresTo(failures);
    PCollection<KV<String, String>> all =
        kept.isEmpty()
            ? coded
            : PCollectionList.of(coded)
                .and(kept.get().files())
                .apply("CodedAndKept", Flatten.pCollections());
    all.apply("MergeFiles", new MergeFiles(codedTables(), temporaryFolder(), settings.shards()));
    PCollectionList.of(failures)
        .apply("AllFailures", Flatten.pCollections())
        .apply(
            "WriteFailures",
            new WriteTable<>(
                Failure.class, folder(Table.FAILURES), temporaryFolder(), settings.shards()));
  }

  /** The tables that hold what articles were coded to, and their folders. */
  private Map<Table, String> codedTables() {
    Map<Table, String> folders = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      if (table != Table.FAILURES) {
        folders.put(table, folder(table));
      }
    }
    return folders;
  }

  private String folder(Table table) {
    return storage.address(publication.stagingFolder(table));
  }

  private String temporaryFolder() {
    return storage.address(publication.temporaryFolder());
  }

  /**
   * Where the articles stand that are published already and so cannot become copies of others any
   * more, by how many runs ago that was: those of the nights before and, when failures are tried
   * again, those of the date itself.
   */
  private SortedMap<Integer, String> publishedArticles(boolean retried) throws IOException {
    SortedMap<Integer, String> folders = new TreeMap<>();
    int latest = retried ? 0 : 1;
    int earliest = Math.min(settings.reprintNights(), Precedence.MAX_NIGHTS - 1 + latest);
    for (int nightsAgo = latest; nightsAgo <= earliest; nightsAgo++) {
      String night = settings.date().minusDays(nightsAgo).toString();
      String folder = TableRows.folder(Table.ARTICLES, night);
      if (storage.exists(folder)) {
        folders.put(1 + nightsAgo - latest, storage.address(folder));
      }
    }
    return folders;
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
        : read.apply(
                "RefusePublished",
                new RefusePublished(Sharding.of(settings), kept.get().articles()))
            .failuresTo(failures);
  }
}
