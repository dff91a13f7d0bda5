package org.demarche.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/**
 * What is published for a date and stays when its failures are tried again.
 *
 * @param articles the rows of {@code articles}
 * @param files by the names of tables other than the failures, the files of their rows
 * @param failures the failures that cannot be tried again
 */
record Kept(
    PCollection<Article> articles,
    PCollection<KV<String, String>> files,
    PCollection<Failure> failures) {

  static Kept published(Pipeline pipeline, Storage storage, String date, List<Failure> failures)
      throws IOException {
    List<KV<String, String>> files = new ArrayList<>();
    for (Table table : Table.values()) {
      String folder = TableRows.folder(table, date);
      if (table != Table.FAILURES) {
        storage.list(folder).stream()
            .map(file -> KV.of(table.name(), storage.address(folder + "/" + file)))
            .forEach(files::add);
      }
    }
    String articles = storage.address(TableRows.folder(Table.ARTICLES, date)) + "/*.avro";
    return new Kept(
        pipeline.apply("KeptArticles", AvroIO.read(Article.class).from(articles)),
        pipeline.apply(
            "KeptFiles",
            Create.of(files).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()))),
        pipeline.apply(
            "KeptFailures", Create.of(failures).withCoder(AvroCoder.specific(Failure.class))));
  }
}
