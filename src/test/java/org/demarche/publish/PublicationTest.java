package org.demarche.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.specific.SpecificDatumWriter;
import org.demarche.config.ConfigException;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.demarche.record.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublicationTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);

  @TempDir private Path root;
  private Storage storage;

  @BeforeEach
  void makeStorage() {
    storage = new LocalStorage(root);
  }

  @Test
  void publishedTablesHaveTheirFilesAndAManifest() throws Exception {
    publish("first", storage);

    assertThat(published()).containsExactly("first");
    assertThat(root.resolve("articles/dt=2026-11-24/part-00000-of-00001.avro")).isNotEmptyFile();
    assertThat(root.resolve("_manifests/dt=2026-11-24/_manifest.json"))
        .content()
        .contains("\"inputs\" : 1");
    assertThat(root.resolve("_staging/dt=2026-11-24")).doesNotExist();
  }

  @Test
  void runThatDiesAnywhereLeavesTheOldTablesOrTheNew() throws Exception {
    publish("old", storage);
    boolean died = true;
    int survived = 0;
    for (int step = 1; died; step++) {
      died = diesAt(step, "new");
      Publication.open(storage, DATE).close();

      assertThat(published()).as("died at step %d", step).hasSize(1).isSubsetOf("old", "new");
      for (Table table : Table.values()) {
        assertThat(root.resolve(TableRows.folder(table, "2026-11-24"))).isDirectory();
      }
      if (published().equals(List.of("old"))) {
        survived++;
      } else {
        publish("old", storage);
      }
    }
    assertThat(survived).as("steps before the commit").isGreaterThan(15);
  }

  @Test
  void firstRunThatDiesBeforeTheCommitLeavesNoTable() throws Exception {
    boolean died = true;
    for (int step = 1; died; step++) {
      died = diesAt(step, "first");
      Publication.open(storage, DATE).close();

      boolean committed = Files.exists(root.resolve("_manifests/dt=2026-11-24/_manifest.json"));
      for (Table table : Table.values()) {
        assertThat(Files.exists(root.resolve(TableRows.folder(table, "2026-11-24"))))
            .as("%s, died at step %d", table, step)
            .isEqualTo(committed);
      }
      if (committed) {
        return;
      }
    }
  }

  @Test
  void recoveryThatDiesItselfIsDoneByTheNext() throws Exception {
    for (int step = 1; step < 40; step++) {
      publish("old", storage);
      diesAt(step, "new");
      for (int again = 1; again < 12; again++) {
        try {
          Publication.open(new DyingStorage(root, again), DATE).close();
        } catch (Death | ConfigException e) {
          assertThat(e).isInstanceOf(Death.class);
        }
      }
      Publication.open(storage, DATE).close();

      assertThat(published()).as("died at step %d", step).hasSize(1).isSubsetOf("old", "new");
    }
  }

  @Test
  void lostInputIsNotPublished() throws Exception {
    publish("old", storage);
    try (Publication publication = Publication.open(storage, DATE)) {
      write(publication, "new", 2, storage);

      assertThatThrownBy(() -> publication.publish(1, "1", "1"))
          .isInstanceOf(IncompleteRunException.class)
          .hasMessage("2 inputs were read, but there are 0 articles and 1 failures");
    }
    assertThat(published()).containsExactly("old");
  }

  @Test
  void missingFileIsNotPublished() throws Exception {
    try (Publication publication = Publication.open(storage, DATE)) {
      write(publication, "new", 1, storage);

      assertThatThrownBy(() -> publication.publish(2, "1", "1"))
          .isInstanceOf(IncompleteRunException.class)
          .hasMessageContaining("part-00001-of-00002.avro");
    }
  }

  @Test
  void damagedFileIsNotPublished() throws Exception {
    try (Publication publication = Publication.open(storage, DATE)) {
      write(publication, "new", 1, storage);
      Path file =
          root.resolve(publication.stagingFolder(Table.FAILURES) + "/part-00000-of-00001.avro");
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 8));

      assertThatThrownBy(() -> publication.publish(1, "1", "1"))
          .isInstanceOf(IncompleteRunException.class)
          .hasMessageContaining("failures");
    }
  }

  @Test
  void secondRunForADateWaitsForNobody() throws Exception {
    try (Publication publication = Publication.open(storage, DATE)) {
      assertThat(publication.stagingFolder(Table.ARTICLES)).startsWith("_staging");
      assertThatThrownBy(() -> Publication.open(storage, DATE))
          .isInstanceOf(ConfigException.class)
          .hasMessageStartingWith("Another run is writing 2026-11-24");
      Publication.open(storage, DATE.plusDays(1)).close();
    }
  }

  /** Publishes in a process that dies at its n-th change of the storage; false if it lived. */
  private boolean diesAt(int step, String content) throws Exception {
    try {
      publish(content, new DyingStorage(root, step));
      return false;
    } catch (Death e) {
      return true;
    }
  }

  private static void publish(String content, Storage storage) throws Exception {
    Publication publication = Publication.open(storage, DATE);
    try {
      write(publication, content, 1, storage);
      publication.publish(1, "1", "1");
    } finally {
      if (storage instanceof DyingStorage dying) {
        dying.releaseLocks();
      } else {
        publication.close();
      }
    }
  }

  private static void write(Publication publication, String content, int inputs, Storage storage)
      throws IOException {
    for (Table table : Table.values()) {
      Path folder = Path.of(storage.address(publication.stagingFolder(table)));
      try (OutputStream out = Files.newOutputStream(folder.resolve("part-00000-of-00001.avro"))) {
        avro(table.schema(), table == Table.FAILURES ? List.of(failure(content)) : List.of(), out);
      }
    }
    Files.writeString(Path.of(storage.address(publication.stagedInputCount())), inputs + "\n");
  }

  private static void avro(Schema schema, List<Failure> rows, OutputStream out) throws IOException {
    try (DataFileWriter<Failure> writer = new DataFileWriter<>(new SpecificDatumWriter<>(schema))) {
      writer.setCodec(CodecFactory.zstandardCodec(3)).create(schema, out);
      for (Failure row : rows) {
        writer.append(row);
      }
    }
  }

  private static Failure failure(String content) {
    return Failure.newBuilder()
        .setOrigin(content)
        .setStage(Stage.CORPUS)
        .setCode(FailureCode.FILE_EMPTY)
        .setMessage("")
        .setInput("")
        .build();
  }

  private List<String> published() throws IOException {
    List<String> origins = new ArrayList<>();
    TableRows.each(
        storage,
        TableRows.folder(Table.FAILURES, "2026-11-24"),
        Failure.class,
        failure -> origins.add(failure.getOrigin()));
    return origins;
  }
}
