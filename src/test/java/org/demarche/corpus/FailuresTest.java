package org.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.demarche.record.Stage;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final UnusableInputException cause =
      new UnusableInputException(FailureCode.TEXT_EMPTY, "nothing");

  @Test
  void cutsInputTo4KibWithoutSplittingCharacters() {
    for (String character : new String[] {"a", "\u00e9", "\u4e2d", "\ud83d\ude00"}) {
      for (int shift = 0; shift < 4; shift++) {
        String input = "x".repeat(shift) + character.repeat(5000);

        String kept = Failures.of(Stage.CORPUS, "f", null, cause, input).getInput();

        assertThat(input).startsWith(kept);
        assertThat(kept.getBytes(StandardCharsets.UTF_8).length).isBetween(4093, 4096);
        assertThat(kept).doesNotContain("?");
      }
    }
  }

  @Test
  void replacesWhatCannotBeWritten() {
    Failure failure = Failures.of(Stage.NLP, "f", "id", cause, "a\ud800b");

    assertThat(failure.getInput()).isEqualTo("a\uFFFDb");
    assertThat(failure.getStage()).isEqualTo(Stage.NLP);
    assertThat(failure.getCode()).isEqualTo(FailureCode.TEXT_EMPTY);
    assertThat(failure.getMessage()).isEqualTo("nothing");
  }

  @Test
  void documentsEveryCodeAndNoOther() throws IOException {
    Matcher rows =
        Pattern.compile("(?m)^\\| `(\\w+)` \\|")
            .matcher(Files.readString(Path.of("docs/failures.md")));

    assertThat(rows.results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FailureCode.values()).map(Enum::name).toList());
  }
}
