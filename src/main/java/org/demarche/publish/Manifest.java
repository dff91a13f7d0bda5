package org.demarche.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.avro.SchemaNormalization;

/**
 * What stands in the tables of a date. Its file is the commit point of a run, and names nothing
 * that differs between two runs over the same input with the same program.
 *
 * @param date the date, {@code YYYY-MM-DD}
 * @param programVersion version of the program that wrote the tables
 * @param codebookVersion version of the configuration they were coded with
 * @param inputs number of inputs that were read, good or bad
 * @param tables what stands in each table
 */
public record Manifest(
    String date,
    String programVersion,
    String codebookVersion,
    long inputs,
    Map<Table, TableEntry> tables) {

  public Manifest {
    tables = Map.copyOf(tables);
  }

  /**
   * A table of the date.
   *
   * @param rows number of rows over all files
   * @param files names of its files, sorted
   */
  public record TableEntry(long rows, List<String> files) {
    public TableEntry {
      files = List.copyOf(files);
    }
  }

  /** Where the manifest of a date stands. */
  public static String file(String date) {
    return "_manifests/dt=" + date + "/_manifest.json";
  }

  /**
   * What the tables of a date were made with.
   *
   * @param codebookVersion version of the configuration they were coded with
   * @param currentSchemas whether their columns are those of this program's tables
   */
  public record Published(String codebookVersion, boolean currentSchemas) {}

  /** What the tables of a date were made with; empty when there are none. */
  public static Optional<Published> published(Storage storage, String date) throws IOException {
    if (!storage.exists(file(date))) {
      return Optional.empty();
    }
    try (InputStream in = storage.read(file(date))) {
      JsonNode manifest = new ObjectMapper().readTree(in);
      boolean current = true;
      for (Table table : Table.values()) {
        JsonNode entry = manifest.path("tables").path(table.tableName());
        current &= entry.path("schema_fingerprint").asText().equals(fingerprint(table));
      }
      return Optional.of(new Published(manifest.path("codebook_version").asText(), current));
    }
  }

  /** The manifest as JSON text. */
  public byte[] json() {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode root = mapper.createObjectNode();
    root.put("date", date);
    root.put("program_version", programVersion);
    root.put("codebook_version", codebookVersion);
    root.put("inputs", inputs);
    ObjectNode all = root.putObject("tables");
    new TreeMap<>(tables)
        .forEach(
            (table, entry) -> {
              ObjectNode node = all.putObject(table.tableName());
              node.put("rows", entry.rows());
              node.put("schema_fingerprint", fingerprint(table));
              ArrayNode files = node.putArray("files");
              entry.files().forEach(file -> files.add(TableRows.folder(table, date) + "/" + file));
            });
    try {
      return (mapper.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A tree of plain values is always JSON", e);
    }
  }

  /** Avro's 64-bit Rabin fingerprint of a table's schema, 16 hexadecimal digits. */
  static String fingerprint(Table table) {
    long fingerprint = SchemaNormalization.parsingFingerprint64(table.schema());
    return HexFormat.of().toHexDigits(fingerprint);
  }
}
