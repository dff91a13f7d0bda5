package org.demarche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.demarche.pipeline.FakeStages;

/** The program with stages that need no models. */
final class FakeDemarche {
  private FakeDemarche() {}

  /** What a command line did. */
  record Result(int exitCode, String out, String err) {}

  static Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Demarche.execute(
            (config, settings) -> new FakeStages(),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            args);
    return new Result(exitCode, out.toString(), err.toString());
  }

  /** For a JVM of its own. */
  public static void main(String[] args) {
    Result result = run(args);
    System.out.print(result.out());
    System.err.print(result.err());
    System.exit(result.exitCode());
  }
}
