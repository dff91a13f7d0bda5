package org.demarche.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.event.TreeCoding;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.SmallCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidencesTest {
  private static final String ATTACK =
      "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack) (NP (NNP Iraq||COUNTRY)))))";
  private static final String UNKNOWN =
      "(ROOT (S (NP (PRP They|they)) (VP (VBD attacked|attack) (NP (NNP Iraq||COUNTRY)))))";

  @TempDir private Path folder;

  @Test
  void evidenceSaysHowTheEventWasFound() throws IOException {
    assertThat(coded(ATTACK, "bias\t0\t0\n").evidence())
        .containsEntry("type ASSAULT", 1.0)
        .containsEntry("trigger verb", 1.0)
        .containsEntry("both have a country", 1.0)
        .containsEntry("log of words to source", 0.0)
        .doesNotContainKeys("reported", "turned or composed", "source unknown");
    assertThat(coded(UNKNOWN, "bias\t0\t0\n").evidence())
        .containsKeys("source unknown", "source is a pronoun", "recipient has a country")
        .doesNotContainKey("both have a country");
  }

  @Test
  void theWeightsMakeAProbabilityAndAReason() throws IOException {
    SentenceCoding.Coded coded = coded(ATTACK, "both have a country\t1\t-1\n");
    assertThat(coded.event().getConfidence()).isEqualTo((float) (1 / (1 + Math.exp(-2))));
    assertThat(coded.steps()).contains("Confidence 0.88: both have a country +2.00.");
  }

  private SentenceCoding.Coded coded(String tree, String weights) throws IOException {
    SmallCodebook book = SmallCodebook.in(folder);
    book.write("events/confidence.tsv", "feature\tRIGHT\tWRONG\n" + weights);
    TreeCoding coding = new TreeCoding(Codebook.shared(book.config()));
    return coding.code(tree).events().get(0);
  }
}
