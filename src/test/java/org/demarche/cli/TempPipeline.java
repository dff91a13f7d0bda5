package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.publish.LocalStorage;
import org.demarche.publish.RowJson;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;

/** A job in a folder of a test's own, and its tables read back. */
record TempPipeline(Path folder) {
  static final String DATE = "2026-11-24";

  /** A job over the files in {@code corpus}, with a file of its own for each table. */
  static TempPipeline in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("corpus"));
    TempPipeline pipeline = new TempPipeline(folder);
    pipeline.settings(
        """
        input: corpus/*
        output: out
        date: 2026-11-24
        shards: 1
        limits:
          maxFailureRate: 1.0
        runner:
          options: ["--enforceImmutability=true", "--enforceEncodability=true"]
        """);
    return pipeline;
  }

  void settings(String yaml) throws IOException {
    Files.writeString(folder.resolve("pipeline.yaml"), yaml);
  }

  void input(String name, String content) throws IOException {
    Files.writeString(folder.resolve("corpus").resolve(name), content);
  }

  void input(String name, byte[] content) throws IOException {
    Files.write(folder.resolve("corpus").resolve(name), content);
  }

  FakeDemarche.Result run(String... options) {
    List<String> args = new ArrayList<>(List.of("run", folder.toString()));
    args.addAll(List.of(options));
    return FakeDemarche.run(args.toArray(String[]::new));
  }

  Path output() {
    return folder.resolve("out");
  }

  /** The rows of each table as JSON, sorted. */
  Map<String, List<String>> tables() {
    Storage storage = new LocalStorage(output());
    Map<String, List<String>> tables = new TreeMap<>();
    for (Table table : Table.values()) {
      List<String> rows = new ArrayList<>();
      try {
        TableRows.each(
            storage,
            TableRows.folder(table, DATE),
            table.recordType(),
            row -> rows.add(RowJson.of(row).toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      tables.put(table.tableName(), rows.stream().sorted().toList());
    }
    return tables;
  }
}
