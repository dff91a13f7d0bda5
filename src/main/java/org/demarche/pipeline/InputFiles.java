package org.demarche.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.demarche.config.ConfigException;

/** Finds the files that a job's inputs name. */
final class InputFiles {
  private InputFiles() {}

  /**
   * All files, sorted, each once; a file that several inputs name is read as the first of them
   * says. A folder stands for the files in it. As in a shell, a pattern does not match names that
   * begin with a dot; {@code **} stands for any number of folders, also none.
   *
   * <p>A file that is named and is not there is among them, so that the reader makes it a failure.
   *
   * @throws ConfigException if a pattern matches nothing, or none of the files named is there
   */
  static List<InputFile> find(List<Input> inputs) {
    Map<String, Input> files = new TreeMap<>();
    List<Input> missing = new ArrayList<>();
    for (Input input : inputs) {
      List<String> found = match(input.pattern());
      found.forEach(file -> files.putIfAbsent(file, input));
      if (found.isEmpty()) {
        missing.add(input);
      }
    }
    for (Input input : missing) {
      if (isPattern(input.pattern()) || files.isEmpty()) {
        throw new ConfigException("Input %s matches no file".formatted(input.pattern()));
      }
    }
    missing.forEach(input -> files.putIfAbsent(input.pattern(), input));
    String common = commonFolder(inputs);
    return files.entrySet().stream()
        .map(file -> new InputFile(file.getKey(), name(file.getKey(), common), file.getValue()))
        .toList();
  }

  private static String name(String address, String common) {
    return address.startsWith(common) ? address.substring(common.length()) : address;
  }

  /** The longest beginning up to a {@code /} that all inputs have, before any pattern. */
  private static String commonFolder(List<Input> inputs) {
    String common = null;
    for (Input input : inputs) {
      String fixed = input.pattern().split("[*?\\[{]", 2)[0];
      if (fixed.equals(input.pattern()) && isLocalFolder(fixed)) {
        fixed += "/";
      }
      common = common == null ? fixed : commonPrefix(common, fixed);
      common = common.substring(0, common.lastIndexOf('/') + 1);
    }
    return common;
  }

  private static String commonPrefix(String first, String second) {
    int end = 0;
    while (end < Math.min(first.length(), second.length())
        && first.charAt(end) == second.charAt(end)) {
      end++;
    }
    return first.substring(0, end);
  }

  private static boolean isLocalFolder(String input) {
    return !input.contains("://") && Files.isDirectory(Path.of(input));
  }

  private static boolean isPattern(String input) {
    return input.matches(".*[*?\\[{].*");
  }

  private static List<String> match(String input) {
    String spec = input;
    if (!input.contains("://") && Files.isRegularFile(Path.of(input))) {
      return List.of(input);
    }
    if (isLocalFolder(input)) {
      spec = input + "/*";
    }
    try {
      List<MatchResult.Metadata> found = new ArrayList<>();
      found.addAll(FileSystems.match(spec, EmptyMatchTreatment.ALLOW).metadata());
      if (spec.contains("/**/")) {
        String none = spec.replace("/**/", "/");
        found.addAll(FileSystems.match(none, EmptyMatchTreatment.ALLOW).metadata());
      }
      return found.stream()
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
