package org.demarche.nlp.gazetteer;

import edu.stanford.nlp.io.IOUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the entries of a mapping file: lines of tab-separated columns, the first of which is, but
 * for another header, a phrase.
 */
final class MappingReader {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final String TAB = "\t";

  private final MappingFile file;
  private final Gazetteer.Builder gazetteer;

  /**
   * Numbers by what follows the phrase, as files hold half a million lines and some hundred rules.
   */
  private final Map<String, Integer> rules = new HashMap<>();

  private String lastRest = "";
  private int lastRule;

  private MappingReader(MappingFile file, Gazetteer.Builder gazetteer) {
    this.file = file;
    this.gazetteer = gazetteer;
  }

  /**
   * @throws IllegalArgumentException if a line is not as the header says, or has what is not
   *     supported; the message names the file and the line
   */
  static void read(MappingFile file, Gazetteer.Builder gazetteer) {
    try (BufferedReader reader = IOUtils.readerFromString(file.path())) {
      new MappingReader(file, gazetteer).read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read mapping file " + file.path(), e);
    }
  }

  private void read(BufferedReader reader) throws IOException {
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      try {
        if (number > 1 || !isHeader(line)) {
          add(line);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "Mapping file %s, line %d: %s: %s".formatted(file.path(), number, e.getMessage(), line),
            e);
      }
      number++;
    }
  }

  private boolean isHeader(String line) {
    return Arrays.asList(line.split(TAB)).equals(file.header().columns());
  }

  private void add(String line) {
    int end = line.indexOf(TAB);
    if (file.header().pattern() == 0 && end >= 0) {
      gazetteer.add(tokens(line.substring(0, end)), rule(line, end));
    } else {
      String[] columns = columns(line);
      gazetteer.add(tokens(columns[file.header().pattern()]), rule(columns));
    }
  }

  private int rule(String line, int from) {
    if (lastRest.length() != line.length() - from
        || !line.regionMatches(from, lastRest, 0, lastRest.length())) {
      lastRest = line.substring(from);
      lastRule = rules.computeIfAbsent(lastRest, rest -> rule(columns("phrase" + rest)));
    }
    return lastRule;
  }

  private String[] columns(String line) {
    String[] columns = line.split(TAB);
    int most = file.header().columns().size();
    if (columns.length < file.header().required() || columns.length > most) {
      throw new IllegalArgumentException(
          "%d tab-separated columns, expected %d to %d"
              .formatted(columns.length, file.header().required(), most));
    }
    return columns;
  }

  private int rule(String[] columns) {
    Header header = file.header();
    if (has(columns, header.group()) && Integer.parseInt(columns[header.group()].trim()) != 0) {
      throw new IllegalArgumentException("Groups are not supported");
    }
    return gazetteer.add(
        new Rule(
            file,
            label(columns[header.label()].trim()),
            overwritable(columns, header.overwrite()),
            number(columns, header.priority()),
            number(columns, header.weight())));
  }

  /** CoreNLP takes the first of several. */
  private static String label(String labels) {
    int comma = labels.indexOf(',');
    return comma > 0 ? labels.substring(0, comma).trim() : labels;
  }

  private static Set<String> overwritable(String[] columns, int column) {
    return has(columns, column)
        ? Set.copyOf(List.of(COMMA.split(columns[column].trim())))
        : Set.of();
  }

  private static double number(String[] columns, int column) {
    return has(columns, column) ? Double.parseDouble(columns[column].trim()) : 0;
  }

  private static boolean has(String[] columns, int column) {
    return column != Header.NONE && column < columns.length;
  }

  private static boolean hasSpace(String phrase) {
    for (int i = 0; i < phrase.length(); i++) {
      if (phrase.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  private static String[] tokens(String column) {
    String phrase = column.trim();
    if (phrase.startsWith("( ") && phrase.endsWith(" )")) {
      throw new IllegalArgumentException("TokensRegex expressions are not supported");
    }
    return hasSpace(phrase) ? SPACE.split(phrase) : new String[] {phrase};
  }
}
