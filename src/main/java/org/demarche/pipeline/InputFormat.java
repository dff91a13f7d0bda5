package org.demarche.pipeline;

/** How an input file is read. */
public enum InputFormat {
  /** By its name: {@code *.jsonl} and {@code *.ndjson} are JSON lines, all else is text. */
  AUTO,
  /** A file is one page of plain text. */
  TEXT,
  /** A line is one article in JSON. */
  JSONL;

  /** The name that {@link org.demarche.corpus.CorpusFormat} knows the format of a file by. */
  public String of(String fileName) {
    return switch (this) {
      case TEXT -> "text";
      case JSONL -> "jsonl";
      case AUTO -> fileName.matches("(?i).*\\.(jsonl|ndjson)(\\.gz)?") ? "jsonl" : "text";
    };
  }
}
