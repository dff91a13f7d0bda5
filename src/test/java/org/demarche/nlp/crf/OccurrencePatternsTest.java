package org.demarche.nlp.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OccurrencePatternsTest {
  @Test
  void findsAWordThatStandsAloneElsewhere() {
    assertThat(at(1, "the/DT Oslo/NNP talks/NNS end/VBP in/IN Oslo/NNP today/NN"))
        .containsExactly(Piece.of("X-NEXT-OCCURRENCE-X"));
    assertThat(at(5, "the/DT Oslo/NNP talks/NNS end/VBP in/IN Oslo/NNP today/NN"))
        .containsExactly(Piece.of("X-PREV-OCCURRENCE-X"));
    assertThat(at(5, "in/IN Oslo/NNP the/DT old/JJ the/DT Oslo/NNP is/VBZ in/IN Oslo/NNP now/RB"))
        .containsExactly(Piece.of("X-NEXT-OCCURRENCE-X"), Piece.of("X-PREV-OCCURRENCE-X"));
  }

  @Test
  void doesNotCountOccurrencesBesideAName() {
    assertThat(at(1, "the/DT Oslo/NNP talks/NNS end/VBP in/IN Oslo/NNP Airport/NNP")).isEmpty();
    assertThat(at(1, "the/DT Oslo/NNP talks/NNS end/VBP in/IN Oslo/NNP Airport/NN"))
        .containsExactly(Piece.of("X-NEXT-OCCURRENCE-X"));
    assertThat(at(1, "the/DT Oslo/NNP talks/NNS end/VBP in/IN Oslo/NNP AIRPORT/NNP"))
        .containsExactly(Piece.of("X-NEXT-OCCURRENCE-X"));
  }

  @Test
  void looksAwayAfterAName() {
    assertThat(at(1, "Old/NNP Oslo/NNP talks/NNS end/VBP in/IN Oslo/NNP today/NN")).isEmpty();
  }

  @Test
  void countsFromThreeWordsAwayTo149() {
    assertThat(at(1, "the/DT Oslo/NNP and/CC Oslo/NNP talks/NNS")).isEmpty();
    assertThat(at(1, "the/DT Oslo/NNP and/CC the/DT Oslo/NNP"))
        .containsExactly(Piece.of("X-NEXT-OCCURRENCE-X"));
    assertThat(at(1, "the/DT Oslo/NNP" + " and/CC".repeat(148) + " Oslo/NNP"))
        .containsExactly(Piece.of("X-NEXT-OCCURRENCE-X"));
    assertThat(at(1, "the/DT Oslo/NNP" + " and/CC".repeat(149) + " Oslo/NNP")).isEmpty();
  }

  @Test
  void onlyCapitalisedWordsBetweenOthersHaveAPattern() {
    List<Piece> none = List.of(Piece.of("NO-OCCURRENCE-PATTERN"));

    assertThat(at(0, "Oslo/NNP talks/NNS")).isEqualTo(none);
    assertThat(at(1, "the/DT Oslo/NNP")).isEqualTo(none);
    assertThat(at(1, "the/DT oslo/NNP talks/NNS")).isEqualTo(none);
    assertThat(at(1, "the/DT OSlo/NNP talks/NNS")).isEqualTo(none);
    assertThat(at(1, "the/DT O/NNP talks/NNS")).isEqualTo(none);
    assertThat(at(1, "the/DT Oslo/NNP Talks/NNS")).isEqualTo(none);
    assertThat(at(1, "the/DT Oslo/NNP 2/CD")).isEqualTo(none);
    assertThat(at(1, ",/, Oslo/NNP talks/NNS")).isEqualTo(none);
  }

  @Test
  void knowsTheNamesOfPatternsThatItDoesNotLookFor() {
    assertThat(OccurrencePatterns.isUnknown("XY-NEXT-OCCURRENCE-XY")).isTrue();
    assertThat(OccurrencePatterns.isUnknown("X-PREV-OCCURRENCE-YX")).isTrue();
    assertThat(OccurrencePatterns.isUnknown("X-PREV-OCCURRENCE-X")).isFalse();
    assertThat(OccurrencePatterns.isUnknown("CO-OCCURRENCE-WORD")).isFalse();
  }

  private static List<Piece> at(int position, String tagged) {
    List<String[]> tokens = Arrays.stream(tagged.split(" ")).map(t -> t.split("/")).toList();
    Word padding = new Word("", Piece.of(""), List.of());
    Sentence sentence =
        new Sentence(
            tokens.stream().map(t -> new Word(t[0], Piece.of(t[0]), List.of())).toList(),
            tokens.stream().map(t -> t[1]).toList(),
            padding);
    return OccurrencePatterns.at(sentence, position);
  }
}
