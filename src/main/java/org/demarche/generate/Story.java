package org.demarche.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;

/**
 * An article before it is written into a file.
 *
 * @param number from 0, in the order of publication
 * @param paragraphs the body in order, the imprint last
 * @param copy what it is a copy of; empty for an original
 */
record Story(
    int number,
    LocalDate night,
    Instant published,
    String author,
    String title,
    String outlet,
    List<Paragraph> paragraphs,
    Optional<Copy> copy) {

  Story {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph.
   *
   * @param events the known events that it tells
   */
  record Paragraph(String text, List<String> events) {
    Paragraph {
      events = List.copyOf(events);
    }

    static Paragraph of(String text) {
      return new Paragraph(text, List.of());
    }

    int words() {
      return text.split(" ").length;
    }
  }

  /**
   * How an article was made of another.
   *
   * @param original number of the original
   * @param commonWords number of words in paragraphs that both have
   * @param originalWords number of words of the original
   */
  record Copy(int original, CopyKind kind, int commonWords, int originalWords) {}

  int words() {
    return paragraphs.stream().mapToInt(Paragraph::words).sum();
  }

  List<String> events() {
    return paragraphs.stream()
        .flatMap(paragraph -> paragraph.events().stream())
        .distinct()
        .sorted()
        .toList();
  }

  String text() {
    return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
  }

  /** What a reader finds of it in a format that has room for all fields. */
  RawInput.Fields fields() {
    String address = outlet.toLowerCase(Locale.ROOT).replace(' ', '-');
    return RawInput.Fields.builder()
        .set(Field.ID, number % 2 == 0 ? "article-%07d".formatted(number) : null)
        .set(Field.URL, "https://%s.example/news/%07d".formatted(address, number))
        .set(Field.TITLE, title)
        .set(Field.PUBLISHED_AT, published.toString())
        .set(Field.SOURCE, outlet)
        .set(Field.AUTHOR, author)
        .set(Field.LANGUAGE, "en")
        .set(Field.TEXT, text())
        .build();
  }
}
