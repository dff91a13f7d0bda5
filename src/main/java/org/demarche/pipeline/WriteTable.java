package org.demarche.pipeline;

import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.extensions.avro.io.AvroIO;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes the rows of a table into a fixed number of Avro files, {@code part-00000-of-00004.avro}.
 *
 * <p>The number is fixed, so that no file of a first run is left over beside those of a second, and
 * a table without rows still has its files.
 */
final class WriteTable<T extends SpecificRecord> extends PTransform<PCollection<T>, PDone> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final String folder;
  private final String temporaryFolder;
  private final int shards;

  WriteTable(Class<T> type, String folder, String temporaryFolder, int shards) {
    this.type = type;
    this.folder = folder;
    this.temporaryFolder = temporaryFolder;
    this.shards = shards;
  }

  @Override
  public PDone expand(PCollection<T> rows) {
    return rows.apply(
        AvroIO.write(type)
            .to(folder + "/part")
            .withSuffix(".avro")
            .withNumShards(shards)
            .withCodec(RowFiles.codec())
            .withTempDirectory(FileSystems.matchNewResource(temporaryFolder, true)));
  }
}
