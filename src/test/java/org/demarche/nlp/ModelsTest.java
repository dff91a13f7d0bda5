package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.rnn.RNNCoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.sentiment.SentimentCoreAnnotations;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import org.demarche.config.Config;
import org.demarche.record.ParseTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Compares with CoreNLP's own annotators, which are let go with the instance: they are large. */
@Tag("corenlp")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ModelsTest {

  private final Models models = Models.shared(Config.bundled());
  private StanfordCoreNLP tagger;
  private ParserAnnotator parser;
  private SentimentAnnotator sentiment;

  @BeforeAll
  void load() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Config.bundled().open("nlp/corenlp.properties")) {
      properties.load(in);
    }
    properties.setProperty("annotators", "tokenize,pos");
    properties.setProperty("parse.binaryTrees", "true");
    properties.setProperty("parse.buildgraphs", "false");
    tagger = new StanfordCoreNLP(properties, false);
    parser = new ParserAnnotator("parse", properties);
    sentiment = new SentimentAnnotator("sentiment", properties);
  }

  @Test
  void treesAndSentimentOfTheSampleAreCoreNlps() throws IOException {
    List<CoreMap> sentences = sample();

    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(sentences).allSatisfy(this::isAsByCoreNlp);
  }

  @Test
  void treesAndSentimentOfOddTextAreCoreNlps() {
    String text =
        """
        Oslo
        .
        a
        7
        No !
        ...
        ? ! ? !
        , ; : - -- — , ;
        THE UNITED NATIONS SECURITY COUNCIL MET IN NEW YORK ON MONDAY .
        the united nations security council met in new york on monday
        “Quoted,” he said. “‘Within’ it, too.”
        "It is over", ''two'' `back` 'single' said.
        (In brackets.) [Square] {curly} ( ( ( ) ) ) ( [ { } ] ) <a> ><
        He (the minister) said (again (and again)) that it -- the pact -- was (not) dead.)
        Zorblax frobnicated the quuxly glorpings of Mxyzptlk-upon-Thrum ; snarfing ensued : badly .
        ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( ( he
        said that he said that he said that he said that he said that he said that he said that he
        🚀 👩‍👩‍👧 🙂🙂🙂 launched 🚀 !
        북한 朝鲜 東京 第三 二〇二六年 。 Владимир Αθήνα القدس ！ ？
        12 345.67 -8 9/11 1,000,000 3rd 24-hour 5:30 $ 4.5m £3bn €20 50% ½ * / \\/ \\*
        https://wire.meridian-news.example/2026/11/20/a?b=c&d=%20 @meridian #Oslo desk@example.org
        Who did it? Not us! Never. Ever . . . Yes !? !!
        """
            + "and the envoy of the bank met the minister who ".repeat(14)
            + ".\n"
            + "oil ".repeat(140)
            + "\n"
            + "A-".repeat(2000)
            + " fell .\n";

    List<CoreMap> sentences = sentences(text);

    assertThat(sentences).hasSizeGreaterThan(25).allSatisfy(this::isAsByCoreNlp);
  }

  /** Words in orders that nobody writes, with the tags of others. */
  @Test
  void treesAndSentimentOfShuffledWordsAreCoreNlps() throws IOException {
    Random random = new Random(7);
    List<CoreLabel> tokens =
        sample().stream().flatMap(sentence -> tokens(sentence).stream()).toList();
    for (int round = 0; round < 400; round++) {
      List<CoreLabel> shuffled = new ArrayList<>();
      for (int i = random.nextInt(40); i >= 0; i--) {
        CoreLabel token = new CoreLabel();
        token.setWord(tokens.get(random.nextInt(tokens.size())).word());
        token.setValue(token.word());
        token.setTag(tokens.get(random.nextInt(tokens.size())).tag());
        shuffled.add(token);
      }
      isAsByCoreNlp(sentence(shuffled));
    }
  }

  @Test
  void threadsDoNotChangeTreesOrSentiment() throws Exception {
    List<CoreMap> sentences = sample();
    List<String> serial = sentences.stream().map(this::found).toList();
    List<Callable<String>> tasks = new ArrayList<>();
    sentences.forEach(sentence -> tasks.add(() -> found(sentence)));
    assertThat(FourThreads.results(tasks)).isEqualTo(serial);
  }

  private void isAsByCoreNlp(CoreMap sentence) {
    ParsedSentence ours = models.parse(tokens(sentence));
    Annotation document = document(sentence);
    parser.annotate(document);
    sentiment.annotate(document);

    assertThat(ours.tree())
        .as("%s", tokens(sentence))
        .isEqualTo(record(sentence.get(TreeCoreAnnotations.TreeAnnotation.class)));
    Tree rated = sentence.get(SentimentCoreAnnotations.SentimentAnnotatedTree.class);
    assertThat(ours.sentiment().mostProbable())
        .as("%s", tokens(sentence))
        .isEqualTo(RNNCoreAnnotations.getPredictedClass(rated));
    assertThat(ours.sentiment().probabilities())
        .as("%s", tokens(sentence))
        .containsExactly(
            RNNCoreAnnotations.getPredictionsAsStringList(rated).stream()
                .mapToDouble(Double::doubleValue)
                .toArray(),
            within(1e-9));
  }

  private String found(CoreMap sentence) {
    ParsedSentence parsed = models.parse(tokens(sentence));
    return parsed.tree() + " " + Arrays.toString(parsed.sentiment().probabilities());
  }

  private List<CoreMap> sample() throws IOException {
    List<CoreMap> sentences = new ArrayList<>();
    for (String text : SampleTexts.read()) {
      sentences.addAll(sentences(text));
    }
    return sentences;
  }

  private List<CoreMap> sentences(String text) {
    Annotation document = new Annotation(text);
    tagger.annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  private static CoreMap sentence(List<CoreLabel> tokens) {
    Annotation sentence = new Annotation("");
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    return sentence;
  }

  private static Annotation document(CoreMap sentence) {
    Annotation document = new Annotation("");
    document.set(CoreAnnotations.TokensAnnotation.class, tokens(sentence));
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    return document;
  }

  /** CoreNLP's tree as we write trees down. */
  private static ParseTree record(Tree tree) {
    ParseTree record = new ParseTree(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    add(tree, 0, record);
    return record;
  }

  private static int add(Tree node, int start, ParseTree record) {
    if (node.isLeaf()) {
      return start + 1;
    }
    int index = record.getLabels().size();
    record.getLabels().add(node.value());
    record.getStarts().add(start);
    record.getEnds().add(start);
    int end = start;
    for (Tree child : node.children()) {
      end = add(child, end, record);
    }
    record.getEnds().set(index, end);
    return end;
  }
}
