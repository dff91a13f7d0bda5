package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.demarche.config.Config;
import org.demarche.evaluate.Evaluator;
import org.demarche.evaluate.Kind;
import org.demarche.evaluate.TextAnnotator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes texts of {@code silent/} with the real models; the README there says what they are. */
@Tag("corenlp")
class SilenceTest {
  private static final Path TEXTS = Path.of("src/test/resources/silent");

  @Test
  void textsOfOtherSubjectsTellHardlyAnyEvents() {
    Map<String, Double> tuned = figures(Kind.SILENT, "tuning.jsonl");
    assertThat(tuned.get("sentences")).isGreaterThan(1000);
    assertThat(tuned.get("per100")).isLessThan(1.1);

    assertThat(figures(Kind.SILENT, "held-out.jsonl").get("per100")).isLessThan(2.6);
  }

  @Test
  void newsWithAWordOfSportIsStillCoded() {
    assertThat(figures(Kind.EVENTS, "news.jsonl").get("recall.type")).isGreaterThan(0.83);
  }

  private static Map<String, Double> figures(Kind kind, String gold) {
    ConfiguredStages stages = new ConfiguredStages(Config.bundled());
    TextAnnotator annotator =
        new TextAnnotator(stages.source(), stages.annotator(), 2, (done, all) -> {});
    return new Evaluator(stages, () -> annotator, remark -> {})
        .evaluate(kind, TEXTS.resolve(gold), Optional.empty())
        .figures();
  }
}
