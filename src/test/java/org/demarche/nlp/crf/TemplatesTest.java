package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
  private final SeqClassifierFlags flags = flags();

  @Test
  void takesWhatModelsMayDifferIn() {
    flags.maxNGramLeng = 6;
    flags.useTitle = true;
    flags.trainFileList = "news.train";

    Templates templates = Templates.of(flags);

    assertThat(templates)
        .isEqualTo(
            new Templates(WordShapeClassifier.WORDSHAPEDAN2USELC, 6, 4, true, Piece.of("0")));
  }

  @Test
  void aNegativeLengthOfNGramsIsNoLimit() {
    assertThat(Templates.of(flags).longestNGram()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void refusesAFlagThatItDoesNotKnow() {
    flags.useTags = true;

    assertThatThrownBy(() -> Templates.of(flags))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Cannot decode a model with the flag useTags = true (needs false)");
  }

  @Test
  void refusesAModelThatLacksATemplate() {
    flags.useNextRealWord = false;

    assertThatThrownBy(() -> Templates.of(flags)).hasMessageContaining("useNextRealWord = false");
  }

  /** With these, labels would depend on what was read before. */
  @Test
  void refusesToLearnWordsAtWork() {
    flags.maxAdditionalKnownLCWords = 10_000;

    assertThatThrownBy(() -> Templates.of(flags))
        .hasMessageContaining("maxAdditionalKnownLCWords = 10000 (needs 0)");
  }

  @Test
  void refusesOtherFunctionsOfWords() {
    flags.wordFunction = null;

    assertThatThrownBy(() -> Templates.of(flags)).hasMessageContaining("wordFunction = null");
  }

  private static SeqClassifierFlags flags() {
    SeqClassifierFlags flags = new SeqClassifierFlags();
    flags.maxLeft = 1;
    flags.noMidNGrams = true;
    flags.numberEquivalenceDistSim = true;
    flags.useClassFeature = true;
    flags.useDisjunctive = true;
    flags.useDistSim = true;
    flags.useLastRealWord = true;
    flags.useNGrams = true;
    flags.useNext = true;
    flags.useNextRealWord = true;
    flags.useOccurrencePatterns = true;
    flags.usePrev = true;
    flags.usePrevSequences = true;
    flags.useTypeSeqs = true;
    flags.useTypeSeqs2 = true;
    flags.useTypeySequences = true;
    flags.unknownWordDistSimClass = "0";
    flags.wordFunction = new AmericanizeFunction();
    flags.wordShape = WordShapeClassifier.WORDSHAPEDAN2USELC;
    return flags;
  }
}
