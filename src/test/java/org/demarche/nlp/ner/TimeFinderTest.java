package org.demarche.nlp.ner;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeExpressionExtractor;
import edu.stanford.nlp.time.TimeExpressionExtractorFactory;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.nlp.FourThreads;
import org.junit.jupiter.api.Test;

/** With SUTime's rules from CoreNLP's models, which are small, and tags set by hand. */
final class TimeFinderTest {
  /** A Wednesday. */
  private static final String DATE = "2026-11-18";

  private static final TimeFinder FINDER = TimeFinder.english();

  private static final List<String> TENSES =
      List.of(
          "Monday/NNP 's/POS talks/NNS are/VBP in/IN Oslo/NNP",
          "They/PRP met/VBD on/IN Monday/NNP",
          "They/PRP will/MD meet/VB on/IN Monday/NNP",
          "A/DT Monday/NNP deadline/NN stands/VBZ",
          "Friday/NNP is/VBZ a/DT holiday/NN",
          "The/DT sides/NNS spoke/VBD Friday/NNP",
          "The/DT sides/NNS would/MD speak/VB Friday/NNP",
          "In/IN June/NNP it/PRP rains/VBZ",
          "In/IN June/NNP it/PRP rained/VBD",
          "It/PRP will/MD rain/VB in/IN June/NNP",
          "The/DT Sunday/NNP vote/NN and/CC the/DT Monday/NNP count/NN matter/VBP",
          "On/IN Sunday/NNP they/PRP could/MD vote/VB and/CC on/IN Monday/NNP they/PRP count/VBP");

  @Test
  void resolvesAWeekdayByTheTenseBesideIt() {
    assertThat(found(TENSES.get(1))).containsExactly("2026-11-16");
    assertThat(found(TENSES.get(2))).containsExactly("2026-11-23");
  }

  @Test
  void resolvesAlikeInAnyOrder() {
    Map<String, List<String>> inOrder = findAll(TENSES);
    List<String> reversed = new ArrayList<>(TENSES);
    Collections.reverse(reversed);

    assertThat(findAll(reversed)).isEqualTo(inOrder);
    for (int seed = 0; seed < 10; seed++) {
      List<String> shuffled = new ArrayList<>(TENSES);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(findAll(shuffled)).isEqualTo(inOrder);
    }
  }

  @Test
  void resolvesAlikeInFourThreads() throws Exception {
    Map<String, List<String>> alone = findAll(TENSES);
    List<Callable<Map<String, List<String>>>> tasks = new ArrayList<>();
    for (int seed = 0; seed < 40; seed++) {
      List<String> shuffled = new ArrayList<>(TENSES);
      Collections.shuffle(shuffled, new Random(seed));
      tasks.add(() -> findAll(shuffled));
    }
    assertThat(FourThreads.results(tasks))
        .allSatisfy(together -> assertThat(together).isEqualTo(alone));
  }

