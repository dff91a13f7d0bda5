package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.config.ConfigException;

/** A file that a command writes after long work. */
record OutputFile(Path path) {

  /**
   * Checks, before the work, that the file can be written.
   *
   * @throws ConfigException if not
   */
  void check() {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isWritable(folder) || Files.isDirectory(path)) {
      throw new ConfigException("Cannot write %s".formatted(path));
    }
  }

  /**
   * Writes the file.
   *
   * @throws ConfigException if it cannot be written
   */
  void write(String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new ConfigException("Cannot write %s: %s".formatted(path, e), e);
    }
  }
}
