package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.SmallCodebook;
import org.demarche.event.mention.SentenceCoding;
import org.demarche.record.EventActor;
import org.demarche.record.EventMention;
import org.demarche.record.EventType;
import org.demarche.record.Realis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceCoderTest {
  private static final String ATTACK =
      "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack) (NP (NNP Iraq||COUNTRY)))))";

  private static TreeCoding coding;

  @BeforeAll
  static void readCodebook(@TempDir Path folder) throws IOException {
    coding = new TreeCoding(Codebook.shared(SmallCodebook.in(folder).config()));
  }

  static List<CodingExample> trees() throws IOException {
    return CodingExample.read("trees.txt");
  }

  @ParameterizedTest
  @MethodSource("trees")
  void constructionsAreCoded(CodingExample tree) {
    SentenceCoding coded = coding.code(tree.sentence());

    assertThat(coded.events().stream().map(event -> CodingExample.text(event.event())).sorted())
        .as("%s: %s (dropped: %s)", tree.construction(), tree.sentence(), coded.dropped())
        .containsExactlyElementsOf(tree.events());
  }

  @Test
  void spansPointAtTheWords() {
    EventMention event = coding.event(ATTACK);

    String text = event.getSentenceText();
    assertThat(text).isEqualTo("Iran attacked Iraq");
    assertThat(text.substring(event.getTriggerStart(), event.getTriggerEnd()))
        .isEqualTo(event.getTrigger())
        .isEqualTo("attacked");
    for (List<EventActor> side : List.of(event.getSource(), event.getRecipient())) {
      EventActor actor = side.get(0);
      assertThat(text.substring(actor.getStart(), actor.getEnd())).isEqualTo(actor.getText());
    }
  }

  @Test
  void codesComeFromTheOntology() {
    EventMention event = coding.event(ATTACK);

    assertThat(event.getRuleId()).isEqualTo("assault.attack");
    assertThat(event.getQuadClass()).isEqualTo(4);
    assertThat(event.getCameoRoot()).isEqualTo("04");
    assertThat(event.getIntensity()).isEqualTo(-4f);
    assertThat(event.getMode()).isNull();
    assertThat(event.getSpeaker()).isNull();
  }

  @Test
  void modeOfTheRuleBringsItsIntensity() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP France||COUNTRY)) (VP (VBD visited|visit)"
                + " (NP (NNP Chad||COUNTRY)))))");

    assertThat(event.getMode()).isEqualTo("visit");
    assertThat(event.getIntensity()).isEqualTo(3f);
  }

  @Test
  void wordsOfTheClauseGiveContexts() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD arrested|arrest) (NP (DT a)"
                + " (JJ French||NATIONALITY) (NN soldier)))))");

    assertThat(event.getContext()).containsExactly("military");
    assertThat(coding.event(ATTACK).getContext()).isEmpty();
  }

  @Test
  void speakerIsWhoTellsIt() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP France||COUNTRY)) (VP (VBD said|say) (SBAR (S"
                + " (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack)"
                + " (NP (NNP Iraq||COUNTRY))))))))");

    assertThat(event.getSpeaker().getCountry()).isEqualTo("FRA");
  }

  @Test
  void sayingThatSomebodyMustActIsARequest() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP France||COUNTRY)) (VP (VBD said|say) (SBAR (S"
                + " (NP (NNP Iran||COUNTRY)) (VP (MD must) (VP (VB release)"
                + " (NP (DT the) (NNS soldiers|soldier)))))))))");

    assertThat(event.getType()).isEqualTo(EventType.REQUEST);
    assertThat(event.getSource()).extracting(EventActor::getCountry).containsExactly("FRA");
    assertThat(event.getRecipient()).extracting(EventActor::getCountry).containsExactly("IRN");
  }

  @Test
  void realisNamesTheWordThatDecided() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (MD will) (VP (VB attack)"
                + " (NP (NNP Iraq||COUNTRY))))))");

    assertThat(event.getRealis()).isEqualTo(Realis.FUTURE);
    assertThat(event.getRealisBasis()).isEqualTo("will");
    assertThat(coding.event(ATTACK).getRealisBasis()).isNull();
  }

  @Test
  void stepsTellHowAnEventWasFound() {
    SentenceCoding.Coded coded = coding.code(ATTACK).events().get(0);

    assertThat(String.join("\n", coded.steps()))
        .contains("assault.attack", "'Iran' is IRN", "'Iraq' is IRQ", "ACTUAL", "2024-11-01");
  }

  @Test
  void ruleThatGaveNoEventIsDroppedWithAReason() {
    SentenceCoding coded =
        coding.code("(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD hit) (NP (DT the) (NN target)))))");

    assertThat(coded.events()).isEmpty();
    assertThat(coded.dropped()).extracting(SentenceCoding.Dropped::ruleId).contains("assault.hit");
    assertThat(coded.dropped()).allSatisfy(drop -> assertThat(drop.reason()).isNotBlank());
  }

  @Test
  void secondRunGivesTheSame() {
    assertThat(coding.event(ATTACK)).isEqualTo(coding.event(ATTACK));
  }
}
