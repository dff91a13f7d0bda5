package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FidelityReportTest {
  private static final Difference EXPLAINED =
      new Difference(
          Kind.VALUES, "a1", "It was Monday.", "Monday", "1", "2", Optional.of(Cause.ORDER));
  private static final Difference OPEN =
      new Difference(Kind.LABELS, "a2", "Chad spoke.", "Chad", "CITY", "O", Optional.empty());

  private final FidelityReport report =
      new FidelityReport(
          new Fidelity(
              Map.of(Kind.LABELS, 1200, Kind.VALUES, 7), List.of(EXPLAINED, OPEN), 0.00001),
          3);

  @Test
  void countsWhatIsExplainedApart() {
    String text = String.join("\n", report.lines(0));

    assertThat(text).startsWith("3 articles, stock CoreNLP against ours\n");
    assertThat(text).containsPattern("entity labels +1,200 +1 +0\n");
    assertThat(text).containsPattern("normalised values of mentions +7 +0 +1\n");
    assertThat(text).contains("probability: 0.0000100");
    assertThat(text).endsWith("explained: 1, stock's value depends on the sentences read before");
  }

  @Test
  void showsWhatNothingExplainsFirst() {
    String text = String.join("\n", report.lines(1));

    assertThat(text)
        .contains(
            """
            entity labels of 'Chad', article a2
              in     Chad spoke.
              stock  CITY
              ours   O""")
        .doesNotContain("Monday");
  }

  @Test
  void jsonHoldsEachDifferenceWithItsCause() {
    JsonNode json = report.json();

    assertThat(json.at("/kinds/labels/differing").intValue()).isEqualTo(1);
    assertThat(json.at("/kinds/values/explained").intValue()).isEqualTo(1);
    assertThat(json.at("/differences/0/cause").textValue()).isEqualTo(Cause.ORDER.title());
    assertThat(json.at("/differences/1").has("cause")).isFalse();
  }
}
