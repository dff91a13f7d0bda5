package org.demarche.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.config.ConfigException;

/**
 * The tables of one date on their way to readers.
 *
 * <p>Files are written aside, into {@link #stagingFolder}; {@link #publish} checks them and
 * switches them in. Layout below the output root:
 *
 * <pre>
 * articles/dt=2026-11-24/part-00000-of-00004.avro    what readers glob
 * _manifests/dt=2026-11-24/_manifest.json            its arrival is the commit point
 * _staging/dt=2026-11-24/new/articles/…              files of a run that is under way
 *                        old/articles/…              what they replace, until the commit
 *                        _manifest.json              there only while the switch is under way
 * _staging/dt=2026-11-24.lock                        held by the run that writes the date
 * </pre>
 *
 * <p>A table is switched by renaming its folder, so a reader finds the date's old rows or its new
 * ones, never both. A run that dies before the commit leaves the staged manifest behind if it had
 * begun to switch; {@link #open} then puts the old folders back before anything else.
 */
public final class Publication implements AutoCloseable {
  private final Storage storage;
  private final String date;
  private final Closeable lock;

  private Publication(Storage storage, String date, Closeable lock) {
    this.storage = storage;
    this.date = date;
    this.lock = lock;
  }

  /**
   * Starts a run for a date: takes its lock, undoes what a run that died left half-way, and makes
   * an empty staging folder.
   *
   * @throws ConfigException if the output cannot be written, or another run writes this date
   */
  public static Publication open(Storage storage, LocalDate date) {
    try {
      storage.createFolder("_staging");
      Closeable lock = storage.lock("_staging/dt=" + date + ".lock");
      Publication publication = new Publication(storage, date.toString(), lock);
      publication.recover();
      for (Table table : Table.values()) {
        storage.createFolder(publication.stagingFolder(table));
      }
      return publication;
    } catch (Storage.LockedException e) {
      throw new ConfigException(
          "Another run is writing %s of %s".formatted(date, storage.address("")), e);
    } catch (IOException e) {
      throw new ConfigException(
          "Output %s cannot be written: %s".formatted(storage.address(""), reason(e)), e);
    }
  }

  /** The folder that a table's files are written into. */
  public String stagingFolder(Table table) {
    return staging("new/" + table.tableName());
  }

  /** A folder for files that are on their way there. */
  public String temporaryFolder() {
    return staging("tmp");
  }

  /** The file that the number of inputs is written into, as text. */
  public String stagedInputCount() {
    return staging("inputs.txt");
  }

  /**
   * Checks what was written aside and makes it the tables of the date.
   *
   * @param shards number of files each table must have
   * @throws IncompleteRunException if a file is missing or unreadable, or articles and failures are
   *     not as many as the inputs; the old tables then stay
   */
  public Manifest publish(int shards, String programVersion, String codebookVersion)
      throws IOException, IncompleteRunException {
    Manifest manifest =
        new Manifest(date, programVersion, codebookVersion, inputs(), check(shards));
    requireNothingLost(manifest);
    switchIn(manifest);
    return manifest;
  }

  /** Gives up the lock, and what was written aside and not published. */
  @Override
  public void close() throws IOException {
    try (lock) {
      recover();
    }
  }

  private void recover() throws IOException {
    if (storage.exists(staging("_manifest.json"))) {
      for (Table table : Table.values()) {
        putBack(table);
      }
      // Goes before the rest: were it left when the folders beside it are gone, the next recovery
      // would take what was put back here for a new table.
      storage.delete(staging("_manifest.json"));
    }
    storage.delete(staging(""));
  }

  /**
   * Undoes the switch of a table. The order of the renames is such that this can itself be broken
   * off and done again: a table whose new folder stands in staging and that has no old one there
   * was not touched, or was already put back.
   */
  private void putBack(Table table) throws IOException {
    String live = TableRows.folder(table, date);
    String fresh = stagingFolder(table);
    if (!storage.exists(fresh) && storage.exists(live)) {
      storage.move(live, fresh);
    }
    if (storage.exists(old(table))) {
      storage.move(old(table), live);
    }
  }

  private void switchIn(Manifest manifest) throws IOException {
    storage.write(staging("_manifest.json"), manifest.json());
    for (Table table : Table.values()) {
      String live = TableRows.folder(table, date);
      if (storage.exists(live)) {
        storage.move(live, old(table));
      }
      storage.move(stagingFolder(table), live);
    }
    storage.move(staging("_manifest.json"), Manifest.file(date));
    storage.delete(staging(""));
  }

  private Map<Table, Manifest.TableEntry> check(int shards)
      throws IOException, IncompleteRunException {
    Map<Table, Manifest.TableEntry> entries = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      List<String> expected = new ArrayList<>();
      for (int shard = 0; shard < shards; shard++) {
        expected.add(TableRows.file(shard, shards));
      }
      String folder = stagingFolder(table);
      List<String> found = storage.list(folder);
      if (!found.equals(expected)) {
        throw new IncompleteRunException(
            "Table %s should have the files %s, but has %s"
                .formatted(table.tableName(), expected, found));
      }
      long rows = 0;
      for (String file : found) {
        rows += rows(table, folder + "/" + file);
      }
      entries.put(table, new Manifest.TableEntry(rows, found));
    }
    return entries;
  }

  private long rows(Table table, String file) throws IncompleteRunException {
    try {
      return TableRows.eachOf(storage, file, table.recordType(), row -> {}, table.schema());
    } catch (IOException e) {
      throw new IncompleteRunException("Table %s: %s".formatted(table.tableName(), reason(e)), e);
    }
  }

  private long inputs() throws IOException, IncompleteRunException {
    try (var in = storage.read(stagedInputCount())) {
      return Long.parseLong(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (NumberFormatException e) {
      throw new IncompleteRunException("The number of inputs was not written", e);
    }
  }

  private static void requireNothingLost(Manifest manifest) throws IncompleteRunException {
    long articles = manifest.tables().get(Table.ARTICLES).rows();
    long failures = manifest.tables().get(Table.FAILURES).rows();
    if (articles + failures != manifest.inputs()) {
      throw new IncompleteRunException(
          "%d inputs were read, but there are %d articles and %d failures"
              .formatted(manifest.inputs(), articles, failures));
    }
  }

  private String staging(String name) {
    return name.isEmpty() ? "_staging/dt=" + date : "_staging/dt=" + date + "/" + name;
  }

  private String old(Table table) {
    return staging("old/" + table.tableName());
  }

  private static String reason(IOException e) {
    if (e instanceof NotDirectoryException) {
      return e.getMessage() + " is not a folder";
    }
    String name = e.getClass().getSimpleName().replace("Exception", "");
    return e instanceof FileSystemException ? name + " " + e.getMessage() : e.getMessage();
  }
}
