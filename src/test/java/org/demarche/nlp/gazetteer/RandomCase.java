package org.demarche.nlp.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Mapping files, settings and sentences from few words, so that much matches and overlaps. */
final class RandomCase {
  private static final List<String> WORDS =
      List.of(
          "a", "A", "b", "B", "c", "aa", "Aa", "bb", "abc", "Abc", "-LRB-", "-lrb-", ".", "a.", "7",
          "i", "İ", "ı", "ß", "ẞ", "Σ", "ς", "σ", "οΣ", "ος", "s", "ſ", "k", "\u212A", "𐐀", "𐐨",
          "é", "É");
  private static final List<String> EXPRESSIONS =
      List.of(
          "[ab]",
          "[Aa]",
          "a\\.?",
          "a?",
          ".*",
          ".",
          "a|b",
          "|a",
          "[A-Z]+",
          "\\.",
          "\\d",
          "\\D",
          "(a|b)c?",
          "[sk]",
          "σ\\.?",
          "ß?",
          "[^a]",
          "i\\-?",
          "a+",
          "𐐀?",
          "k|s",
          "\\w{1,2}");
  private static final List<String> LABELS =
      List.of("O", "O", "O", "-", "MISC", "CITY", "PERSON", "LOCATION", "GPE", "X", "Y");
  private static final List<String> TAGS = List.of("NN", "NNP", "VB", "-");

  private final Random random;
  private final List<String> words = new ArrayList<>();

  RandomCase(Random random) {
    this.random = random;
    for (int i = between(2, 7); i > 0; i--) {
      words.add(one(WORDS));
    }
  }

  void properties(GazetteerAnnotatorTest test) throws IOException {
    List<String> files = new ArrayList<>();
    boolean options = random.nextInt(4) > 0;
    for (int i = between(1, 3); i > 0; i--) {
      files.add((options ? options() : "") + test.write(Path.of(i + ".tab"), lines()));
    }
    test.set("mapping", String.join(";", files) + (options ? ";" : ""));
    if (random.nextInt(3) == 0) {
      test.set("mapping.header", "pattern,ner,overwrite,priority,weight");
    }
    if (random.nextInt(3) == 0) {
      test.set("ignorecase", "true");
    }
    if (random.nextInt(6) == 0) {
      test.set("validpospattern", "NN.*");
    }
    if (random.nextInt(3) == 0) {
      test.set("posmatchtype", one(List.of(TagMatch.values())).name());
    }
    if (random.nextInt(4) == 0) {
      test.set("backgroundSymbol", "O,PERSON");
    }
    if (random.nextInt(4) == 0) {
      test.set("noDefaultOverwriteLabels", "X , CITY");
    }
    if (random.nextInt(6) == 0) {
      test.set(
          "commonWords",
          test.write(Path.of("common.txt"), List.of(phrase(), phrase().replace(" ", "")))
              .toString());
    }
  }

  String sentence() {
    List<String> tokens = new ArrayList<>();
    for (int i = between(1, 12); i > 0; i--) {
      String word = random.nextInt(20) == 0 ? one(WORDS) : one(words);
      String label = random.nextInt(2) == 0 || tokens.isEmpty() ? one(LABELS) : last(tokens);
      tokens.add(word + "/" + label + "/" + one(TAGS));
    }
    return String.join(" ", tokens);
  }

  private static String last(List<String> tokens) {
    return List.of(tokens.get(tokens.size() - 1).split("/")).get(1);
  }

  private String options() {
    return (random.nextInt(2) == 0 ? "ignorecase=" + random.nextBoolean() + "," : "")
        + (random.nextInt(4) == 0 ? "validpospattern=VB|NNP," : "");
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int i = between(1, 10); i > 0; i--) {
      String line = phrase() + "\t" + one(List.of("X", "Y", "Z", "CITY", "PERSON, X"));
      int columns = random.nextInt(4);
      line += columns > 0 ? "\t" + one(List.of("", "PERSON", "MISC,PERSON", "CITY")) : "";
      line += columns > 1 ? "\t" + one(List.of("0", "1", "1.0", "2", "-0.0")) : "";
      line += columns > 2 ? "\t0" : "";
      lines.add(line);
    }
    return lines;
  }

  private String phrase() {
    List<String> tokens = new ArrayList<>();
    for (int i = random.nextInt(3) == 0 ? 1 : between(1, 4); i > 0; i--) {
      tokens.add(random.nextInt(5) == 0 ? one(EXPRESSIONS) : one(words));
    }
    return String.join(random.nextInt(9) == 0 ? "  " : " ", tokens);
  }

  private int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
