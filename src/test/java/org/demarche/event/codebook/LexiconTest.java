package org.demarche.event.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.config.Config;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private static final EnumSet<EventType> TYPES =
      EnumSet.complementOf(EnumSet.of(EventType.UNKNOWN));

  private final Codebook bundled = Codebook.shared(Config.bundled());

  @TempDir Path folder;

  @Test
  void everyTypeHasVerbsAndNouns() {
    for (Rule.Word word : List.of(Rule.Word.VERB, Rule.Word.NOUN)) {
      Set<EventType> types =
          bundled.lexicon().rules().stream()
              .filter(rule -> rule.word() == word)
              .map(Rule::type)
              .collect(Collectors.toSet());
      assertThat(types).as("types with a rule for a %s", word).isEqualTo(TYPES);
    }
  }

  @Test
  void idsAreUniqueAndBeginWithTheType() {
    List<Rule> rules = bundled.lexicon().rules();

    assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(rule.id()).startsWith(rule.type().name().toLowerCase(Locale.ROOT) + ".");
              assertThat(rule.id()).doesNotContain(" ");
            });
  }

  @Test
  void secondReadingGivesTheSameRules() {
    Lexicon again = Lexicon.load(Config.bundled(), bundled.ontology());

    assertThat(again.rules()).isEqualTo(bundled.lexicon().rules());
  }

  @Test
  void triggersAreLemmasInLowerCase() {
    assertThat(bundled.lexicon().rules())
        .allSatisfy(
            rule ->
                assertThat(rule.lemmas())
                    .isNotEmpty()
                    .allSatisfy(
                        lemma ->
                            assertThat(lemma)
                                .as(rule.id())
                                .isEqualTo(lemma.strip().toLowerCase(Locale.ROOT))));
  }

  @Test
  void positionsAreKnownOnesOrPrepositions() {
    assertThat(bundled.lexicon().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.source()).as(rule.id()).allMatch(LexiconTest::isPosition);
              assertThat(rule.recipient()).as(rule.id()).allMatch(LexiconTest::isPosition);
            });
  }

  private static boolean isPosition(String position) {
    return position.equals("object.owner") || position.matches("[a-z]+");
  }

  @Test
  void mostSpecificRuleComesFirst() {
    for (Rule rule : bundled.lexicon().rules()) {
      if (rule.word() == Rule.Word.VERB) {
        String lemma = rule.lemmas().iterator().next();
        assertThat(bundled.lexicon().verbs(lemma.substring(lemma.lastIndexOf(' ') + 1)))
            .extracting(Rule::specificity)
            .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
      }
    }
  }

  @Test
  void ruleIdsNameTheirConstruction() throws Exception {
    Codebook small = Codebook.shared(SmallCodebook.in(folder).config());

    assertThat(small.lexicon().rules())
        .extracting(Rule::id)
        .contains("accuse.condemn", "accuse.file_complaint", "request.call_on", "agree.sign_pact");
  }

  @Test
  void alternativesShareARule() throws Exception {
    Lexicon small = Codebook.shared(SmallCodebook.in(folder).config()).lexicon();

    assertThat(small.verbs("vow")).isEqualTo(small.verbs("agree")).hasSize(1);
    assertThat(small.verbs("nothing")).isEmpty();
  }

  @Test
  void classesOfAllFilesAreShared() throws Exception {
    SmallCodebook codebook =
        SmallCodebook.in(folder)
            .write(
                "events/lexicon/accuse.yaml",
                "type: ACCUSE\nverbs:\n  - {verb: denounce, object: <pact>}\n");

    Rule rule = Codebook.shared(codebook.config()).lexicon().verbs("denounce").get(0);

    assertThat(rule.objects().orElseThrow().heads()).containsExactlyInAnyOrder("pact", "treaty");
  }

  @Test
  void secondRuleOfAnIdIsNumbered() throws Exception {
    SmallCodebook codebook =
        SmallCodebook.in(folder)
            .write(
                "events/lexicon/accuse.yaml",
                "type: ACCUSE\nverbs:\n  - {verb: sue, actors: both}\n  - {verb: sue}\n");

    assertThat(Codebook.shared(codebook.config()).lexicon().verbs("sue"))
        .extracting(Rule::id)
        .containsExactlyInAnyOrder("accuse.sue", "accuse.sue-2");
  }

  @Test
  void versionOfTheCodebookIsThatOfItsFiles(@TempDir Path other, @TempDir Path edited)
      throws Exception {
    String version = Codebook.shared(SmallCodebook.in(folder).config()).version();

    assertThat(version).matches("[0-9a-f]{16}");
    assertThat(Codebook.shared(SmallCodebook.in(other).config()).version()).isEqualTo(version);
    assertThat(
            Codebook.shared(
                    SmallCodebook.in(edited)
                        .replace(SmallCodebook.lexicon(EventType.SUPPORT), "thank", "hail")
                        .config())
                .version())
        .isNotEqualTo(version);
  }

  @Test
  void ontologyFollowsTheQuadClasses() {
    Ontology ontology = bundled.ontology();

    for (EventType type : TYPES) {
      Ontology.Entry entry = ontology.entry(type);
      int quad =
          switch (type) {
            case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
            case COOPERATE, AID, RETREAT -> 2;
            case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
            default -> 4;
          };
      assertThat(entry.quad()).as("quad class of %s", type).isEqualTo(quad);
      assertThat(entry.isCooperative()).isEqualTo(quad <= 2);
      assertThat(Math.signum(entry.intensity()))
          .as("sign of the intensity of %s", type)
          .isEqualTo(quad <= 2 ? 1.0 : -1.0);
    }
  }
}
