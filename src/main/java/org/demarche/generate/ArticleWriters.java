package org.demarche.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The formats that articles can be written in. */
public final class ArticleWriters {
  private static final Map<String, ArticleWriter> WRITERS =
      new TreeMap<>(Map.of("jsonl", new JsonLinesWriter(), "text", new TextWriter()));

  private ArticleWriters() {}

  /** The names of all formats, as readers know them. */
  public static List<String> names() {
    return List.copyOf(WRITERS.keySet());
  }

  static ArticleWriter named(String format) {
    return WRITERS.get(format);
  }
}
