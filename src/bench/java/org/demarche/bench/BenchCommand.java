package org.demarche.bench;

import picocli.CommandLine.Command;

/** {@code demarche bench}: speed, and the labels it must not cost. */
@Command(
    name = "bench",
    description =
        "Measures speed, beside stock CoreNLP where it can, and that the labels are the same.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AnnotateCommand.class,
      FidelityCommand.class,
      CoderCommand.class,
      ReprintsCommand.class,
      ReadCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  demarche bench annotate --input news.jsonl --limit 40",
      "  demarche bench fidelity --input news.jsonl",
      "  demarche bench coder --input news.jsonl",
      "  demarche bench read --input news.jsonl"
    })
public final class BenchCommand {}
