package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.demarche.config.Config;
import org.demarche.corpus.clean.Cleaner;
import org.demarche.corpus.clean.TextRange;
import org.demarche.record.Article;
import org.demarche.record.DateBasis;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final ArticleReader READER =
      new ArticleReader(
          Cleaner.load(Config.bundled()), ReadLimits.DEFAULT, LocalDate.of(2020, 5, 17));

  @Test
  void makesSegmentsOfWhatTheInputSaysAreCaptions() throws UnusableInputException {
    String text = "Talks end.\n The harbour of Hald \nThe ministers went home.";
    RawInput input =
        new RawInput(
            Origin.file("a"),
            text,
            RawInput.Fields.builder()
                .set(Field.TEXT, text)
                .captions(List.of(new TextRange(11, 32)))
                .build());

    Article article = READER.read(input);

    assertThat(article.getSegments())
        .extracting(
            segment ->
                segment.getKind()
                    + " "
                    + article.getText().substring(segment.getStart(), segment.getEnd()))
        .containsExactly(
            "BODY Talks end.", "CAPTION The harbour of Hald", "BODY The ministers went home.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2017-09-15                      | 2017-09-15T00:00:00Z",
        "20170915                        | 2017-09-15T00:00:00Z",
        "2017-09-15T17:52:00             | 2017-09-15T17:52:00Z",
        "2017-09-15 17:52                | 2017-09-15T17:52:00Z",
        "2017-09-15T17:52:00.123456      | 2017-09-15T17:52:00.123Z",
        "2017-09-15T17:52:00Z            | 2017-09-15T17:52:00Z",
        "2017-09-15T17:52:00+08:00       | 2017-09-15T09:52:00Z",
        "2017-09-15T17:52:00.5-0430      | 2017-09-15T22:22:00.500Z",
        "2017-09-15 17:52:00 +00:00      | 2017-09-15T17:52:00Z",
        "Fri, 15 Sep 2017 17:52:00 GMT   | 2017-09-15T17:52:00Z",
        "Fri, 15 Sep 2017 17:52:00 +0800 | 2017-09-15T09:52:00Z",
        "1505433600                      | 2017-09-15T00:00:00Z",
        "1505433600000                   | 2017-09-15T00:00:00Z",
        "2021-01-01                      | 2021-01-01T00:00:00Z",
      })
  void readsDates(String value, Instant expected) throws UnusableInputException {
    Article article = READER.read(input(null, null, value, "Words."));

    assertThat(article.getPublishedAt()).isEqualTo(expected);
    assertThat(article.getPublishedBasis()).isEqualTo(DateBasis.INPUT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "2017-13-01",
        "2017-02-30",
        "15/09/2017",
        "1899-12-31",
        "2031-01-01",
        "12345",
        "99999999999999999999",
        "2017-09-15T25:00:00",
        "2017-09-15T10:00:00 Mars",
        "0",
        "20171301"
      })
  void failsDatesThatAreNone(String value) {
    assertThatThrownBy(() -> READER.read(input(null, null, value, "Words.")))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.DATE_INVALID))
        .hasMessageContaining("'" + value + "'");
  }

  @Test
  void givesArticleWithoutDateTheDateOfTheRun() throws UnusableInputException {
    Article article = READER.read(input(null, null, null, "Words."));

    assertThat(article.getPublishedAt()).isEqualTo("2020-05-17T00:00:00Z");
    assertThat(article.getPublishedBasis()).isEqualTo(DateBasis.RUN);
  }

  @Test
  void takesIdFromIdThenUrlThenText() throws UnusableInputException {
    String byId = id("1", "http://a", "Words.");
    String byUrl = id(null, "http://a", "Words.");
    String byText = id(null, null, "Words, words.");

    assertThat(byId).matches("[0-9a-f]{32}").isEqualTo(id("1", "http://b", "Other."));
    assertThat(byUrl).isEqualTo(id(null, "http://a", "Other."));
    assertThat(byText).isEqualTo(id(null, null, "WORDS \u2013 words\n"));
    assertThat(byId).isNotEqualTo(byUrl).isNotEqualTo(byText);
    assertThat(byUrl).isNotEqualTo(id("http://a", null, "Words."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "\u2022 12 %", "Photo: AFP", "\u200B"})
  void failsTextWithoutLettersAfterCleaning(String text) {
    assertThatThrownBy(() -> READER.read(input(null, null, null, text)))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e -> assertThat(e.code()).isEqualTo(FailureCode.TEXT_EMPTY));
  }

  @Test
  void failsArticleOfFiveMegabytes() {
    RawInput input = input("7", null, null, "Talks go on. ".repeat(400_000));

    assertThatThrownBy(() -> READER.read(input))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e -> {
              assertThat(e.code()).isEqualTo(FailureCode.ARTICLE_TOO_LARGE);
              assertThat(Failures.of(input, e).getInput()).hasSize(4096);
              assertThat(Failures.of(input, e).getArticleId()).isEqualTo(ContentHash.of("id", "7"));
            })
        .hasMessage("The text has 5200000 characters, the limit is 200000");
  }

  private static String id(String id, String url, String text) throws UnusableInputException {
    return READER.read(input(id, url, null, text)).getArticleId();
  }

  private static RawInput input(String id, String url, String date, String text) {
    return new RawInput(
        Origin.file("file").line(1),
        text,
        RawInput.Fields.builder()
            .set(Field.ID, id)
            .set(Field.URL, url)
            .set(Field.PUBLISHED_AT, date)
            .set(Field.TEXT, text)
            .build());
  }
}
