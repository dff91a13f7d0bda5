package org.demarche.pipeline;

import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PDone;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;

/**
 * Merges files of rows into the files of their tables, {@code part-00000-of-00004.avro}. Blocks of
 * rows are copied as they are.
 *
 * <p>The number is fixed, so that no file of a first run is left over beside those of a second, and
 * a table without rows still has its files.
 */
final class MergeFiles extends PTransform<PCollection<KV<String, String>>, PDone> {
  private static final long serialVersionUID = 1L;

  private final Map<Table, String> folders;
  private final String temporaryFolder;
  private final int shards;

  /**
   * @param folders address of the folder of each table to write
   */
  MergeFiles(Map<Table, String> folders, String temporaryFolder, int shards) {
    this.folders = new EnumMap<>(folders);
    this.temporaryFolder = temporaryFolder;
    this.shards = shards;
  }

  @Override
  public PDone expand(PCollection<KV<String, String>> files) {
    PCollectionView<Map<String, Iterable<String>>> byTable =
        files.apply("Files", View.asMultimap());
    files
        .getPipeline()
        .apply("Tables", Create.of(folders.keySet().stream().map(Table::name).toList()))
        .apply("Merge", ParDo.of(new MergeFn(byTable)).withSideInputs(byTable));
    return PDone.in(files.getPipeline());
  }

  private final class MergeFn extends DoFn<String, Void> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Map<String, Iterable<String>>> byTable;

    MergeFn(PCollectionView<Map<String, Iterable<String>>> byTable) {
      this.byTable = byTable;
    }

    @ProcessElement
    public void process(@Element String name, ProcessContext context) throws IOException {
      Table table = Table.valueOf(name);
      TreeSet<String> files = new TreeSet<>();
      context.sideInput(byTable).getOrDefault(name, List.of()).forEach(files::add);
      List<String> sorted = List.copyOf(files);
      for (int shard = 0; shard < shards; shard++) {
        List<String> ofShard = new ArrayList<>();
        for (int i = shard; i < sorted.size(); i += shards) {
          ofShard.add(sorted.get(i));
        }
        merge(table, ofShard, folders.get(table) + "/" + TableRows.file(shard, shards));
      }
    }
  }

  /** Aside first: the file is there whole or not at all, also if two workers write it. */
  private void merge(Table table, List<String> files, String merged) throws IOException {
    String aside = "%s/%s.avro".formatted(temporaryFolder, UUID.randomUUID());
    try (DataFileWriter<SpecificRecord> writer = RowFiles.create(table, aside)) {
      for (String file : files) {
        try (DataFileStream<SpecificRecord> rows =
            new DataFileStream<>(
                Channels.newInputStream(FileSystems.open(resource(file))),
                new GenericDatumReader<>())) {
          writer.appendAllFrom(rows, false);
        }
      }
    }
    FileSystems.rename(
        List.of(resource(aside)),
        List.of(resource(merged)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private static ResourceId resource(String file) {
    return FileSystems.matchNewResource(file, false);
  }
}
