package org.demarche.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.demarche.publish.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche schema}: what the columns of a table are. */
@Command(
    name = "schema",
    description = "Prints the Avro schema of a table and what its columns mean.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
  /** What is printed. */
  enum Part {
    ALL,
    AVRO,
    TEXT
  }

  @Parameters(
      paramLabel = "TABLE",
      converter = TableName.class,
      completionCandidates = TableName.class,
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Table table;

  @Option(
      names = "--format",
      defaultValue = "ALL",
      description = "What to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Part part;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (part != Part.TEXT) {
      out.println(table.schema().toString(true));
    }
    if (part == Part.ALL) {
      out.println();
    }
    if (part != Part.AVRO) {
      new DataDictionary(table, Terminal.columns()).lines().forEach(out::println);
    }
    out.flush();
    return ExitCode.OK;
  }
}
