package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong before any work: exit 2, one sentence, nothing written. */
final class WrongUsageTest {
  @TempDir private Path folder;
  private TempPipeline pipeline;

  @BeforeEach
  void makeJob() throws IOException {
    pipeline = TempPipeline.in(folder);
    pipeline.input("good.txt", "The king of Ruritania spoke to the people of Zenda.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run                                     | Missing required parameter: 'PIPELINE_DIR'
          run no/such/folder                      | Pipeline folder no/such/folder does not exist
          run PIPELINE/pipeline.yaml              | pipeline.yaml is a file, not a folder
          run PIPELINE/corpus                     | corpus has no pipeline.yaml
          run PIPELINE --date 2026-02-30          | --date must be YYYY-MM-DD, not '2026-02-30'
          run PIPELINE --date yesterday           | --date must be YYYY-MM-DD, not 'yesterday'
          run PIPELINE --format pdf               | --format must be one of auto
          run PIPELINE --shards 0                 | shards must be 1 or more, not 0
          run PIPELINE --max-article-chars 0      | Limits must be positive
          run PIPELINE --max-failure-rate 2       | maxFailureRate must be between 0 and 1, not 2.0
          run PIPELINE --input PIPELINE/no.txt    | no.txt matches no file
          run PIPELINE --input PIPELINE/*.pdf     | *.pdf matches no file
          run PIPELINE --input PIPELINE/[         | [ is no pattern: Missing ']
          run PIPELINE --input none://bucket/a    | none://bucket/a cannot be read: No filesystem found
          run PIPELINE --output none://bucket/a   | tables are published to folders of this machine only
          run PIPELINE --field writer=by          | unknown key 'writer'
          run PIPELINE --config no/such/config    | Configuration folder no/such/config does not exist
          run PIPELINE --config PIPELINE/corpus/good.txt | good.txt is a file, not a folder
          run PIPELINE --runner NoSuchRunner      | NoSuchRunner
          run PIPELINE --runner-option --no=1     | no
          run PIPELINE --nonsense                 | Unknown option: '--nonsense'
          show                                    | Missing required parameter: 'TABLE'
          show stories                            | There is no table 'stories'; tables: articles, sentences
          show articles --output PIPELINE/none    | No table articles is published below
          show articles --date soon               | Invalid value for option '--date': must be YYYY-MM-DD, not 'soon'
          show articles --limit -1                | --limit must be 0 or more, not -1
          show articles --format xml              | Invalid value for option '--format'
          explain                                 | Missing required parameter: 'SENTENCE'
          explain France --date soon              | must be YYYY-MM-DD, not 'soon'
          evaluate events                         | Missing required option: '--gold=FILE'
          evaluate events --gold PIPELINE/none    | none does not exist
          evaluate events --gold PIPELINE/corpus  | corpus is not a file
          bench                                   | Missing required subcommand
          bench annotate                          | Missing required option: '--input=CORPUS'
          bench annotate --input PIPELINE/none    | none does not exist
          bench annotate --input PIPELINE --limit 0 | --limit must be 1 or more, not 0
          bench annotate --input PIPELINE --threads 0 | --threads must be 1 or more, not 0
          bench annotate --input PIPELINE --threads two | Invalid value for option '--threads': 'two'
          bench annotate --input PIPELINE --rounds 0 | --rounds must be 1 or more, not 0
          bench annotate --input PIPELINE --warmup -1 | --warmup must be 0 or more, not -1
          bench annotate --input PIPELINE --only both | Invalid value for option '--only'
          bench annotate --input PIPELINE --scaling --threads 1 | --scaling needs two or more --threads
          bench annotate --input PIPELINE --json PIPELINE | Cannot write
          bench fidelity --input PIPELINE --show -1 | --show must be 0 or more, not -1
          bench fidelity --input PIPELINE/corpus --json no/folder/f.json | Cannot write no/folder/f.json
          bench coder --input PIPELINE --rounds 0 | --rounds must be 1 or more, not 0
          bench coder --input PIPELINE/none       | none does not exist
          bench read --input PIPELINE/none        | none does not exist
          bench read --input PIPELINE --format pdf | --format must be one of auto
          read                                    | Missing required parameter: 'INPUT'
          read PIPELINE/none.html                 | There is no file
          read PIPELINE/corpus                    | corpus is a folder: name a file in it
          read PIPELINE/corpus/good.txt --format pdf | --format must be one of auto
          read PIPELINE/corpus/good.txt --field writer=by | There is no field 'writer'; fields: id, url
          read PIPELINE/corpus/good.txt --limit -1 | --limit must be 0 or more, not -1
          failures --output PIPELINE/none         | No table failures is published below
          failures --code NONE                    | Invalid value for option '--code'
          failures --output PIPELINE/none --limit -1 | --limit must be 0 or more, not -1
          run PIPELINE --retry-failures --output PIPELINE/none | Nothing is published for
          schema articles --format xml            | Invalid value for option '--format'
          schema stories                          | There is no table 'stories'
          nonsense                                | Unmatched argument at index 0: 'nonsense'
          """)
  void isRefusedInOneSentence(String commandLine, String message) {
    String[] args = commandLine.strip().replace("PIPELINE", folder.toString()).split(" +", -1);

    FakeDemarche.Result result = FakeDemarche.run(args);

    assertThat(result.exitCode()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).startsWith("demarche: ").contains(message).doesNotContain("\tat ");
    assertThat(pipeline.output()).doesNotExist();
  }

  @Test
  void outputThatCannotBeWrittenIsRefusedBeforeAnyWork() throws IOException {
    Files.writeString(folder.resolve("file"), "in the way");

    FakeDemarche.Result result = pipeline.run("--output", folder.resolve("file/out").toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .contains("file/out cannot be written: " + folder.resolve("file") + " is not a folder");
  }

  @Test
  void textWithoutALetterIsNotExplained() {
    FakeDemarche.Result result = FakeDemarche.run("explain", "");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).startsWith("demarche: Cannot explain the text: No letter is left");
  }

  @Test
  void brokenYamlIsNamedWithFileAndLine() throws IOException {
    pipeline.settings("input: [corpus/*\noutput: out\n");
    assertThat(pipeline.run().err()).contains("pipeline.yaml:2: expected ',' or ']'");

    pipeline.settings("input: \u0001\n");
    FakeDemarche.Result result = pipeline.run();
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("pipeline.yaml is not YAML: special characters");
  }

  @Test
  void unknownKeyIsNamedWithFileAndLine() throws IOException {
    pipeline.settings("input: corpus/*\noutputs: out\n");

    FakeDemarche.Result result = pipeline.run();

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("pipeline.yaml:2: unknown key 'outputs'; known keys: date,");
  }

  @Test
  void noCommandIsRefusedAndHelpIsNot() {
    assertThat(FakeDemarche.run().exitCode()).isEqualTo(2);
    assertThat(FakeDemarche.run("--help").exitCode()).isZero();
    assertThat(FakeDemarche.run("run", "--help").out()).contains("--max-failure-rate");
    assertThat(FakeDemarche.run("--version").out()).matches("demarche \\d+\\.\\d+\\.\\d+\n");
  }
}
