package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.demarche.publish.LocalStorage;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Entity;
import org.demarche.record.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MergeFilesTest {
  @TempDir Path folder;

  private final List<KV<String, String>> files = new ArrayList<>();

  @Test
  void eachRowStandsInOneOfTheFixedNumberOfFiles() throws IOException {
    for (int batch = 0; batch < 5; batch++) {
      write(Table.ENTITIES, List.of(entity("a" + batch), entity("b" + batch)));
    }

    merge(3);

    assertThat(names(Table.ENTITIES))
        .containsExactly(
            "part-00000-of-00003.avro", "part-00001-of-00003.avro", "part-00002-of-00003.avro");
    assertThat(entities())
        .containsExactlyInAnyOrder("a0", "a1", "a2", "a3", "a4", "b0", "b1", "b2", "b3", "b4");
  }

  @Test
  void aTableWithoutRowsHasItsFiles() throws IOException {
    merge(2);

    assertThat(names(Table.SENTENCES))
        .containsExactly("part-00000-of-00002.avro", "part-00001-of-00002.avro");
    assertThat(
            TableRows.each(storage(), Table.SENTENCES.tableName(), Sentence.class, sentence -> {}))
        .isZero();
  }

  @Test
  void aFileThatWasNotHandedOnIsNotMerged() throws IOException {
    write(Table.ENTITIES, List.of(entity("once")));
    try (RowFiles abandoned = new RowFiles(folder.resolve("tmp").toString())) {
      abandoned.write(Table.ENTITIES, List.of(entity("once")));
    }

    merge(1);

    assertThat(entities()).containsExactly("once");
  }

  private void write(Table table, List<Entity> rows) throws IOException {
    RowFiles batch = new RowFiles(folder.resolve("tmp").toString());
    try (batch) {
      batch.write(table, rows);
    }
    batch.names().forEach((of, file) -> files.add(KV.of(of.name(), file)));
  }

  private void merge(int shards) {
    Pipeline pipeline = Pipeline.create();
    pipeline
        .apply(Create.of(files).withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())))
        .apply(
            new MergeFiles(
                Map.of(
                    Table.ENTITIES, folder.resolve("entities").toString(),
                    Table.SENTENCES, folder.resolve("sentences").toString()),
                folder.resolve("tmp").toString(),
                shards));
    pipeline.run().waitUntilFinish();
  }

  private List<String> names(Table table) throws IOException {
    return storage().list(table.tableName());
  }

  private List<String> entities() throws IOException {
    List<String> texts = new ArrayList<>();
    TableRows.each(
        storage(), Table.ENTITIES.tableName(), Entity.class, entity -> texts.add(entity.getText()));
    return texts;
  }

  private Storage storage() {
    return new LocalStorage(folder);
  }

  private static Entity entity(String text) {
    return Entity.newBuilder()
        .setArticleId("article")
        .setSentence(0)
        .setStart(0)
        .setEnd(text.length())
        .setText(text)
        .setType("MISC")
        .build();
  }
}
