package org.demarche.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
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
  private Optional<Path> file = Optional.empty();

  /**
   * Checks, before the long work, that the file can be written.
   *
   * @throws ConfigException if not
   */
  public void check() {
    file.map(OutputFile::new).ifPresent(OutputFile::check);
  }

  /** Writes the figures, if they were asked for. */
  public void write(JsonNode figures) {
    file.map(OutputFile::new).ifPresent(output -> output.write(text(figures)));
  }

  private static String text(JsonNode figures) {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Figures that are no JSON: " + figures, e);
    }
  }
}
