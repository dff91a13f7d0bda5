package org.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    return 0;
  }
}
