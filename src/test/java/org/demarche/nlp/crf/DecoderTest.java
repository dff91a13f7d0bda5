package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DecoderTest {
  private static final List<String> LABELS = List.of("O", "PERSON", "PLACE");
  private static final int PAIRS = LABELS.size() * LABELS.size();
  private static final List<String> WORDS = List.of("Ada", "Oslo", "in", "of", "new");
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private final Map<String, float[]> nodes = new HashMap<>();
  private final Map<String, float[]> edges = new HashMap<>();

  @Test
  void takesTheHeaviestLabelOfEachWord() {
    nodes.put("Ada-WORD", new float[] {0, 2, 1});
    nodes.put("Oslo-WORD", new float[] {0, 1, 2});

    assertThat(best("Ada in Oslo")).containsExactly(1, 0, 2);
    assertThat(best("")).isEmpty();
  }

  @Test
  void countsAWordOnOneSideOnce() {
    nodes.put("Oslo-WORD", new float[] {0, 0, 3});
    nodes.put("in-DISJP", new float[] {2, 0, 0});
    nodes.put("of-DISJN", new float[] {2, 0, 0});

    assertThat(best("in in Oslo")).endsWith(2);
    assertThat(best("Oslo of of")).startsWith(2);
    assertThat(best("in Oslo of")).containsExactly(0, 0, 0);
  }

  @Test
  void countsANGramOnce() {
    nodes.put("#<in>#", new float[] {0, 1, 0});
    nodes.put("in-WORD", new float[] {1.5f, 0, 0});

    assertThat(best("in")).containsExactly(0);
  }

  @Test
  void neverChoosesAPairThatMustNotBe() {
    nodes.put("Ada-WORD", new float[] {0, 9, 0});
    nodes.put("Oslo-WORD", new float[] {0, 0, 5});
    edges.put("PSEQ", new float[] {0, 0, 0, 0, 0, NEVER, 0, 0, 0});

    assertThat(best("Ada Oslo")).containsExactly(1, 0);
    assertThat(best("Ada in Oslo")).containsExactly(1, 0, 2);
  }

  @Test
  void theTokenBeforeTheFirstIsBackground() {
    nodes.put("Ada-WORD", new float[] {0, 1, 0});
    edges.put("PSEQ", new float[] {0, NEVER, 0, 0, 0, 0, 0, 0, 0});

    assertThat(best("Ada")).containsExactly(0);
  }

  @Test
  void findsTheHeaviestOfAllLabellings() {
    Random random = new Random(1);
    for (String word : WORDS) {
      for (String template : List.of("-WORD", "-PW", "-NW", "-DISJN", "-DISJP")) {
        nodes.put(word + template, weights(random, LABELS.size()));
      }
      for (String template : List.of("-PSEQW", "-PSEQpW", "-Ada-PSEQW2")) {
        edges.put(word + template, weights(random, PAIRS));
      }
    }
    CrfModel model = model();
    for (int round = 0; round < 50; round++) {
      String[] words = random.ints(5, 0, WORDS.size()).mapToObj(WORDS::get).toArray(String[]::new);
      Sentence sentence = sentence(model, words);

      int[] best = Decoder.best(sentence, model, 0);

      double heaviest = Double.NEGATIVE_INFINITY;
      for (int code = 0; code < Math.pow(LABELS.size(), words.length); code++) {
        heaviest = Math.max(heaviest, weight(sentence, model, labelling(code, words.length)));
      }
      assertThat(weight(sentence, model, best)).isEqualTo(heaviest);
    }
  }

  private static int[] labelling(int code, int length) {
    int[] labels = new int[length];
    for (int i = 0; i < length; i++) {
      labels[i] = code % LABELS.size();
      code /= LABELS.size();
    }
    return labels;
  }

  private static double weight(Sentence sentence, CrfModel model, int[] labels) {
    Potentials potentials = new Potentials(sentence, model, 0);
    double[] ofLabels = new double[LABELS.size()];
    double[] ofPairs = new double[PAIRS];
    double weight = 0;
    int before = model.background();
    for (int i = 0; i < labels.length; i++) {
      potentials.ofLabels(i, ofLabels);
      potentials.ofPairs(i, ofPairs);
      weight += ofPairs[before * LABELS.size() + labels[i]] + ofLabels[labels[i]];
      before = labels[i];
    }
    return weight;
  }

  private static float[] weights(Random random, int width) {
    float[] weights = new float[width];
    for (int i = 0; i < width; i++) {
      weights[i] = random.nextInt(64) / 16f;
    }
    return weights;
  }

  private int[] best(String text) {
    CrfModel model = model();
    String[] words = Stream.of(text.split(" ")).filter(w -> !w.isEmpty()).toArray(String[]::new);
    return Decoder.best(sentence(model, words), model, 0);
  }

  private static Sentence sentence(CrfModel model, String... words) {
    DistSimLexicon lexicon = DistSimLexicon.of(Map.of());
    return new Sentence(
        Arrays.stream(words).map(text -> Word.of(text, List.of(model), lexicon)).toList(),
        Arrays.stream(words).map(text -> "").toList(),
        Word.padding(List.of(model)));
  }

  private CrfModel model() {
    return new CrfModel(
        new Templates(WordShapeClassifier.WORDSHAPEDAN2USELC, 6, 4, false, Piece.of("0")),
        LABELS,
        LABELS.indexOf("O"),
        FeatureTable.of(nodes, LABELS.size()),
        FeatureTable.of(edges, PAIRS),
        KnownWords.of(List.of()));
  }
}
