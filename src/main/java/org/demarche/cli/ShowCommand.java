package org.demarche.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.config.ConfigException;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche show}: rows of a published table. */
@Command(
    name = "show",
    description = "Prints rows of a published table, in the order of its key.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  /** How rows are printed. */
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  @Parameters(
      paramLabel = "TABLE",
      converter = TableName.class,
      completionCandidates = TableName.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Table table;

  @Mixin private PublishedOptions published;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Number of rows, 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--format",
      defaultValue = "TABLE",
      description =
          "TABLE (the main columns, cut to the terminal), JSON (one object a line) or CSV (default:"
              + " ${DEFAULT-VALUE}).")
  private Format format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw new ConfigException("--limit must be 0 or more, not " + limit);
    }
    Storage storage = published.storage();
    String day = published.day(table);
    FirstRows rows = new FirstRows(table, limit == 0 ? Integer.MAX_VALUE : limit);
    long all = TableRows.each(storage, TableRows.folder(table, day), table.recordType(), rows::add);
    print(rows, all, day);
    return ExitCode.OK;
  }

  private void print(FirstRows rows, long all, String day) {
    var out = spec.commandLine().getOut();
    RowPrinter printer = new RowPrinter(table);
    List<String> lines =
        switch (format) {
          case TABLE -> printer.table(rows.inOrder(), Terminal.columns());
          case JSON -> printer.json(rows.inOrder());
          case CSV -> printer.csv(rows.inOrder());
        };
    lines.forEach(out::println);
    if (format == Format.TABLE) {
      out.printf("%d of %d rows of %s, %s%n", rows.inOrder().size(), all, table.tableName(), day);
    }
    out.flush();
  }
}
