package org.demarche.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.ConfigException;
import picocli.CommandLine.Option;

/**
 * Where figures are also written to; a command that gives some takes this in with {@code @Mixin}.
 */
public final class JsonOption {
  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write the figures here, as one JSON object.")
  private Path file;

  /**
   * Checks, before the long work, that the file can be written.
   *
   * @throws ConfigException if not
   */
  public void check() {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder) || Files.isDirectory(file)) {
      throw new ConfigException("Cannot write %s".formatted(file));
    }
  }

  /** Writes the figures, if they were asked for. */
  public void write(JsonNode figures) {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(
          file,
          new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
    } catch (IOException e) {
      throw new ConfigException("Cannot write %s: %s".formatted(file, e), e);
    }
  }
}
