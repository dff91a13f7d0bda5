package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.ClassifierCombiner;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import org.demarche.nlp.FourThreads;
import org.demarche.nlp.SampleTexts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With CoreNLP's own models, which are let go with the instance: they are large. */
@Tag("corenlp")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrfEnsembleTest {
  private static final List<String> MODELS =
      List.of(
          DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
          DefaultPaths.DEFAULT_NER_MUC_MODEL,
          DefaultPaths.DEFAULT_NER_CONLL_MODEL);

  private final List<CRFClassifier<CoreLabel>> classifiers = new ArrayList<>();
  private ClassifierCombiner<CoreLabel> combiner;
  private CrfEnsemble ensemble;
  private StanfordCoreNLP tagger;

  @BeforeAll
  void load() throws Exception {
    for (String model : MODELS) {
      classifiers.add(CRFClassifier.getClassifier(model, new Properties()));
    }
    combiner = new ClassifierCombiner<>(classifiers.get(0), classifiers.get(1), classifiers.get(2));
    ensemble = CrfEnsemble.of(classifiers);
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    tagger = new StanfordCoreNLP(properties, false);
  }

  @Test
  void labelsTheSampleAsCoreNlp() throws IOException {
    List<List<CoreLabel>> sentences = sample();

    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(sentences).allSatisfy(this::isLabelledAsByCoreNlp);
  }

  @Test
  void labelsOddTextAsCoreNlp() {
    String text =
        """
        Oslo
        .
        a
        I
        7
        THE UNITED NATIONS SECURITY COUNCIL MET IN NEW YORK ON MONDAY
        the united nations security council met in new york on monday
        In the Paris talks the two sides met near Paris before they left the Paris hotel .
        12 345.67 -8 9/11 1,000,000 3rd 24-hour 5:30 $ 4.5m £3bn €20 50% ٣٤ Ⅳ ½
        https://wire.meridian-news.example/2026/11/20/a?b=c&d=%20 @meridian #Oslo desk@example.org
        “Quoted” ‘single’ "plain" `back` ''two'' -- — – … ( [ { } ] ) <a> <> >< ~Oslo ~~ ## #<a>#
        Mr. Mrs. Dr. Judge Sir Miss Sen. Ms Ada Holm and Mr Ivo Brandt of Brandt & Holm Ltd.
        북한 朝鲜 東京 第三 二〇二六年 Владимир Αθήνα القدس 🚀 👩‍👩‍👧 Straße ǅungla İstanbul ﬁnance
        Russia-North Jean-Pierre-Dupont US-China Sino-Indian pre-war O'Neill McDonald's iPhone
        alphabet Alpha betamax Sigma omega-3 Thetas rho tau Tau-Ceti upsilons
        colour Labour theatre programme haemoglobin neighbours Defence Organisation analyse
        """
            + "Aa".repeat(3000)
            + " met Ada Holm in Oslo\n";

    assertThat(sentences(text)).hasSizeGreaterThan(10).allSatisfy(this::isLabelledAsByCoreNlp);
    assertThat(ensemble.label(List.of())).isEmpty();
  }

  /** Words in orders and cases that nobody writes, with tags of others or none. */
  @Test
  void labelsShuffledWordsAsCoreNlp() throws IOException {
    Random random = new Random(7);
    List<CoreLabel> tokens = sample().stream().flatMap(List::stream).toList();
    for (int round = 0; round < 300; round++) {
      List<CoreLabel> sentence = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        CoreLabel token = new CoreLabel();
        token.setWord(cased(tokens.get(random.nextInt(tokens.size())).word(), random.nextInt(6)));
        if (random.nextInt(4) > 0) {
          token.setTag(tokens.get(random.nextInt(tokens.size())).tag());
        }
        sentence.add(token);
        if (random.nextInt(5) == 0) {
          sentence.add(new CoreLabel(sentence.get(random.nextInt(sentence.size()))));
        }
      }
      isLabelledAsByCoreNlp(sentence);
    }
  }

  @Test
  void labelsTheSameWhenWrittenAndRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ensemble.writeTo(new DataOutputStream(bytes));
    CrfEnsemble read =
        CrfEnsemble.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    for (List<CoreLabel> sentence : sample()) {
      assertThat(read.label(sentence)).isEqualTo(ensemble.label(sentence));
    }
  }

  @Test
  void refusesOtherFiles() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[100]));

    assertThatThrownBy(() -> CrfEnsemble.readFrom(other))
        .isInstanceOf(IOException.class)
        .hasMessage("Not a file of CRF models: begins with 00000000");
  }

  @Test
  void threadsDoNotChangeTheLabels() throws Exception {
    List<List<CoreLabel>> sentences = sample();
    List<List<String>> serial = sentences.stream().map(ensemble::label).toList();
    CrfEnsemble fresh = CrfEnsemble.of(classifiers);
    List<Callable<List<String>>> tasks = new ArrayList<>();
    sentences.forEach(sentence -> tasks.add(() -> fresh.label(sentence)));
    assertThat(FourThreads.results(tasks)).isEqualTo(serial);
  }

  private void isLabelledAsByCoreNlp(List<CoreLabel> sentence) {
    for (int model = 0; model < classifiers.size(); model++) {
      assertThat(ensemble.label(sentence, model))
          .as("%s by %s", sentence, MODELS.get(model))
          .isEqualTo(answers(classifiers.get(model).classifySentence(sentence)));
    }
    assertThat(ensemble.label(sentence))
        .as("%s by all", sentence)
        .isEqualTo(answers(combiner.classify(copy(sentence))));
  }

  private static List<String> answers(List<CoreLabel> tokens) {
    return tokens.stream().map(token -> token.get(CoreAnnotations.AnswerAnnotation.class)).toList();
  }

  /** The combiner writes into the tokens that it is given. */
  private static List<CoreLabel> copy(List<CoreLabel> tokens) {
    return tokens.stream().map(CoreLabel::new).toList();
  }

  private static String cased(String word, int choice) {
    return switch (choice) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.toLowerCase(Locale.ROOT);
      case 2 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }

  private List<List<CoreLabel>> sample() throws IOException {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (String text : SampleTexts.read()) {
      sentences.addAll(sentences(text));
    }
    return sentences;
  }

  private List<List<CoreLabel>> sentences(String text) {
    Annotation document = new Annotation(text);
    tagger.annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
        .toList();
  }
}
