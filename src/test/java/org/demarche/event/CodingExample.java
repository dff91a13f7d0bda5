package org.demarche.event;

import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;

/**
 * A sentence, or its tree, and the events it tells, from a file in {@code coding}.
 *
 * @param line where it stands in the file
 * @param required whether it stands under {@code # right}
 * @param construction the {@code ##} heading it stands under
 * @param events its events as {@link #text} writes them, sorted
 */
record CodingExample(
    int line, boolean required, String construction, String sentence, List<String> events) {
  private static final Pattern EVENT =
      Pattern.compile(
          "  [A-Z]+ (-|[A-Z]{3}(,[A-Z]{3})*) -> (-|[A-Z]{3}(,[A-Z]{3})*)"
              + " (ACTUAL|FUTURE|HYPOTHETICAL|NEGATED|HISTORICAL)");

  static List<CodingExample> read(String file) throws IOException {
    List<CodingExample> examples = new ArrayList<>();
    boolean required = false;
    String construction = "";
    try (InputStream in = CodingExample.class.getResourceAsStream("/coding/" + file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("## ")) {
          construction = line.substring(3);
        } else if (line.startsWith("# ")) {
          required = isRequired(line, file, number);
        } else if (line.startsWith("  ")) {
          examples.set(
              examples.size() - 1, examples.get(examples.size() - 1).with(line, file, number));
        } else if (!line.isEmpty() && !line.startsWith("//")) {
          examples.add(new CodingExample(number, required, construction, line, List.of()));
        }
      }
    }
    return examples;
  }

  private static boolean isRequired(String heading, String file, int line) {
    return switch (heading) {
      case "# right" -> true;
      case "# not yet" -> false;
      default -> throw new IllegalArgumentException("%s:%d: %s".formatted(file, line, heading));
    };
  }

  private CodingExample with(String event, String file, int number) {
    if (!EVENT.matcher(event).matches()) {
      throw new IllegalArgumentException("%s:%d: no event: '%s'".formatted(file, number, event));
    }
    List<String> more = new ArrayList<>(events);
    more.add(event.strip());
    return new CodingExample(
        line, required, construction, sentence, more.stream().sorted().toList());
  }

  /** An event as the file writes it: {@code ASSAULT RUS -> UKR ACTUAL}. */
  static String text(EventMention event) {
    return "%s %s -> %s %s"
        .formatted(
            event.getType(),
            countries(event.getSource()),
            countries(event.getRecipient()),
            event.getRealis());
  }

  private static String countries(List<EventActor> actors) {
    String countries =
        actors.stream()
            .map(EventActor::getCountry)
            .filter(Objects::nonNull)
            .distinct()
            .collect(joining(","));
    return countries.isEmpty() ? "-" : countries;
  }
}
