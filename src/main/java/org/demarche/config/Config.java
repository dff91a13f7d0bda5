package org.demarche.config;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * The folder {@code config/}: either a folder on disk, or the copy inside the program.
 *
 * <p>Files are named relative to it, such as {@code events/ontology.yaml}. Two values are equal
 * when they name the same folder, so a value can be the key of what was loaded from it.
 */
public final class Config implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Null for the copy inside the program. */
  private final String folder;

  private Config(String folder) {
    this.folder = folder;
  }

  /** The copy that was built into the program. */
  public static Config bundled() {
    return new Config(null);
  }

  /**
   * A folder on disk.
   *
   * @throws ConfigException if it is not a folder
   */
  public static Config in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ConfigException(
          "Configuration folder %s %s"
              .formatted(
                  folder, Files.exists(folder) ? "is a file, not a folder" : "does not exist"));
    }
    return new Config(folder.toAbsolutePath().normalize().toString());
  }

  /** Opens a file. The caller closes it. */
  public InputStream open(String name) {
    try {
      if (folder != null) {
        return Files.newInputStream(Path.of(folder, name));
      }
      InputStream in = Config.class.getClassLoader().getResourceAsStream("config/" + name);
      if (in == null) {
        throw new NoSuchFileException(name);
      }
      return in;
    } catch (NoSuchFileException e) {
      throw new ConfigException("Configuration file %s is missing".formatted(name), e);
    } catch (IOException e) {
      throw new ConfigException("Cannot read configuration file %s: %s".formatted(name, e), e);
    }
  }

  /** Reads a file as YAML. */
  public YamlNode yaml(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes(name)), StandardCharsets.UTF_8))) {
      return YamlNode.read(name, reader);
    } catch (IOException e) {
      throw new ConfigException("Cannot read configuration file %s: %s".formatted(name, e), e);
    }
  }

  /** SHA-256 over names and contents, cut to 16 hexadecimal digits: the version of these files. */
  public String fingerprint(List<String> names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes(name));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java always has SHA-256", e);
    }
  }

  private byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ConfigException("Cannot read configuration file %s: %s".formatted(name, e), e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Config config && Objects.equals(folder, config.folder);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(folder);
  }

  @Override
  public String toString() {
    return folder == null ? "the program's own config" : folder;
  }
}
