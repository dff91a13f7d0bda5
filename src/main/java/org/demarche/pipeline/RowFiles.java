package org.demarche.pipeline;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.util.MimeTypes;
import org.demarche.publish.Table;

/**
 * Files of rows that are on their way to their tables. A table gets a file with its first row.
 *
 * <p>No two have the same name, so work that is done twice writes other files, of which one set is
 * used.
 */
final class RowFiles implements Closeable {
  private static final int ZSTD_LEVEL = 3;

  private final String folder;
  private final Map<Table, String> names = new EnumMap<>(Table.class);
  private final Map<Table, DataFileWriter<SpecificRecord>> writers = new EnumMap<>(Table.class);

  RowFiles(String folder) {
    this.folder = folder;
  }

  void write(Table table, List<? extends SpecificRecord> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    DataFileWriter<SpecificRecord> writer = writers.get(table);
    if (writer == null) {
      String name = "%s/%s-%s.avro".formatted(folder, table.tableName(), UUID.randomUUID());
      names.put(table, name);
      writer = create(table, name);
      writers.put(table, writer);
    }
    for (SpecificRecord row : rows) {
      writer.append(row);
    }
  }

  /** The files of the tables that have rows. */
  Map<Table, String> names() {
    return Map.copyOf(names);
  }

  @Override
  public void close() throws IOException {
    for (DataFileWriter<SpecificRecord> writer : writers.values()) {
      writer.close();
    }
    writers.clear();
  }

  /** A new file for rows of a table; the caller closes it. */
  static DataFileWriter<SpecificRecord> create(Table table, String name) throws IOException {
    return new DataFileWriter<SpecificRecord>(new SpecificDatumWriter<>(table.schema()))
        .setCodec(codec())
        .create(
            table.schema(),
            Channels.newOutputStream(
                FileSystems.create(FileSystems.matchNewResource(name, false), MimeTypes.BINARY)));
  }

  /** How all tables' files are compressed. */
  static CodecFactory codec() {
    return CodecFactory.zstandardCodec(ZSTD_LEVEL);
  }
}
