package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.config.ConfigException;
import org.demarche.pipeline.Overrides;
import org.demarche.pipeline.SettingsFile;
import org.demarche.publish.LocalStorage;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import picocli.CommandLine.Option;

/** Where published tables are, and of which date; a command takes this in with {@code @Mixin}. */
final class PublishedOptions {
  @Option(
      names = "--output",
      paramLabel = "ROOT",
      description = "Folder the tables stand below (default: that of pipelines/sample).")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "Date of the table (default: the newest).")
  private Optional<LocalDate> date = Optional.empty();

  /** The storage that the tables stand in. */
  Storage storage() {
    return new LocalStorage(root());
  }

  /**
   * The date to read a table of: the option's, else the newest.
   *
   * @throws ConfigException if the table is not published for it, or not at all
   */
  String day(Table table) throws IOException {
    List<String> dates = TableRows.dates(storage(), table);
    if (dates.isEmpty() && date.isEmpty()) {
      throw new ConfigException(
          "No table %s is published below %s; 'demarche run' publishes"
              .formatted(table.tableName(), root()));
    }
    String day = date.map(LocalDate::toString).orElseGet(() -> dates.get(dates.size() - 1));
    if (!storage().exists(TableRows.folder(table, day))) {
      throw new ConfigException(
          "There is no table %s of %s below %s; dates there: %s"
              .formatted(
                  table.tableName(),
                  day,
                  root(),
                  dates.isEmpty() ? "none" : String.join(", ", dates)));
    }
    return day;
  }

  private Path root() {
    return output.orElseGet(PublishedOptions::sampleOutput);
  }

  private static Path sampleOutput() {
    Path sample = Path.of(System.getProperty("demarche.home", "")).resolve("pipelines/sample");
    return Path.of(SettingsFile.in(sample).output(Overrides.NONE));
  }
}
