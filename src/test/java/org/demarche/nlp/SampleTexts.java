package org.demarche.nlp;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts of the sample corpus that ours and CoreNLP's annotations are compared on. */
public final class SampleTexts {
  private static final Path CORPUS = Path.of("pipelines/sample/corpus");

  private SampleTexts() {}

  public static List<String> read() throws IOException {
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String file : List.of("wire.jsonl", "british.jsonl", "asia-pacific.jsonl")) {
      try (Stream<String> lines = Files.lines(CORPUS.resolve(file))) {
        for (String line : lines.filter(line -> line.startsWith("{\"id\"")).toList()) {
          texts.add(json.readTree(line).path("text").asText());
        }
      }
    }
    return texts;
  }
}
