package org.demarche.cli;

import org.demarche.pipeline.FakeStages;

/** The program with stages that need no models. */
final class FakeDemarche {
  private FakeDemarche() {}

  public static void main(String[] args) {
    System.exit(execute(args));
  }

  static int execute(String... args) {
    return Demarche.execute((config, settings) -> new FakeStages(), args);
  }
}
