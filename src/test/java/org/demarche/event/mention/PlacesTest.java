package org.demarche.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.event.TreeCoding;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.SmallCodebook;
import org.demarche.record.EventMention;
import org.demarche.record.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
  private static TreeCoding coding;

  @BeforeAll
  static void readCodebook(@TempDir Path folder) throws IOException {
    coding = new TreeCoding(Codebook.shared(SmallCodebook.in(folder).config()));
  }

  @Test
  void placeOfTheClauseIsThePlaceOfTheEvent() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP France||COUNTRY)) (VP (VBD met|meet) (NP (NNP Chad||COUNTRY))"
                + " (PP (IN in) (NP (NNP Tokyo||CITY))))))");

    Place place = event.getPlace();
    assertThat(place.getName()).isEqualTo("Tokyo");
    assertThat(place.getCountry()).isEqualTo("JPN");
    assertThat(event.getSentenceText().substring(place.getStart(), place.getEnd()))
        .isEqualTo("Tokyo");
  }

  @Test
  void unknownPlaceHasNoCountry() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack)"
                + " (NP (NNP Iraq||COUNTRY)) (PP (IN near) (NP (NNP Xyzzy||CITY))))))");

    assertThat(event.getPlace().getName()).isEqualTo("Xyzzy");
    assertThat(event.getPlace().getCountry()).isNull();
  }

  @Test
  void wordsOfASideAreNotItsPlaceToo() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD arrested|arrest)"
                + " (NP (NP (NNS soldiers|soldier)) (PP (IN in) (NP (NNP Iraq||COUNTRY)))))))");

    boolean side = event.getRecipient().stream().anyMatch(actor -> actor.getText().equals("Iraq"));
    assertThat(event.getPlace() == null).isEqualTo(side);
  }

  @Test
  void placeIsNotInferredFromTheSides() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack)"
                + " (NP (NNP Iraq||COUNTRY)))))");

    assertThat(event.getPlace()).isNull();
  }

  @Test
  void placeOfAnotherClauseIsNotItsPlace() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP France||COUNTRY)) (VP (VBD said|say) (PP (IN in)"
                + " (NP (NNP Tokyo||CITY))) (SBAR (IN that) (S (NP (NNP Iran||COUNTRY))"
                + " (VP (VBD attacked|attack) (NP (NNP Iraq||COUNTRY))))))))");

    assertThat(event.getPlace()).isNull();
  }
}
