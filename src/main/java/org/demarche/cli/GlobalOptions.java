package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.config.Config;
import picocli.CommandLine.Option;

/** Options that every command has; a command takes them in with {@code @Mixin}. */
final class GlobalOptions {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "Configuration folder (default: the project's config/).")
  private Path config;

  @Option(names = "--stacktrace", description = "On an error, also print where it came from.")
  private boolean stacktrace;

  /** Whether an error is to be printed with its stack trace. */
  boolean stacktrace() {
    return stacktrace;
  }

  /** The configuration to use: the option's, else the launcher's, else the program's own. */
  Config config() {
    if (config != null) {
      return Config.in(config);
    }
    String folder = System.getProperty("demarche.config");
    return folder == null ? Config.bundled() : Config.in(Path.of(folder));
  }
}
