package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.pipeline.FakeStages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a JVM of its own that is killed while it works, so that nothing of it can clean up. */
final class KilledRunTest {
  @TempDir private Path folder;

  @Test
  void leavesTheOldTablesAndTheNextRunCleansUp() throws Exception {
    TempPipeline pipeline = TempPipeline.in(folder);
    pipeline.input("one.txt", "On Monday Ruritania attacked Sylvania.");
    assertThat(pipeline.run().exitCode()).isZero();
    Map<String, List<String>> before = pipeline.tables();
    pipeline.input("two.txt", "The word HANGS stops the run here.");

    killWhileItWorks();

    assertThat(pipeline.tables()).isEqualTo(before);
    assertThat(pipeline.output().resolve("_staging/dt=2026-11-24")).isDirectory();
    pipeline.input("two.txt", "On Tuesday Sylvania attacked Ruritania.");
    FakeDemarche.Result rerun = pipeline.run();
    assertThat(rerun.exitCode()).as(rerun.err()).isZero();
    assertThat(pipeline.tables().get("articles")).hasSize(2);
    assertThat(pipeline.tables().get("event_mentions")).hasSize(2);
    assertThat(pipeline.output().resolve("_staging/dt=2026-11-24")).doesNotExist();
  }

  private void killWhileItWorks() throws IOException, InterruptedException {
    Path errors = Files.createFile(folder.resolve("killed.err"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FakeDemarche.class.getName(),
                "run",
                folder.toString())
            .redirectError(errors.toFile())
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(run.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine())
          .as(() -> "what the run said: " + read(errors))
          .isEqualTo(FakeStages.HANGING);
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.waitFor()).isNotZero();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
