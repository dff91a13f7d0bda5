package org.demarche.publish;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;

/** Reads the rows of a folder of Avro files. */
public final class TableRows {
  private TableRows() {}

  /** The folder of a table's date: {@code articles/dt=2026-11-24}. */
  public static String folder(Table table, String date) {
    return table.tableName() + "/dt=" + date;
  }

  /** The name of one of the files of a date: {@code part-00000-of-00004.avro}. */
  public static String file(int shard, int shards) {
    return "part-%05d-of-%05d.avro".formatted(shard, shards);
  }

  /** The dates a table is published for, as {@code YYYY-MM-DD}, oldest first. */
  public static List<String> dates(Storage storage, Table table) throws IOException {
    return storage.list(table.tableName()).stream()
        .filter(name -> name.startsWith("dt="))
        .map(name -> name.substring("dt=".length()))
        .toList();
  }

  /**
   * Hands every row of a folder's {@code *.avro} files to a consumer, file by file.
   *
   * @return number of rows
   * @throws IOException if a file cannot be read to its end
   */
  public static <T extends SpecificRecord> long each(
      Storage storage, String folder, Class<T> type, Consumer<T> consumer) throws IOException {
    long rows = 0;
    for (String file : storage.list(folder)) {
      if (file.endsWith(".avro")) {
        rows += eachOf(storage, folder + "/" + file, type, consumer, null);
      }
    }
    return rows;
  }

  /** Reads one file; {@code expected} is the schema it must have been written with, or null. */
  static <T extends SpecificRecord> long eachOf(
      Storage storage, String file, Class<T> type, Consumer<T> consumer, Schema expected)
      throws IOException {
    long rows = 0;
    try (DataFileStream<T> stream =
        new DataFileStream<>(
            new BufferedInputStream(storage.read(file)), new SpecificDatumReader<>(type))) {
      if (expected != null && !expected.equals(stream.getSchema())) {
        throw new IOException(
            "%s was written with another schema: %s".formatted(file, stream.getSchema()));
      }
      while (stream.hasNext()) {
        consumer.accept(stream.next());
        rows++;
      }
    } catch (org.apache.avro.AvroRuntimeException e) {
      throw new IOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    return rows;
  }
}
