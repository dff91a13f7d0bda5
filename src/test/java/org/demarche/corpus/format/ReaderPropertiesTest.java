package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.avro.file.CodecFactory;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.demarche.corpus.Collected;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.Failure;

/** Whatever the bytes, reading ends, throws nothing, and names what it read. */
class ReaderPropertiesTest {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 1000, 32L << 20, 200, 3, 100);
  private static final List<String> NAMES =
      List.of(
          "a.txt",
          "a.jsonl",
          "a.json",
          "a.csv",
          "a.tsv",
          "a.avro",
          "a.parquet",
          "a",
          "a.zip",
          "a.html",
          "a.warc",
          "a.xml");
  private static final List<byte[]> SEEDS = seeds();

  @Property(tries = 3000)
  void damagedFilesAreFailuresWithOriginsOfTheirOwn(
      @ForAll("damaged") byte[] bytes, @ForAll("names") String name) throws IOException {
    check(name, FormatsTest.read(name, bytes, LIMITS));
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes, @ForAll("names") String name)
      throws IOException {
    check(name, FormatsTest.read(name, bytes, LIMITS));
  }

  @Property(tries = 300)
  void rowsOfAnyTextComeBackAsTheyWereWritten(@ForAll @Size(min = 1, max = 5) List<String> texts)
      throws IOException {
    StringBuilder csv = new StringBuilder("id,text\n");
    List<String> expected = new ArrayList<>();
    for (String text : texts) {
      String legal = org.demarche.corpus.Utf8.wellFormed(text).replace("\0", "");
      expected.add(legal);
      csv.append("1,\"").append(legal.replace("\"", "\"\"")).append("\"\n");
    }

    assertThat(FormatsTest.read("a.csv", csv.toString().getBytes(UTF_8)).texts())
        .isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES);
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return Combinators.combine(Arbitraries.of(SEEDS), Arbitraries.longs())
        .as((seed, random) -> Damage.of(seed, new Random(random)));
  }

  static void check(String name, Collected read) {
    List<String> origins = new ArrayList<>(FormatsTest.origins(read));
    read.failures.stream().map(Failure::getOrigin).forEach(origins::add);
    assertThat(origins.size() + read.others.size()).isPositive();
    assertThat(origins).allMatch(origin -> origin.startsWith(name));
    List<String> usable = FormatsTest.origins(read);
    assertThat(new HashSet<>(usable)).as("origins %s", usable).hasSameSizeAs(usable);
    assertThat(read.failures)
        .allMatch(failure -> failure.getInput().getBytes(UTF_8).length <= 4096);
  }

  static List<byte[]> seeds() {
    List<String> texts = Arrays.asList("One.", "Two,\n\"quoted\".", "Three.");
    byte[] json = "[{\"id\": 1, \"text\": \"One.\"}, {\"text\": \"Two.\"}]".getBytes(UTF_8);
    byte[] lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(UTF_8);
    byte[] csv = "id,text\n1,One.\n2,\"Two,\n\"\"q\"\".\"\n".getBytes(UTF_8);
    List<byte[]> seeds = new ArrayList<>(List.of(json, lines, csv));
    seeds.add(Tables.avro(CodecFactory.nullCodec(), texts));
    seeds.add(Tables.avro(CodecFactory.deflateCodec(6), texts));
    seeds.add(Tables.avro(CodecFactory.snappyCodec(), texts));
    seeds.add(Tables.avro(CodecFactory.zstandardCodec(3), texts));
    seeds.add(Tables.parquet(WriterVersion.PARQUET_1_0, true, texts));
    seeds.add(Tables.parquet(WriterVersion.PARQUET_1_0, false, texts));
    seeds.add(Tables.parquet(WriterVersion.PARQUET_2_0, true, texts));
    seeds.add(Packed.gzip(lines));
    seeds.add(Packed.bzip2(lines));
    seeds.add(Packed.zstd(lines));
    seeds.add(Packed.zip(Map.of("b.jsonl", lines, "c.csv", csv, "d.json.gz", Packed.gzip(json))));
    seeds.addAll(pages());
    return List.copyOf(seeds);
  }

  /** Files of markup, each with all that their readers look at. */
  private static List<byte[]> pages() {
    byte[] page = WebArchives.PAGE.getBytes(UTF_8);
    byte[] warc =
        WebArchives.concat(
            WebArchives.info(),
            WebArchives.response("1", WebArchives.http(200, WebArchives.PAGE)),
            WebArchives.response("2", WebArchives.http(404, WebArchives.PAGE)),
            WebArchives.response("3", WebArchives.chunkedAndPacked()));
    byte[] warcByRecord =
        WebArchives.concat(
            Packed.gzip(WebArchives.info()),
            Packed.gzip(WebArchives.response("1", WebArchives.chunkedAndPacked())),
            Packed.gzip(WebArchives.response("2", WebArchives.chunkedAndPacked())));
    return List.of(
        page,
        warc,
        warcByRecord,
        NewsItems.RSS.getBytes(UTF_8),
        NewsItems.ATOM.getBytes(UTF_8),
        NewsItems.newsMl().getBytes(UTF_8),
        NewsItems.NITF.getBytes(UTF_8));
  }
}
