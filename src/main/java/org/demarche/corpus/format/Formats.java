package org.demarche.corpus.format;

import org.demarche.corpus.CorpusFormat;

/** The formats that corpora are read in. */
public final class Formats {
  private Formats() {}

  /**
   * The format of this name: {@code text}, one page a file, or {@code jsonl}, one article a line.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CorpusFormat named(String name, FieldMapping mapping) {
    return switch (name) {
      case "text" -> new TextFormat();
      case "jsonl" -> new JsonLinesFormat(mapping);
      default ->
          throw new IllegalArgumentException(
              "Unknown format '%s'; known formats: jsonl, text".formatted(name));
    };
  }
}
