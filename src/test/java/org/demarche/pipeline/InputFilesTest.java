package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.corpus.format.FieldMapping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    for (String file :
        List.of("a/1.txt", "a/b/2.txt", "a/b/c/3.txt", "a/b/.hidden.txt", "d/1.txt")) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "x");
    }
  }

  @Test
  void patternAcrossFoldersFindsFilesAtEveryDepth() {
    assertThat(names("a/**/*.txt")).containsExactly("1.txt", "b/2.txt", "b/c/3.txt");
  }

  @Test
  void namesAreBelowTheFolderThatAllInputsHaveInCommon() {
    assertThat(names("a/*.txt", "d/1.txt")).containsExactly("a/1.txt", "d/1.txt");
    assertThat(names("d")).containsExactly("1.txt");
  }

  @Test
  void fileOfTwoInputsIsReadAsTheFirstSays() {
    Input csv = new Input(folder.resolve("d/1.txt").toString(), "csv", FieldMapping.DEFAULT);
    Input text = new Input(folder.resolve("d/*").toString(), "text", FieldMapping.DEFAULT);

    assertThat(InputFiles.find(List.of(csv, text)))
        .singleElement()
        .extracting(InputFile::input)
        .isEqualTo(csv);
  }

  private List<String> names(String... patterns) {
    List<Input> inputs =
        Stream.of(patterns)
            .map(
                pattern ->
                    new Input(folder.resolve(pattern).toString(), "auto", FieldMapping.DEFAULT))
            .toList();
    return InputFiles.find(inputs).stream().map(InputFile::name).toList();
  }
}
