package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.config.ConfigException;
import org.demarche.corpus.DateRules;
import org.demarche.corpus.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsFileTest {
  private static final Overrides ALL =
      new Overrides(
          List.of("a.txt"),
          Optional.of("text"),
          Map.of("text", "body"),
          Optional.of("/tables/{date}"),
          Optional.of("2026-01-02"),
          Optional.of(9),
          Optional.of(8),
          Optional.of(10),
          Optional.of(11),
          Optional.of(12),
          Optional.of(13),
          Optional.of(0.14),
          Optional.of("SomeRunner"),
          Optional.of(15),
          List.of("--a=b"));

  @TempDir private Path folder;

  @Test
  void readsEveryKey() throws IOException {
    JobSettings settings =
        read(
            """
            input: ["corpus/{date}/*.txt", "gs://bucket/news.jsonl"]
            format: jsonl
            fields: {publishedAt: date}
            output: ../out
            date: 2026-11-24
            shards: 2
            reprintNights: 7
            dates: {zone: Asia/Taipei, order: day-first, maxDaysAhead: 3}
            limits:
              maxArticleChars: 1000
              maxSentenceTokens: 200
              maxParsedTokens: 100
              articleBudgetSeconds: 60
              maxFailureRate: 0.25
            runner:
              name: FlinkRunner
              parallelism: 3
              options: ["--flinkMaster=[local]"]
            """,
            Overrides.NONE);

    assertThat(settings.inputs())
        .extracting(Input::pattern)
        .containsExactly(folder + "/corpus/2026-11-24/*.txt", "gs://bucket/news.jsonl");
    assertThat(settings.inputs().get(0).format()).isEqualTo("jsonl");
    assertThat(settings.inputs().get(0).fields().name(Field.PUBLISHED_AT)).isEqualTo("date");
    assertThat(settings.inputs().get(0).fields().name(Field.TEXT)).isEqualTo("text");
    assertThat(settings.output()).isEqualTo(folder.resolveSibling("out").toString());
    assertThat(settings.date()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(settings.shards()).isEqualTo(2);
    assertThat(settings.reprintNights()).isEqualTo(7);
    assertThat(settings.dates())
        .isEqualTo(new DateRules(ZoneId.of("Asia/Taipei"), DateRules.Order.DAY_FIRST, 3));
    assertThat(settings.readLimits().maxArticleCharacters()).isEqualTo(1000);
    assertThat(settings.annotation().maxSentenceTokens()).isEqualTo(200);
    assertThat(settings.annotation().maxParsedTokens()).isEqualTo(100);
    assertThat(settings.annotation().articleBudget()).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.maxFailureRate()).isEqualTo(0.25);
    assertThat(settings.runner()).isEqualTo("FlinkRunner");
    assertThat(settings.parallelism()).isEqualTo(3);
    assertThat(settings.runnerOptions()).containsExactly("--flinkMaster=[local]");
  }

  @Test
  void optionsGoBeforeEveryKey() throws IOException {
    JobSettings settings =
        read("input: x\noutput: y\ndate: 2026-11-24\nfields: {text: t, id: i}\n", ALL);

    assertThat(settings.inputs())
        .extracting(Input::pattern)
        .containsExactly(Path.of("a.txt").toAbsolutePath().toString());
    assertThat(settings.inputs().get(0).format()).isEqualTo("text");
    assertThat(settings.inputs().get(0).fields().name(Field.TEXT)).isEqualTo("body");
    assertThat(settings.inputs().get(0).fields().name(Field.ID)).isEqualTo("i");
    assertThat(settings.output()).isEqualTo("/tables/2026-01-02");
    assertThat(settings.date()).isEqualTo(LocalDate.of(2026, 1, 2));
    assertThat(settings.shards()).isEqualTo(9);
    assertThat(settings.reprintNights()).isEqualTo(8);
    assertThat(settings.readLimits().maxArticleCharacters()).isEqualTo(10);
    assertThat(settings.annotation().maxSentenceTokens()).isEqualTo(11);
    assertThat(settings.annotation().maxParsedTokens()).isEqualTo(12);
    assertThat(settings.annotation().articleBudget()).isEqualTo(Duration.ofSeconds(13));
    assertThat(settings.maxFailureRate()).isEqualTo(0.14);
    assertThat(settings.runner()).isEqualTo("SomeRunner");
    assertThat(settings.parallelism()).isEqualTo(15);
    assertThat(settings.runnerOptions()).containsExactly("--a=b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shards: 0                     | :4: expected 1 or more, not 0
          shards: many                  | :4: expected a whole number, not 'many'
          reprintNights: 100            | :4: expected 0 to 99, not 100
          dates: {maxDaysAhead: -1}     | :4: expected 0 or more, not -1
          dates: {order: year-first}    | :4: expected day-first or month-first, not 'year-first'
          dates: {zone: Taipei}         | :4: expected a zone such as UTC, +08:00 or Asia/Taipei, not 'Taipei'
          dates: {future: 1}            | :4: unknown key 'future'
          format: pdf                   | :4: expected one of auto
          fields: {by: author}          | :4: unknown key 'by'
          limits: {maxFailureRate: 1.5} | :4: expected a number between 0 and 1, not 1.5
          limits: {maxTokens: 1}        | :4: unknown key 'maxTokens'
          limits: [1]                   | :4: expected a mapping, not a list
          runner: {nodes: 4}            | :4: unknown key 'nodes'
          input: again                  | :4: 'input' stands here a second time
          """)
  void mistakeIsNamedWithItsLine(String line, String message) {
    assertThatThrownBy(
            () -> read("input: x\noutput: y\ndate: 2026-11-24\n" + line + "\n", Overrides.NONE))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining("pipeline.yaml" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          output: y%ndate: 2026-11-24              | No input is named
          input: x%ndate: 2026-11-24               | No output is named
          input: x%noutput: y                      | No date is given
          input: x%noutput: y%ndate: 24.11.2026    | :3: expected YYYY-MM-DD, not '24.11.2026'
          """)
  void whatIsNeededIsAskedFor(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml.formatted() + "\n", Overrides.NONE))
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(message);
  }

  private JobSettings read(String yaml, Overrides overrides) throws IOException {
    Files.writeString(folder.resolve("pipeline.yaml"), yaml);
    return SettingsFile.in(folder).with(overrides);
  }

  @Test
  void inputsMayHaveFormatAndFieldsOfTheirOwn() throws IOException {
    JobSettings settings =
        read(
            """
            input:
              - a/*.txt
              - {path: b/**/*.csv, format: csv, fields: {text: body}}
            format: text
            output: out
            date: 2026-11-24
            limits: {maxNesting: 5, maxUnpackedBytes: 5000000000}
            """,
            Overrides.NONE);

    assertThat(settings.inputs()).extracting(Input::format).containsExactly("text", "csv");
    assertThat(settings.inputs().get(1).fields().name(Field.TEXT)).isEqualTo("body");
    assertThat(settings.readLimits().maxNesting()).isEqualTo(5);
    assertThat(settings.readLimits().maxUnpackedBytes()).isEqualTo(5_000_000_000L);
  }
}
