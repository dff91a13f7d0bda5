package org.demarche.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.demarche.event.TreeCoding;
import org.demarche.event.codebook.Codebook;
import org.demarche.event.codebook.SmallCodebook;
import org.demarche.record.DateGranularity;
import org.demarche.record.EventDateBasis;
import org.demarche.record.EventMention;
import org.demarche.record.Realis;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of events in an article of Friday, 1 November 2024. */
class EventDatesTest {
  private static TreeCoding coding;

  @BeforeAll
  static void readCodebook(@TempDir Path folder) throws IOException {
    coding = new TreeCoding(Codebook.shared(SmallCodebook.in(folder).config()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Monday, 2024-11-04, 2024-10-28, DAY",
    "Friday, 2024-11-08, 2024-11-01, DAY",
    "yesterday, 2024-10-31, 2024-10-31, DAY",
    "dawn, 2024-10-30T05:00, 2024-10-30, DAY",
    "week, 2024-W43, 2024-10-21, WEEK",
    "weekend, 2024-W43-WE, 2024-10-21, WEEK",
    "September, 2024-09, 2024-09-01, MONTH",
    "December, 2024-12, 2023-12-01, MONTH",
    "13, 2025-01-13, 2024-01-13, DAY",
    "quarter, 2024-Q2, 2024-04-01, QUARTER",
    "2024, 2024, 2024-01-01, YEAR"
  })
  void timeOfTheClauseIsTheDate(
      String word, String value, LocalDate date, DateGranularity granularity) {
    EventMention event = coding.event(attackedOn(word, value));

    assertThat(event.getEventDate()).isEqualTo(date);
    assertThat(event.getEventDateGranularity()).isEqualTo(granularity);
    assertThat(event.getEventDateBasis()).isEqualTo(EventDateBasis.CLAUSE);
    assertThat(event.getRealis()).isEqualTo(Realis.ACTUAL);
  }

  @Test
  void weekdayOfAFutureEventIsTheNextOne() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (MD will) (VP (VB attack)"
                + " (NP (NNP Iraq||COUNTRY)) (PP (IN on) (NP"
                + " (NNP Monday|Monday|DATE|2024-10-28)))))))");

    assertThat(event.getEventDate()).isEqualTo(LocalDate.of(2024, 11, 4));
  }

  @ParameterizedTest
  @CsvSource({"1939, 1939-01-01", "2008-08, 2008-08-01", "2023-10-07, 2023-10-07"})
  void whatLiesFarBehindTheArticleIsHistory(String value, LocalDate date) {
    EventMention event = coding.event(attackedOn("then", value));

    assertThat(event.getRealis()).isEqualTo(Realis.HISTORICAL);
    assertThat(event.getRealisBasis()).isNotBlank();
    assertThat(event.getEventDate()).isEqualTo(date);
  }

  @Test
  void articleIsDatedWhereNoTimeIsNamed() {
    EventMention event =
        coding.event(
            "(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack)"
                + " (NP (NNP Iraq||COUNTRY)))))");

    assertThat(event.getEventDate()).isEqualTo(LocalDate.of(2024, 11, 1));
    assertThat(event.getEventDateGranularity()).isEqualTo(DateGranularity.DAY);
    assertThat(event.getEventDateBasis()).isEqualTo(EventDateBasis.ARTICLE);
  }

  @Test
  void dayThatDoesNotExistIsNoDate() {
    assertThat(coding.event(attackedOn("then", "2024-02-30")).getEventDateBasis())
        .isEqualTo(EventDateBasis.ARTICLE);
  }

  @Test
  void eachClauseHasItsOwnTime() {
    SentenceCoding coded =
        coding.code(
            "(ROOT (S (NP (NNP France||COUNTRY)) (VP (VP (VBD condemned|condemn)"
                + " (NP (NNP Iran||COUNTRY)) (PP (IN on) (NP"
                + " (NNP Tuesday|Tuesday|DATE|2024-10-29)))) (CC and) (VP (VBD thanked|thank)"
                + " (NP (NNP Chad||COUNTRY)) (PP (IN on) (NP"
                + " (NNP Wednesday|Wednesday|DATE|2024-10-30)))))))");

    assertThat(coded.events())
        .extracting(event -> event.event().getEventDate())
        .containsExactly(LocalDate.of(2024, 10, 29), LocalDate.of(2024, 10, 30));
  }

  private static String attackedOn(String word, String value) {
    return ("(ROOT (S (NP (NNP Iran||COUNTRY)) (VP (VBD attacked|attack)"
            + " (NP (NNP Iraq||COUNTRY)) (PP (IN on) (NP (NN %s|%s|DATE|%s))))))")
        .formatted(word, word, value);
  }
}
