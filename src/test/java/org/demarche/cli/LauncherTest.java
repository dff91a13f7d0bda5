package org.demarche.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the script {@code demarche} with a java that prints what it is called with. */
class LauncherTest {
  private static final String MACHINE = "24683520";

  @TempDir Path folder;

  private Path system;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void layOutAProgramThatIsBuilt() throws IOException {
    Files.copy(Path.of("demarche"), folder.resolve("demarche"));
    write("pom.xml", "");
    Files.createDirectories(folder.resolve("src/main"));
    Files.createDirectories(folder.resolve("src/bench"));
    write("target/launcher.classpath", "");
    write("target/launcher.built", "");
    Files.setLastModifiedTime(
        folder.resolve("target/launcher.built"), FileTime.from(Instant.now().plusSeconds(60)));
    write(
        "bin/java",
        """
        #!/bin/sh
        if [ "$1" = -version ]; then echo 'openjdk version "17.0.1"' >&2; else echo "$@"; fi
        """);
    assertThat(folder.resolve("bin/java").toFile().setExecutable(true)).isTrue();
    system = folder.resolve("system");
    memory(MACHINE);
  }

  @Test
  void takesNoMoreHeapOnALargeMachine() throws Exception {
    assertThat(run("run", "pipelines/sample").out()).contains(" -Xmx1600m ");
  }

  @Test
  void leavesRoomForTheRestOfJavaOnASmallMachine() throws Exception {
    memory("1572864");

    assertThat(run("explain", "Canada expelled two diplomats.").out()).contains(" -Xmx1036m ");
  }

  @Test
  void keepsToTheLimitOfAGroupAboveItsOwn() throws Exception {
    write("system/proc/self/cgroup", "0::/night/job\n");
    write("system/sys/fs/cgroup/night/job/memory.max", "max\n");
    write("system/sys/fs/cgroup/night/memory.max", "2000000000\n");

    assertThat(run("run", "pipelines/sample").out()).contains(" -Xmx1407m ");
  }

  @Test
  void keepsBelowTheSizeFromWhichAGroupIsSlowedDown() throws Exception {
    write("system/proc/self/cgroup", "0::/job\n");
    write("system/sys/fs/cgroup/job/memory.max", "8000000000\n");
    write("system/sys/fs/cgroup/job/memory.high", "1900000000\n");

    assertThat(run("run", "pipelines/sample").out()).contains(" -Xmx1311m ");
  }

  @Test
  void keepsToTheLimitOfAContainerThatDoesNotSeeItsGroup() throws Exception {
    write("system/proc/self/cgroup", "0::/kubepods/pod1\n");
    write("system/sys/fs/cgroup/memory.max", "2000000000\n");

    assertThat(run("run", "pipelines/sample").out()).contains(" -Xmx1407m ");
  }

  @Test
  void keepsToTheLimitOfAGroupOfTheFirstVersion() throws Exception {
    write("system/proc/self/cgroup", "5:cpu,memory:/docker/a\n1:name=systemd:/docker/a\n");
    write("system/sys/fs/cgroup/memory/docker/a/memory.limit_in_bytes", "2000000000\n");
    write("system/sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");

    assertThat(run("run", "pipelines/sample").out()).contains(" -Xmx1407m ");
  }

  @Test
  void refusesToAnnotateInTooLittleMemory() throws Exception {
    memory("1024000");

    assertThat(run("run", "pipelines/sample"))
        .isEqualTo(
            new Ended(
                2,
                "",
                "demarche: annotation needs 1,500 MB of memory, this machine or container has"
                    + " 1000 MB; DEMARCHE_JAVA_OPTS=-Xmx… overrides this\n"));
  }

  @Test
  void doesInLittleMemoryWhatNeedsNoModels() throws Exception {
    memory("524288");

    assertThat(run("show", "events").exitCode()).isZero();
    assertThat(run("run", "--help").exitCode()).isZero();
    assertThat(run("--help").out()).contains(" -Xmx512m ");
  }

  @Test
  void leavesTheHeapToTheUserWhoSetsIt() throws Exception {
    memory("1024000");

    assertThat(run(Map.of("DEMARCHE_JAVA_OPTS", "-Xmx900m"), "run", "pipelines/sample").out())
        .contains(" -Xmx900m ")
        .containsOnlyOnce("-Xmx");
  }

  @Test
  void leavesTheGarbageCollectorToTheUserWhoSetsIt() throws Exception {
    String chosen = "-XX:+UseZGC -XX:-UseBiasedLocking";

    assertThat(run(Map.of("DEMARCHE_JAVA_OPTS", chosen), "run", "pipelines/sample").out())
        .contains(chosen)
        .containsOnlyOnce("-XX:+Use");
  }

  @Test
  void endsRatherThanGoOnWithoutMemory() throws Exception {
    assertThat(run("run", "pipelines/sample").out()).contains(" -XX:+ExitOnOutOfMemoryError ");
  }

  private void memory(String kilobytes) throws IOException {
    write("system/proc/meminfo", "MemTotal:       %s kB\nMemFree: 1 kB\n".formatted(kilobytes));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Ended run(String... args) throws Exception {
    return run(Map.of(), args);
  }

  private Ended run(Map<String, String> environment, String... args) throws Exception {
    ProcessBuilder launcher = new ProcessBuilder(folder.resolve("demarche").toString());
    launcher.command().addAll(List.of(args));
    launcher.environment().remove("DEMARCHE_JAVA_OPTS");
    launcher.environment().put("LC_ALL", "C.UTF-8");
    launcher.environment().put("JAVA_HOME", folder.toString());
    launcher.environment().put("DEMARCHE_SYSTEM", system.toString());
    launcher.environment().putAll(environment);
    Path err = folder.resolve("err");
    Process process = launcher.redirectError(err.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), out, Files.readString(err));
  }
}
