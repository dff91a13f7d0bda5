package org.demarche.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.publish.Storage;
import org.demarche.publish.Table;
import org.demarche.publish.TableRows;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/**
 * The failures published for a date, by the file that each is to be found in again.
 *
 * @param files the files to read, by their names
 * @param lost failures of files that are no longer among the inputs
 */
record FailedInputs(Map<String, FailedFile> files, List<Failure> lost) {

  FailedInputs {
    files = Map.copyOf(files);
    lost = List.copyOf(lost);
  }

  /**
   * A file that had failures.
   *
   * @param failures its failures
   * @param used origins of its inputs that are among the published articles
   */
  record FailedFile(ArrayList<Failure> failures, HashSet<String> used) implements Serializable {

    Set<String> origins() {
      return failures.stream().map(Failure::getOrigin).collect(Collectors.toSet());
    }
  }

  /** Reads the published tables of a date. */
  static FailedInputs published(Storage storage, String date, List<InputFile> inputs)
      throws IOException {
    Set<String> names = inputs.stream().map(InputFile::name).collect(Collectors.toSet());
    Map<String, FailedFile> files = new HashMap<>();
    List<Failure> lost = new ArrayList<>();
    TableRows.each(
        storage,
        TableRows.folder(Table.FAILURES, date),
        Failure.class,
        failure ->
            file(failure.getOrigin(), names)
                .ifPresentOrElse(
                    name ->
                        files
                            .computeIfAbsent(
                                name, key -> new FailedFile(new ArrayList<>(), new HashSet<>()))
                            .failures()
                            .add(failure),
                    () -> lost.add(failure)));
    TableRows.each(
        storage,
        TableRows.folder(Table.ARTICLES, date),
        Article.class,
        article ->
            file(article.getOrigin(), files.keySet())
                .ifPresent(name -> files.get(name).used().add(article.getOrigin())));
    return new FailedInputs(files, lost);
  }

  /** Those of the inputs that have to be read. */
  List<InputFile> in(List<InputFile> inputs) {
    return inputs.stream().filter(file -> files.containsKey(file.name())).toList();
  }

  /** The longest of the names that an origin begins with. */
  private static Optional<String> file(String origin, Set<String> names) {
    for (int end = origin.length(); end > 0; end--) {
      String name = origin.substring(0, end);
      if (names.contains(name) && isIn(origin, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether an origin is that of a file, or of something in it. */
  static boolean isIn(String origin, String file) {
    return origin.startsWith(file)
        && (origin.length() == file.length() || ":@#!".indexOf(origin.charAt(file.length())) >= 0);
  }
}
