package org.demarche.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.config.ConfigException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluatorTest {
  private static final String CORPUS =
      """
      {"id": "a", "title": null, "publishedAt": "2017-09-15T00:00:00", "text": "(AFP) They AID\\nThen ASSAULT\\nTeaser AGREE"}
      {"id": "b", "publishedAt": "2017-09-15", "text": "Some COERCE"}
      {"id": "c", "publishedAt": "2017-09-15T00:00:00Z", "text": "BROKEN"}
      {"id": "unread", "text": "ASSAULT"}
      """;

  @TempDir private Path folder;

  private final List<String> remarks = new ArrayList<>();
  private Path corpus;

  @BeforeEach
  void writeCorpus() throws IOException {
    corpus = Files.writeString(folder.resolve("corpus.jsonl"), CORPUS);
  }

  @Test
  void articlesAreCodedWholeAndSpansFoundAgainInTheRawText() throws IOException {
    Files.writeString(folder.resolve("articles.txt"), "a\nb\nc\n");
    Report report =
        evaluate(
            Kind.ARTICLES,
            articleRow("a", 11, "AID", "AID") + articleRow("a", 20, "ASSAULT", "SUPPORT"));
    // Found AID and ASSAULT in a, COERCE in b; the teaser's AGREE is not a's.
    assertThat(report.figures().get("precision.type")).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(report.figures().get("recall.type")).isEqualTo(0.5);
    assertThat(report.figures().get("f1.sentence")).isCloseTo(0.8, within(1e-12));
    assertThat(remarks).containsExactly("Not coded: c: ANNOTATION_FAILED: it is broken");
  }

  @Test
  void withoutTheListOnlyArticlesOfTheGoldAreCodedAndItSaysSo() {
    Report report = evaluate(Kind.ARTICLES, articleRow("a", 11, "AID", "AID"));
    assertThat(report.figures().get("precision.type")).isEqualTo(0.5);
    assertThat(remarks).singleElement().asString().contains("articles.txt is missing");
  }

  @Test
  void pairsAreAnsweredFromTheirText() {
    Report report =
        evaluate(
            Kind.PAIRS,
            """
            {"id": "p", "text": "Iran RETREAT Iraq", "source": [[0, 4]], "target": [[13, 17]], "type": "YIELD", "quad": 2}
            {"id": "q", "text": "Iran and Iraq", "source": [[0, 4]], "target": [], "type": "AID", "quad": 2}
            """);
    assertThat(report.figures().get("accuracy")).isEqualTo(0.5);
    assertThat(report.figures().get("none")).isEqualTo(0.5);
  }

  @Test
  void eventsAreFoundFromTheTextAlone() {
    Report report =
        evaluate(
            Kind.EVENTS,
            """
            {"id": "e", "text": "They AID", "events": [{"type": "AID", "source": [{"actorText": "They", "code": "USA"}], "target": []}], "spans": null}
            """);
    assertThat(report.figures().get("f1.type")).isEqualTo(1);
    assertThat(report.figures().get("f1.dyad")).isZero();
  }

  @Test
  void silentCountsEventsByTheHundredSentences() {
    Report report =
        evaluate(
            Kind.SILENT,
            """
            {"text": "They AID\\nGoal\\nRain", "events": []}
            {"text": "Snow", "events": []}
            """);
    assertThat(report.figures())
        .containsEntry("sentences", 4.0)
        .containsEntry("events", 1.0)
        .containsEntry("per100", 25.0);
    assertThat(report.cases()).singleElement().asString().contains("They AID");
  }

  @Test
  void aTargetThatCannotBeReadIsStillAnswered() {
    Report report =
        evaluate(
            Kind.TONE,
            """
            {"id": "t", "text": "They AID", "span": [0, 4], "tone": 1}
            {"id": "u", "text": "BROKEN", "span": [0, 6], "tone": -1}
            """);
    assertThat(report.figures()).containsKeys("macroF1", "fiveFold.macroF1");
    assertThat(remarks).containsExactly("Not read: u: ANNOTATION_FAILED: it is broken");
  }

  @Test
  void actorsNeedNoModels() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("actors.jsonl"),
            """
            {"id": "m", "mention": "FRA", "country": "FRA", "sector": "MIL"}
            """);
    Report report =
        new Evaluator(
                new FakeStages(),
                () -> {
                  throw new AssertionError("models are not needed");
                },
                remarks::add)
            .evaluate(Kind.ACTORS, gold, Optional.empty());
    assertThat(report.figures()).containsEntry("country", 1.0).containsEntry("sector", 0.0);
  }

  @Test
  void badGoldIsAnsweredWithFileAndLine() {
    String good = "{\"text\": \"x\", \"events\": []}\n";
    assertBad(Kind.EVENTS, good + "{\"text\": ", "gold.jsonl:2: not JSON");
    assertBad(Kind.EVENTS, good + "[]", "gold.jsonl:2: expected a JSON object");
    assertBad(Kind.EVENTS, "{\"events\": []}", "gold.jsonl:1: field 'text' is missing");
    assertBad(
        Kind.EVENTS,
        "{\"text\": \"x\", \"events\": [{\"type\": \"FLY\"}]}",
        "gold.jsonl:1: unknown type 'FLY'");
    assertBad(
        Kind.TONE,
        "{\"text\": \"x\", \"span\": [0, 1], \"tone\": 2}",
        "tone must be -1, 0 or 1, not 2");
    assertBad(
        Kind.PAIRS,
        "{\"text\": \"x\", \"source\": [[0, 9]], \"type\": \"AID\", \"quad\": 2}",
        "gold.jsonl:1: [0, 9) is no span");
    assertBad(Kind.ARTICLES, articleRow("a", 11, "AIM", "AID"), "trigger is 'AIM'");
    assertBad(Kind.ARTICLES, articleRow("z", 11, "AID", "AID"), "lacks 1 of 1 articles");
    assertBad(Kind.EVENTS, "\n", "has no rows");
  }

  @Test
  void missingFilesAreNamed() {
    Path missing = folder.resolve("missing.jsonl");
    assertThatThrownBy(() -> evaluator().evaluate(Kind.PAIRS, missing, Optional.empty()))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("missing.jsonl does not exist");
  }

  @Test
  void textsAreReportedInTheirOrderAsTheyAreDone() {
    List<String> progress = new ArrayList<>();
    FakeStages stages = new FakeStages();
    List<Found.Text> coded =
        new TextCoder(
                new TextAnnotator(
                    stages.source(),
                    stages.annotator(),
                    2,
                    (done, total) -> progress.add(done + "/" + total)),
                stages.coder())
            .code(List.of(RawText.undated("a", "We AID"), RawText.undated("b", "We AGREE")));
    assertThat(coded)
        .map(text -> text.events().get(0).triggerText())
        .containsExactly("AID", "AGREE");
    assertThat(progress).containsExactly("1/2", "2/2");
  }

  private void assertBad(Kind kind, String gold, String message) {
    assertThatThrownBy(() -> evaluate(kind, gold))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  private Report evaluate(Kind kind, String rows) {
    try {
      Path gold = Files.writeString(folder.resolve("gold.jsonl"), rows);
      return evaluator().evaluate(kind, gold, Optional.of(corpus));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Evaluator evaluator() {
    FakeStages stages = new FakeStages();
    return new Evaluator(
        stages,
        () -> new TextAnnotator(stages.source(), stages.annotator(), 2, (done, total) -> {}),
        remarks::add);
  }

  private static String articleRow(String article, int start, String trigger, String type) {
    return """
        {"article": "%s", "start": %d, "end": %d, "trigger": "%s", "type": "%s", "source": [], "recipient": [], "realis": "ACTUAL"}
        """
        .formatted(article, start, start + trigger.length(), trigger, type);
  }
}
