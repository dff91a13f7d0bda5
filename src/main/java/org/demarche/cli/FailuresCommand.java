package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.config.ConfigException;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demarche failures}: what could not be used, why, and what to do about it. */
@Command(
    name = "failures",
    description = {
      "Lists the inputs of a date that could not be used, by code, with what the code means and what"
          + " to do. 'run --retry-failures' tries them again."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  demarche failures --date 2026-11-24 --code JSON_INVALID --limit 0")
final class FailuresCommand implements Callable<Integer> {
  @Mixin private PublishedOptions published;

  @Option(names = "--code", description = "Only failures of this code: ${COMPLETION-CANDIDATES}.")
  private Optional<FailureCode> code = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "Number of failures listed of each code, 0 for all (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw new ConfigException("--limit must be 0 or more, not " + limit);
    }
    String day = published.day(Table.FAILURES);
    Map<FailureCode, List<Failure>> byCode = new EnumMap<>(FailureCode.class);
    TableRows.each(
        published.storage(),
        TableRows.folder(Table.FAILURES, day),
        Failure.class,
        failure -> {
          if (code.isEmpty() || code.get() == failure.getCode()) {
            byCode.computeIfAbsent(failure.getCode(), key -> new ArrayList<>()).add(failure);
          }
        });
    PrintWriter out = spec.commandLine().getOut();
    print(byCode, day, out);
    out.flush();
    return ExitCode.OK;
  }

  private void print(Map<FailureCode, List<Failure>> byCode, String day, PrintWriter out) {
    FailureGuide guide = new FailureGuide();
    byCode.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .forEach(
            entry -> {
              FailureGuide.Advice advice = guide.of(entry.getKey());
              out.printf("%s: %,d%n", entry.getKey(), entry.getValue().size());
              print("  Meaning: " + advice.meaning(), out);
              print("  To do: " + advice.whatToDo(), out);
              list(entry.getValue(), out);
              out.println();
            });
    int all = byCode.values().stream().mapToInt(List::size).sum();
    out.printf("%,d failures%s, %s%n", all, code.map(only -> " of code " + only).orElse(""), day);
  }

  private void list(List<Failure> failures, PrintWriter out) {
    failures.stream()
        .sorted(Comparator.comparing(Failure::getOrigin))
        .limit(limit == 0 ? Long.MAX_VALUE : limit)
        .forEach(failure -> out.printf("  %s: %s%n", failure.getOrigin(), failure.getMessage()));
    int left = failures.size() - limit;
    if (limit > 0 && left > 0) {
      out.printf("  and %,d more; --limit 0 lists all%n", left);
    }
  }

  private static void print(String paragraph, PrintWriter out) {
    WrappedText.lines(paragraph, "    ", Terminal.columns()).forEach(out::println);
  }
}
