package org.demarche.cli;

import java.nio.file.Path;
import org.demarche.config.Config;
import picocli.CommandLine.Option;

/** Where the configuration is; a command that needs one takes this in with {@code @Mixin}. */
public final class ConfigOption {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "Configuration folder (default: the project's config/).")
  private Path config;

  /** The configuration to use: the option's, else the launcher's, else the program's own. */
  public Config config() {
    if (config != null) {
      return Config.in(config);
    }
    String folder = System.getProperty("demarche.config");
    return folder == null ? Config.bundled() : Config.in(Path.of(folder));
  }
}
