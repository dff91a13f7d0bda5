package org.demarche.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.extensions.avro.io.AvroIO;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/** What is published for a date and stays when its failures are tried again. */
final class Kept {
  private final Pipeline pipeline;
  private final Storage storage;
  private final String date;
  private final List<Failure> failures;
  private final PCollection<Article> articles;

  /**
   * @param failures those that cannot be tried again
   */
  Kept(Pipeline pipeline, Storage storage, String date, List<Failure> failures) {
    this.pipeline = pipeline;
    this.storage = storage;
    this.date = date;
    this.failures = failures;
    this.articles =
        pipeline.apply(
            "PublishedArticles",
            AvroIO.read(Article.class)
                .from(storage.address(TableRows.folder(Table.ARTICLES, date)) + "/*.avro"));
  }

  /** The articles. */
  PCollection<Article> articles() {
    return articles;
  }

  /** The failures that stay. */
  PCollection<Failure> failures() {
    return pipeline.apply(
        "KeptFailures", Create.of(failures).withCoder(AvroCoder.specific(Failure.class)));
  }

  /** The files of some tables, under the tables' names. */
  PCollection<KV<String, String>> files(Set<Table> tables) throws IOException {
    List<KV<String, String>> files = new ArrayList<>();
    for (Table table : tables) {
      String folder = TableRows.folder(table, date);
      for (String file : storage.list(folder)) {
        files.add(KV.of(table.name(), storage.address(folder + "/" + file)));
      }
    }
    return pipeline.apply(
        "KeptFiles",
        Create.of(files).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())));
  }
}
