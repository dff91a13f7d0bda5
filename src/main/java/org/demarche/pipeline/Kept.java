package org.demarche.pipeline;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.extensions.avro.io.AvroIO;
import org.apache.beam.sdk.transforms.Create;
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
    this.articles = rows("PublishedArticles", Table.ARTICLES, Article.class);
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

  /** The rows of a table other than the failures. */
  <T extends SpecificRecord> PCollection<T> rows(Table table, Class<T> type) {
    return rows("Kept " + table.tableName(), table, type);
  }

  private <T extends SpecificRecord> PCollection<T> rows(String name, Table table, Class<T> type) {
    return pipeline.apply(
        name, AvroIO.read(type).from(storage.address(TableRows.folder(table, date)) + "/*.avro"));
  }
}
