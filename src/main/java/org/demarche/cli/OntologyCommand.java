package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.OntologyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche ontology}: what types, modes and contexts mean. */
@Command(
    name = "ontology",
    description = "Prints what types, modes and contexts of events mean, as a page of Markdown.",
    mixinStandardHelpOptions = true)
final class OntologyCommand implements Callable<Integer> {
  @Mixin private ConfigOption global;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(OntologyPage.of(Codebook.shared(global.config())));
    spec.commandLine().getOut().flush();
    return ExitCode.OK;
  }
}
