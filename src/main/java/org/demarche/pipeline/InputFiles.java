package org.demarche.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.PatternSyntaxException;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.demarche.config.ConfigException;

/** Finds the files that a job's inputs name. */
final class InputFiles {
  private InputFiles() {}

  /**
   * The addresses of all files, sorted, each once. A folder stands for the files in it. As in a
   * shell, a pattern does not match names that begin with a dot.
   *
   * <p>A file that is named and is not there is among them, so that the reader makes it a failure.
   *
   * @throws ConfigException if a pattern matches nothing, or none of the files named is there
   */
  static List<String> find(List<String> inputs) {
    TreeSet<String> files = new TreeSet<>();
    List<String> missing = new ArrayList<>();
    for (String input : inputs) {
      List<String> found = match(input);
      files.addAll(found);
      if (found.isEmpty()) {
        missing.add(input);
      }
    }
    for (String input : missing) {
      if (isPattern(input) || files.isEmpty()) {
        throw new ConfigException("Input %s matches no file".formatted(input));
      }
    }
    files.addAll(missing);
    return List.copyOf(files);
  }

  private static boolean isPattern(String input) {
    return input.matches(".*[*?\\[{].*");
  }

  private static List<String> match(String input) {
    String spec = input;
    boolean local = !input.contains("://");
    if (local && Files.isRegularFile(Path.of(input))) {
      return List.of(input);
    }
    if (local && Files.isDirectory(Path.of(input))) {
      spec = input + "/*";
    }
    try {
      MatchResult result = FileSystems.match(spec, EmptyMatchTreatment.ALLOW);
      return result.metadata().stream()
          .map(metadata -> metadata.resourceId().toString())
          .filter(file -> !file.substring(file.lastIndexOf('/') + 1).startsWith("."))
          .toList();
    } catch (IOException e) {
      throw new ConfigException("Input %s cannot be listed: %s".formatted(input, e), e);
    } catch (PatternSyntaxException e) {
      throw new ConfigException(
          "Input %s is no pattern: %s".formatted(input, e.getDescription()), e);
    } catch (IllegalArgumentException e) {
      throw new ConfigException("Input %s cannot be read: %s".formatted(input, e.getMessage()), e);
    }
  }
}
