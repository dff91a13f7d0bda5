package org.demarche.nlp.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * With CoreNLP's own mapping files. Tags and labels are made up: those of models would leave most
 * of what the files do to labels untested.
 */
@Tag("corenlp")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CoreNlpFilesTest {
  private static final String NAME = "ner.fine.regexner";
  private static final Path SAMPLE = Path.of("pipelines/sample/corpus/wire.jsonl");
  private static final List<String> TAGS = List.of("NNP", "NN", "JJ", "VB", "IN", "ADD");
  private static final List<String> LABELS =
      List.of("O", "O", "O", "O", "MISC", "PERSON", "ORGANIZATION", "LOCATION", "DATE", "CITY");

  private final Annotator ours = new GazetteerAnnotator(NAME, new Properties());
  private final Random random = new Random(13);
  private Annotator theirs;

  @BeforeAll
  void load() {
    Properties properties = new Properties();
    properties.setProperty(NAME + ".mapping", DefaultPaths.DEFAULT_KBP_TOKENSREGEX_NER_SETTINGS);
    theirs = Oracle.of(NAME, properties);
  }

  @Test
  void labelsTheSampleAsCoreNlp() throws IOException {
    int labelled = 0;
    for (List<CoreLabel> sentence : sentences()) {
      for (CoreLabel token : sentence) {
        token.setTag(one(TAGS));
        token.setNER(one(LABELS));
      }
      labelled += check(sentence);
    }
    assertThat(labelled).isGreaterThan(100);
  }

  @Test
  void labelsOddWordsAsCoreNlp() {
    List<String> words =
        List.of(
            "Secretary",
            "of",
            "the",
            "State",
            "SECRETARY-OF-STATE",
            "Lt.",
            "LT",
            "Col",
            "Gen.",
            "Pvt.",
            "Pvt",
            "1st",
            "2nd",
            "First",
            "Class",
            "class",
            "u.s.",
            "U.S.A.",
            "usa",
            "uk",
            "@oslo_desk",
            "<desk@wire.example.org>",
            "<",
            "desk@wire.example.com",
            ">",
            "wire.org",
            "https://wire.example.org/a?b=c",
            "Yuk",
            "Yuk.-born",
            "Peace",
            "activist",
            "ada",
            "Chief",
            "Executive",
            "Officer",
            "馬來西亞",
            "马来西亚/",
            "İstanbul",
            "istanbul",
            "GERMANY",
            "german",
            "Roman",
            "Catholic",
            "social",
            "democracy",
            "\u212Aenya",
            "and",
            "\"",
            "'s");
    for (int round = 0; round < 500; round++) {
      List<CoreLabel> sentence = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        CoreLabel token = new CoreLabel();
        String word = one(words);
        token.setWord(random.nextInt(8) == 0 ? word.toUpperCase(Locale.ROOT) : word);
        token.setTag(one(TAGS));
        token.setNER(one(LABELS));
        sentence.add(token);
      }
      check(sentence);
    }
  }

  /** How many labels were changed. */
  private int check(List<CoreLabel> sentence) {
    List<String> before = labels(sentence);
    List<String> expected = labels(annotated(sentence, theirs));
    assertThat(labels(annotated(sentence, ours))).as("%s %s", sentence, before).isEqualTo(expected);
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += before.get(i).equals(expected.get(i)) ? 0 : 1;
    }
    return changed;
  }

  private static List<CoreLabel> annotated(List<CoreLabel> sentence, Annotator annotator) {
    List<CoreLabel> copy = new ArrayList<>();
    sentence.forEach(token -> copy.add(new CoreLabel(token)));
    Annotation document = new Annotation("");
    document.set(CoreAnnotations.TokensAnnotation.class, copy);
    annotator.annotate(document);
    return copy;
  }

  private static List<String> labels(List<CoreLabel> sentence) {
    return sentence.stream().map(CoreLabel::ner).toList();
  }

  private static List<List<CoreLabel>> sentences() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    StanfordCoreNLP tokenizer = new StanfordCoreNLP(properties, false);
    ObjectMapper json = new ObjectMapper();
    List<List<CoreLabel>> sentences = new ArrayList<>();
    try (Stream<String> lines = Files.lines(SAMPLE)) {
      for (String line : lines.filter(line -> line.startsWith("{\"id\"")).toList()) {
        Annotation document = new Annotation(json.readTree(line).path("text").asText());
        tokenizer.annotate(document);
        for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
          sentences.add(sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
      }
    }
    return sentences;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
