package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.demarche.publish.Publication;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.record.Article;
import org.demarche.record.Failure;

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

  void build(Pipeline pipeline, List<String> files, Stages stages) {
    List<PCollection<Failure>> failures = new ArrayList<>();
    PCollection<Article> read = readCorpus(pipeline, stages, files, failures);
    GroupReprints.Groups groups = GroupReprints.group(read, failures);
    PCollectionList.of(groups.originals())
        .and(groups.reprints())
        .apply("AllArticles", Flatten.pCollections())
        .apply("CodeArticles", new CodeArticles(settings, stages, temporaryFolder()))
        .failuresTo(failures)
        .apply("MergeFiles", new MergeFiles(codedTables(), temporaryFolder(), settings.shards()));
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
}