  @Test
  void findsWhatSuTimeFindsInSentencesOfItsWords() {
    TimeExpressionExtractor suTime =
        TimeExpressionExtractorFactory.createExtractor("sutime", ForgetfulTags.settings());
    Random random = new Random(20261118);
    int found = 0;
    for (int i = 0; i < 400; i++) {
      String sentence = sentenceOfTimeWords(random);
      List<String> expected = suTimes(suTime, sentence);
      assertThat(timexes(sentence)).as(sentence).isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(400);
  }

  /** Words that SUTime's rules read, in any order, some beside each other as in text. */
  private static final List<String> WORDS =
      List.of(
          """
          the/DT a/DT this/DT last/JJ next/JJ past/JJ of/IN in/IN on/IN to/TO -/: ,/,
          every/DT each/DT other/JJ two/CD 2/CD 24/CD 1914/CD 2026/CD hundred/CD
          first/JJ 5th/JJ second/JJ second/NN year/NN years/NNS month/NN days/NNS day/NN
          weeks/NNS hours/NNS minutes/NNS decade/NN century/NN quarter/NN morning/NN
          night/NN midnight/NN weekend/NN summer/NN spring/NN fall/VB yesterday/NN
          today/NN tonight/NN Monday/NNP Fridays/NNPS June/NNP May/NNP may/MD March/NNP
          Dec./NNP 3/CD 31/CD 10:30/CD 2026-11-18/CD 11/18/2026/CD GMT/NNP p.m./NN
          5pm/CD early/JJ late/JJ mid/JJ mid-1990s/NNS 1990s/NNS ago/RB later/RB
          earlier/RBR before/IN after/IN since/IN from/IN now/RB about/IN some/DT few/JJ
          several/JJ recent/JJ couple/NN more/JJR less/JJR than/IN at/IN least/JJS
          half/NN an/DT another/DT daily/RB weekly/JJ bi-weekly/JJ annual/JJ annually/RB
          Christmas/NNP Eve/NNP Easter/NNP Thanksgiving/NNP three-day/JJ 5-year/JJ
          old/JJ Q1/NN FY2026/NN once/RB currently/RB recently/RB met/VBD will/MD
          have/VBP would/MD talks/NNS new/JJ 's/POS '/'' 98/CD (/-LRB- )/-RRB- and/CC
          no/DT up/RB hour/NN o'clock/NN 30/CD %/NN $/$ third/JJ straight/JJ week/NN
          work/NN business/NN 1,500/CD 3.5/CD million/CD twenty/CD nineteen/CD b.c./NN
          ’/'' ides/NNS universal/JJ time/NN EST/NNP Pacific/NNP birthday/NN T10:00/CD
          1990-1995/CD
          the/DT nineties/NNS New/NNP Year/NNP the/DT future/NN
          """
              .split("\\s+"));

  private static String sentenceOfTimeWords(Random random) {
    List<String> words = new ArrayList<>();
    int length = 2 + random.nextInt(10);
    while (words.size() < length) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }

  private static Map<String, List<String>> findAll(List<String> sentences) {
    Map<String, List<String>> found = new TreeMap<>();
    sentences.forEach(sentence -> found.put(sentence, found(sentence)));
    return found;
  }

  /** The values of the times in a sentence. */
  private static List<String> found(String sentence) {
    return find(sentence).stream().map(found -> found.timex().value()).toList();
  }

  private static List<String> timexes(String sentence) {
    return find(sentence).stream()
        .map(found -> "%d-%d %s".formatted(found.begin(), found.end(), found.timex()))
        .toList();
  }

  private static List<TimeFinder.Found> find(String sentence) {
    CoreMap tokens = sentence(sentence);
    tokens.set(
        CoreAnnotations.NumerizedTokensAnnotation.class,
        NumberNormalizer.findAndMergeNumbers(tokens));
    return FINDER.find(tokens, new SUTime.TimeIndex(), SUTime.parseDateTime(DATE, true));
  }

  private static List<String> suTimes(TimeExpressionExtractor suTime, String sentence) {
    List<String> times =
        suTime.extractTimeExpressionCoreMaps(sentence(sentence), DATE).stream()
            .map(
                time ->
                    "%d-%d %s"
                        .formatted(
                            time.get(CoreAnnotations.TokenBeginAnnotation.class),
                            time.get(CoreAnnotations.TokenEndAnnotation.class),
                            time.get(TimeAnnotations.TimexAnnotation.class)))
            .toList();
    ForgetfulTags.forget();
    return times;
  }

  /** A sentence of words and their tags, {@code Monday/NNP}. */
  private static CoreMap sentence(String tagged) {
    List<CoreLabel> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String token : List.of(tagged.split(" "))) {
      int slash = token.lastIndexOf('/');
      CoreLabel label = CoreLabel.wordFromString(token.substring(0, slash));
      label.setTag(token.substring(slash + 1));
      label.setOriginalText(label.word());
      label.setBeginPosition(text.length());
      label.setEndPosition(text.append(label.word()).length());
      label.setBefore(" ");
      label.setAfter(" ");
      text.append(' ');
      label.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.size());
      tokens.add(label);
      label.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    }
    CoreMap sentence = new Annotation(text.toString().trim());
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length() - 1);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    return sentence;
  }
}
