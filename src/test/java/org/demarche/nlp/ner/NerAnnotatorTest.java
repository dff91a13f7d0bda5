package org.demarche.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.nlp.FourThreads;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Against CoreNLP's own annotator, with a fine-grained step of a few rules. */
@Tag("corenlp")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NerAnnotatorTest {
  private static final String TEXT =
      """
      Norway's foreign minister met her Japanese colleague in Oslo on Monday.
      They will meet again in Kyoto on Monday, or on Tuesday at 10:30 a.m. GMT.
      A Monday deadline stands. Monday's talks are in Bergen.
      The ministry said on 3 March 2026 that 1,200 troops had left since 1998.
      About $5 million, 20 percent of the aid and nearly 300 euros were lost; 5 % remained.
      More than twenty-five people and at least 1.5 billion dollars; up to three hundred and six.
      The second of the two rounds begins on the twenty-second of June, the first one ended.
      He stayed for three years, two weeks and several days, and left 40 minutes later.
      Every Friday, each month, daily and twice a year they report; the annual review is weekly.
      In the early 1990s, the mid-1980s and the nineteenth century it was a colony.
      In late summer of 2025, by the end of next year or in the third quarter of 2027.
      Last week's five-day visit, the past two decades, the next three months, a few hours ago.
      On 2026-11-18, 11/18/2026, 18.11.2026 and at 2026-11-18T10:00 it was noted.
      Tonight, tomorrow morning, yesterday afternoon, at midnight and at 5pm.
      The 1950-1953 war, the years 1914-1918 and from 2001 to 2005; between May and July 2020.
      On Christmas Eve, Easter, New Year's Day and Thanksgiving nobody works.
      The Washington-based Carter-Baker group and the Tokyo-area club of Al-Shabaab fighters left.
      US-China talks in Paris-on-the-Hudson, All-Star week and Russia-North Korea ties.
      Resolution 2231 was passed 13-0 in 2015; G7 and 5G are names; room 101, flight MH17.
      May may march in March; the second second; Sat sat in the sun on Sun.
      She is currently abroad, recently in Rome, once in Cairo and in the near future in Lima.
      At 1:00, 13:45:10 and half past three; a quarter to four o'clock in the afternoon.
      The yen fell to 150 per dollar and the pound to $1.25, or 10 pence.
      Zero, dozen, a dozen, half a million, two thirds, 1/2 and 3 1/2; No. 5, #4.
      The 100th meeting, the 21st century and the 5th of November; Feb. 30, 2021.
      John Smith, Jane Doe and Ahmad ibn Musa of the United Nations spoke in Geneva, Switzerland.
      Nobody spoke.
      10
      $
      Ministers from India, 14 of them, will gather for 99999999999999999999999 seconds.
      He said he would go on Thursday but had gone on Wednesday, and on Sunday he goes.
      """;

  private StanfordCoreNLP tagger;
  private NERCombinerAnnotator coreNlp;
  private NerAnnotator annotator;

  @BeforeAll
  void load(@TempDir Path directory) throws IOException {
    Path rules = directory.resolve("rules.tab");
    Files.writeString(
        rules,
        """
        Norway\tCOUNTRY\tLOCATION,MISC\t1
        Oslo\tCITY\tLOCATION\t1
        foreign minister\tTITLE\tO\t1
        Carter-Baker\tTHINK_TANK\tPERSON,ORGANIZATION,MISC,O\t1
        """);
    Properties settings = ForgetfulTags.settings();
    settings.setProperty("ner.fine.regexner.mapping", rules.toString());
    coreNlp = new NERCombinerAnnotator(settings);
    annotator = new NerAnnotator("ner", settings);
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    tagger = new StanfordCoreNLP(properties, false);
  }

  @Test
  void annotatesEachSentenceAsCoreNlp() {
    for (String line : TEXT.lines().toList()) {
      assertThat(annotate(annotator, line)).as(line).isEqualTo(annotate(coreNlp, line));
      ForgetfulTags.forget();
    }
  }

  @Test
  void annotatesADocumentOfManySentencesAsCoreNlp() {
    String document = TEXT.lines().filter(line -> !line.contains("day")).reduce("", String::concat);

    assertThat(annotate(annotator, document)).isEqualTo(annotate(coreNlp, document));
    ForgetfulTags.forget();
  }

  @Test
  void findsWhatItIsForAtAll() {
    assertThat(annotate(annotator, "Norway lost $5 million on 3 March 2026 in Oslo."))
        .contains(
            "Norway COUNTRY null null",
            "$5 million MONEY $5000000.0 null",
            "3 March 2026 DATE 2026-03-03 2026-03-03",
            "Oslo CITY null null");
  }

  @Test
  void annotatesADocumentWithoutSentences() {
    assertThat(annotate(annotator, "")).isEmpty();
  }

  @Test
  void annotatesAlikeInAnyOrderAndInFourThreads() throws Exception {
    Map<String, List<String>> alone = annotateAll(TEXT.lines().toList());
    List<Callable<Map<String, List<String>>>> tasks = new ArrayList<>();
    for (int seed = 0; seed < 8; seed++) {
      List<String> shuffled = new ArrayList<>(TEXT.lines().toList());
      Collections.shuffle(shuffled, new Random(seed));
      tasks.add(() -> annotateAll(shuffled));
    }
    assertThat(FourThreads.results(tasks))
        .allSatisfy(together -> assertThat(together).isEqualTo(alone));
  }

  @Test
  void runsInACoreNlpPipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,entities");
    properties.setProperty("customAnnotatorClass.entities", NerAnnotator.class.getName());
    properties.setProperty("entities.applyFineGrained", "false");
    Annotation document = new Annotation("Oslo has 2 ministers.");

    new StanfordCoreNLP(properties).annotate(document);

    assertThat(described(document)).contains("Oslo LOCATION null null", "2 NUMBER 2.0 null");
  }

  private Map<String, List<String>> annotateAll(List<String> lines) {
    Map<String, List<String>> annotated = new TreeMap<>();
    lines.forEach(line -> annotated.put(line, annotate(annotator, line)));
    return annotated;
  }

  private List<String> annotate(Annotator entities, String text) {
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.DocDateAnnotation.class, "2026-11-18");
    tagger.annotate(document);
    entities.annotate(document);
    return described(document);
  }

  private static List<String> described(Annotation document) {
    List<String> described = new ArrayList<>();
    for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
      described.add(
          String.join(
              " ",
              token.word(),
              token.tag(),
              token.ner(),
              token.get(CoreAnnotations.CoarseNamedEntityTagAnnotation.class),
              token.get(CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class),
              token.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class),
              String.valueOf(token.get(CoreAnnotations.NumericValueAnnotation.class)),
              token.get(CoreAnnotations.NumericTypeAnnotation.class),
              String.valueOf(token.get(CoreAnnotations.NumericCompositeValueAnnotation.class)),
              token.get(CoreAnnotations.NumericCompositeTypeAnnotation.class),
              String.valueOf(token.get(TimeAnnotations.TimexAnnotation.class)),
              String.valueOf(token.get(CoreAnnotations.EntityMentionIndexAnnotation.class))));
    }
    for (CoreMap mention : document.get(CoreAnnotations.MentionsAnnotation.class)) {
      var time = mention.get(TimeAnnotations.TimexAnnotation.class);
      described.add(
          String.join(
              " ",
              mention.get(CoreAnnotations.TextAnnotation.class),
              mention.get(CoreAnnotations.EntityTypeAnnotation.class),
              mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class),
              time == null ? null : time.value()));
    }
    return described;
  }
}
