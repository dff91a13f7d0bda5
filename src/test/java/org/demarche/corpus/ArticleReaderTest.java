package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
        "20170915                        | 2017-09-15T00:00:00Z",
        "20170915175200                  | 2017-09-15T17:52:00Z",
        "20170915T175200Z                | 2017-09-15T17:52:00Z",
        "2017/9/5 7:52                   | 2017-09-05T07:52:00Z",
        "2017-09-15T17:52:00+02:00[Europe/Paris] | 2017-09-15T15:52:00Z",
        "2017-09-15 17:52 Asia/Seoul     | 2017-09-15T08:52:00Z",
        "Sept. 15, 2017 3:04 p.m. ET     | 2017-09-15T19:04:00Z",
        "Jan 15, 2018 3:04PM ET          | 2018-01-15T20:04:00Z",
        "Friday, September 15, 2017 at 12:04 am EDT | 2017-09-15T04:04:00Z",
        "Updated: 15 Sep 2017, 17:52 BST | 2017-09-15T16:52:00Z",
        "15th of September, 2017         | 2017-09-15T00:00:00Z",
        "15-Sep-17 17:52 GMT             | 2017-09-15T17:52:00Z",
        "3 p.m. EST, January 5, 2018     | 2018-01-05T20:00:00Z",
        "Fri Sep 15 17:52:00 UTC 2017    | 2017-09-15T17:52:00Z",
        "15/09/2017 17:52                | 2017-09-15T17:52:00Z",
        "09/15/2017                      | 2017-09-15T00:00:00Z",
        "09/09/2017                      | 2017-09-09T00:00:00Z",
        "201709151752                    | 2017-09-15T17:52:00Z",
        "189172800000                    | 1975-12-30T12:00:00Z",
        "Fri 15 Sep 2017 17.52 BST       | 2017-09-15T16:52:00Z",
        "FRIDAY, SEPTEMBER 15, 2017 5:52 PM EDT | 2017-09-15T21:52:00Z",
        "5:52 PM ET, Fri September 15, 2017 | 2017-09-15T21:52:00Z",
        "Fri Sep 15 2017 17:52:00 GMT+0800 (China Standard Time) | 2017-09-15T09:52:00Z",
        "Fri, 15 Sep 2017 17:52:00 +0000 (UTC) | 2017-09-15T17:52:00Z",
        "2017-09-15 17:52 UTC+8          | 2017-09-15T09:52:00Z",
        "2020-06-17                      | 2020-06-17T00:00:00Z",
      })
  void readsDates(String value, Instant expected) throws UnusableInputException {
    Article article = READER.read(input(null, null, value, "Words."));

    assertThat(article.getPublishedAt()).isEqualTo(expected);
    assertThat(article.getPublishedBasis()).isEqualTo(DateBasis.INPUT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yesterday                  | DATE_INVALID",
        "12345                      | DATE_INVALID",
        "99999999999999999999       | DATE_INVALID",
        "0                          | DATE_INVALID",
        "2017-09                    | DATE_INVALID",
        "2017-09-15T10:00:00 Mars   | DATE_INVALID",
        "2017-09-15T10:00:00 XYZ    | DATE_INVALID",
        "2017-09-15 10              | DATE_INVALID",
        "15 septembre 2017          | DATE_INVALID",
        "15. Mai 2017               | DATE_INVALID",
        "05/01/2018                 | DATE_AMBIGUOUS",
        "5.1.2018 10:00             | DATE_AMBIGUOUS",
        "2017-09-15 10:00 IST       | DATE_AMBIGUOUS",
        "2017-13-01                 | DATE_IMPOSSIBLE",
        "20171301                   | DATE_IMPOSSIBLE",
        "2017-02-30                 | DATE_IMPOSSIBLE",
        "13/13/2017                 | DATE_IMPOSSIBLE",
        "2017-09-15T25:00:00        | DATE_IMPOSSIBLE",
        "Sept. 15, 2017 13:00 p.m.  | DATE_IMPOSSIBLE",
        "2017-09-15T10:00:00+19:00  | DATE_IMPOSSIBLE",
        "Mon, 15 Sep 2017 17:52:00 GMT | DATE_IMPOSSIBLE",
        "1899-12-31                 | DATE_IMPOSSIBLE",
        "2020-06-18                 | DATE_FUTURE",
        "2031-01-01                 | DATE_FUTURE",
      })
  void failsDatesThatAreNone(String value, FailureCode code) {
    assertThatThrownBy(() -> READER.read(input(null, null, value, "Words.")))
        .isInstanceOfSatisfying(
            UnusableInputException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining("'" + value + "'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "05/01/2018          | DAY_FIRST   | UTC          | 2018-01-05T00:00:00Z",
        "05/01/2018 10:00    | MONTH_FIRST | UTC          | 2018-05-01T10:00:00Z",
        "2018-01-05 10:00    | UNDECLARED  | Asia/Taipei  | 2018-01-05T02:00:00Z",
        "2018-01-05          | UNDECLARED  | Asia/Taipei  | 2018-01-05T00:00:00Z",
        "2018-01-05T10:00Z   | UNDECLARED  | Asia/Taipei  | 2018-01-05T10:00:00Z",
      })
  void readsDatesAsDeclared(String value, DateRules.Order order, ZoneId zone, Instant expected)
      throws UnusableInputException {
    ArticleReader reader = reader(new DateRules(zone, order, 0));

    assertThat(reader.read(input(null, null, value, "Words.")).getPublishedAt())
        .isEqualTo(expected);
  }

  @Test
  void allowsDatesAheadAsConfigured() throws UnusableInputException {
    RawInput input = input(null, null, "2020-06-01", "Words.");

    assertThat(reader(new DateRules(ZoneOffset.UTC, DateRules.Order.UNDECLARED, 15)).read(input))
        .isNotNull();
    assertThatThrownBy(
            () -> reader(new DateRules(ZoneOffset.UTC, DateRules.Order.UNDECLARED, 14)).read(input))
        .hasMessage("'2020-06-01' is after 2020-05-31, the last day for this run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "https://example.org/2018/01/05/talks        | Words. | 2018-01-05 | URL",
        "https://example.org/world/2018-01/05/c1.htm | Words. | 2018-01-05 | URL",
        "https://example.org/2018/jan/05/talks       | Words. | 2018-01-05 | URL",
        "https://example.org/20180105/talks.html     | Words. | 2018-01-05 | URL",
        "https://example.org/2020/06/10/talks        | Words. | 2020-06-10 | URL",
        "https://example.org/2018/13/45/talks        | Words. | 2020-05-17 | RUN",
        "https://example.org/2031/01/05/talks        | Words. | 2020-05-17 | RUN",
        "https://example.org/a?d=/2018/01/05/        | Words. | 2020-05-17 | RUN",
        "- | SEOUL, April 30 (Reuters) - Words. | 2020-04-30 | DATELINE",
        "- | SEOUL, Jan 5 (Reuters) - Words.    | 2020-05-17 | RUN",
        "- | SEOUL, May 18 (Reuters) - Words.   | 2020-05-18 | DATELINE",
        "- | SEOUL, May 19 (Reuters) - Words.   | 2020-05-17 | RUN",
        "- | SEOUL, Feb 31 (Reuters) - Words.   | 2020-05-17 | RUN",
      })
  void takesMissingDateFromAddressThenDateline(
      String url, String text, LocalDate expected, DateBasis basis) throws UnusableInputException {
    Article article = READER.read(input(null, url, null, text));

    assertThat(article.getPublishedAt()).isEqualTo(expected + "T00:00:00Z");
    assertThat(article.getPublishedBasis()).isEqualTo(basis);
    assertThat(article.getText()).isEqualTo("Words.");
  }

  @Test
  void keepsAgencyPlaceAndAuthorOfThePage() throws UnusableInputException {
    Article article =
        READER.read(
            input(null, null, null, "By Jane Doe\nSEOUL, South Korea (Reuters) - Talks go on."));

    assertThat(article.getAuthor()).isEqualTo("Jane Doe");
    assertThat(article.getAgency()).isEqualTo("Reuters");
    assertThat(article.getDatelinePlace()).isEqualTo("SEOUL, South Korea");
    assertThat(article.getText()).isEqualTo("Talks go on.");
  }

  @Test
  void failsTextInAnotherLanguage() {
    String text =
        "Die Außenminister beider Länder haben sich am Montag in Oslo getroffen und über die"
            + " Öffnung der Grenze gesprochen, die seit dem Mai geschlossen ist. Sie wollen sich"
            + " im Herbst wieder treffen.";
    RawInput input = input(null, null, null, text);

    assertThatThrownBy(() -> READER.read(input))
        .isInstanceOfSatisfying(
            UnusableInputException.class,
            e -> {
              assertThat(e.code()).isEqualTo(FailureCode.LANGUAGE);
              assertThat(Failures.of(input, e).getLanguage()).isEqualTo("de");
            })
        .hasMessage("The text is in German (de), not in English");
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

  private static ArticleReader reader(DateRules dates) {
    return new ArticleReader(
        Cleaner.load(Config.bundled()), ReadLimits.DEFAULT, dates, LocalDate.of(2020, 5, 17));
  }
}
