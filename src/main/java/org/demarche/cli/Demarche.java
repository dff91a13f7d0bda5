package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.demarche.config.ConfigException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program {@code demarche}. */
@Command(
    name = "demarche",
    description = "Codes diplomatic events from news: who did what to whom, when, where.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:good",
      "1:the run failed; the tables are as they were",
      "2:wrong usage or configuration; nothing was done",
      "3:finished and published, with more failures than limits.maxFailureRate allows"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche run pipelines/sample",
      "  demarche run pipelines/sample --input 'news/*.jsonl' --date 2026-11-24",
      "  demarche show event_mentions --limit 5",
      "  demarche failures --date 2026-11-24",
      "  demarche explain \"Iran rejected the UN's offer on Monday.\" --date 2026-11-18",
      "  demarche evaluate pairs --gold pairs.jsonl",
      "  demarche schema event_mentions",
      "  source <(demarche generate-completion)"
    })
public final class Demarche {
  /** The exit code of a run that published, with more failures than allowed. */
  static final int TOO_MANY_FAILURES = 3;

  private static final int MAX_HELP_WIDTH = 100;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "On an error, also print where it came from.")
  private boolean stacktrace;

  private Demarche() {}

  public static void main(String[] args) {
    System.exit(execute(args));
  }

  /** Runs a command line and returns the exit code. */
  public static int execute(String... args) {
    PrintWriter out = new PrintWriter(System.out, true, Charset.defaultCharset());
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    return execute(new CodebookStages.Source(), out, err, args);
  }

  /** As {@link #execute(String...)}, with other annotators and coders, and written elsewhere. */
  static int execute(StagesSource stages, PrintWriter out, PrintWriter err, String... args) {
    List<Object> commands =
        List.of(
            new RunCommand(stages),
            new ShowCommand(),
            new FailuresCommand(),
            new ExplainCommand(),
            new ReadCommand(),
            new EvaluateCommand(ConfiguredStages::new),
            new TrainCommand(ConfiguredStages::new),
            new SchemaCommand(),
            new OntologyCommand(),
            new GenerateCommand(),
            new GenerateCompletion());
    Demarche demarche = new Demarche();
    CommandLine commandLine = new CommandLine(demarche);
    commands.forEach(commandLine::addSubcommand);
    bench().ifPresent(commandLine::addSubcommand);
    return commandLine
        .setOut(out)
        .setErr(err)
        .setUsageHelpWidth(Math.min(Terminal.columns(), MAX_HELP_WIDTH))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Demarche::date)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(Demarche::wrongUsage)
        .setExecutionExceptionHandler((error, command, parsed) -> demarche.failed(error, command))
        .execute(args);
  }

  /** The command that measures; it is built with the program, but is no part of its jar. */
  private static Optional<Class<?>> bench() {
    try {
      return Optional.of(Class.forName("org.demarche.bench.BenchCommand"));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException("must be YYYY-MM-DD, not '%s'".formatted(text));
    }
  }

  private static int wrongUsage(CommandLine.ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("demarche: " + error.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, err)) {
      err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
    }
    return ExitCode.USAGE;
  }

  private int failed(Exception error, CommandLine command) {
    PrintWriter err = command.getErr();
    err.println("demarche: " + sentence(error));
    if (stacktrace) {
      error.printStackTrace(err);
    }
    return error instanceof ConfigException ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  private static String sentence(Exception error) {
    return error.getMessage() == null ? error.toString() : error.getMessage();
  }
}
