package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.avro.file.CodecFactory;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.demarche.config.YamlNode;
import org.demarche.corpus.Collected;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.Failure;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
  private static final List<String> TEXTS =
      List.of("One.", "Two,\n\"quoted\".", "Drei \u2013 \u00fc.");
  private static final String JSON =
      "[{\"text\": \"One.\"}, {\"text\": \"Two,\\n\\\"quoted\\\".\"}, {\"text\": \"Drei \u2013 \u00fc.\"}]";
  private static final String CSV =
      "id,text\n1,One.\n2,\"Two,\n\"\"quoted\"\".\"\r\n\n3,Drei \u2013 \u00fc.";

  static Stream<UnaryOperator<byte[]>> packings() {
    return Stream.of(bytes -> bytes, Packed::gzip, Packed::bzip2, Packed::zstd);
  }

  @ParameterizedTest
  @MethodSource("packings")
  void readsEveryFormatInEveryPackingByLookingAlone(UnaryOperator<byte[]> packing)
      throws IOException {
    for (byte[] file :
        List.of(
            JSON.getBytes(UTF_8),
            CSV.getBytes(UTF_8),
            CSV.replace(",text", "\ttext").replaceAll("(?m)^(\\d),", "$1\t").getBytes(UTF_8),
            Tables.avro(CodecFactory.nullCodec(), TEXTS),
            Tables.parquet(WriterVersion.PARQUET_1_0, false, TEXTS))) {
      Collected read = read("file", packing.apply(file));

      assertThat(read.failures).isEmpty();
      assertThat(read.texts()).isEqualTo(TEXTS);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "a.jsonl.gz, jsonl",
    "a.NDJSON, jsonl",
    "a.csv, csv",
    "a.tsv.zst, tsv",
    "a.txt, text",
    "a.json, json",
    "a, text",
    "a.avro, avro",
    "a.parquet.bz2, parquet",
    "a.html, html",
    "a.warc.gz, warc",
    "a.rss, feed",
    "a.newsml, newsml",
    "a.xml, nitf"
  })
  void findsFormatByNameWhereTheContentDoesNotTell(String name, String format) {
    assertThat(Formats.recognise(name, Sample.of("what?".getBytes(UTF_8))).name())
        .isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt  | Obj\u0001x   | avro",
        "a.json | {\"text\": 1} | jsonl",
        "a.json | {             | json",
        "a.json | [             | json",
        "a      | {\"text\": 1} | jsonl",
        "a.txt  | {\"text\": 1} | text",
        "a      | id,text       | csv",
        "a      | No, it is not | text",
        "a.txt  | WARC/1.0      | warc",
        "a      | <!DOCTYPE html> | html",
        "a.xml  | <?xml?><rss>  | feed",
        "a.xml  | <?xml?><feed> | feed",
        "a.xml  | <newsMessage> | newsml",
        "a.xml  | <nitf>        | nitf",
        "a      | <nitf>        | nitf",
      })
  void weighsMagicNumberThenNameThenContent(String name, String content, String format) {
    assertThat(Formats.recognise(name, Sample.of(content.getBytes(ISO_8859_1))).name())
        .isEqualTo(format);
  }

  @Test
  void refusesUnknownName() {
    assertThatThrownBy(() -> Formats.named("pdf", FieldMapping.DEFAULT))
        .hasMessageContaining("Unknown format 'pdf'");
  }

  @Test
  void originsAreLinesOfRowsAndNumbersOfRecords() throws IOException {
    assertThat(origins(read("a.csv", CSV.getBytes(UTF_8))))
        .containsExactly("a.csv:2", "a.csv:3", "a.csv:6");
    assertThat(origins(read("a.json", JSON.getBytes(UTF_8))))
        .containsExactly("a.json#1", "a.json#2", "a.json#3");
  }

  @Test
  void readsAvroOfEveryCodecWithTimesAndNumbers() throws IOException {
    for (CodecFactory codec :
        List.of(
            CodecFactory.deflateCodec(6),
            CodecFactory.snappyCodec(),
            CodecFactory.bzip2Codec(),
            CodecFactory.zstandardCodec(3))) {
      Collected read = read("a", Tables.avro(codec, TEXTS));

      assertThat(read.texts()).isEqualTo(TEXTS);
      assertThat(read.inputs.get(2).fields().id()).isEqualTo("2");
      assertThat(read.inputs.get(2).fields().publishedAt()).isEqualTo("2026-11-20T08:30:00Z");
    }
  }

  @Test
  void readsParquetAndFailsRowsWithoutText() throws IOException {
    List<String> some = Arrays.asList("Same.", null, "Same.", "Other.");
    Collected read = read("a", Tables.parquet(WriterVersion.PARQUET_1_0, true, some));

    assertThat(read.texts()).containsExactly("Same.", "Same.", "Other.");
    assertThat(read.inputs.get(1).fields().publishedAt()).isEqualTo("2026-11-20T08:30:00Z");
    assertThat(read.inputs.get(1).fields().id()).isEqualTo("2");
    assertThat(read.codes()).containsExactly(FailureCode.FIELD_MISSING);
    assertThat(read.failures.get(0).getOrigin()).isEqualTo("a#2");
  }

  @Test
  void refusesParquetWhoseEncodingMayTakeAnyMemory() throws IOException {
    Collected read = read("a", Tables.parquet(WriterVersion.PARQUET_2_0, false, TEXTS));

    assertThat(read.codes()).containsExactly(FailureCode.FILE_UNREADABLE);
    assertThat(read.failures.get(0).getMessage()).contains("DELTA_");
  }

  @Test
  void failsBadRowsOfCsvAndReadsOn() throws IOException {
    byte[] rows =
        "text,id\nGood.,1\nToo,many,values\nCaf\u00e9,2\nA\0,3\nLast.,4\n\"open"
            .getBytes(ISO_8859_1);

    Collected read = read("a.csv", rows);

    assertThat(read.texts()).containsExactly("Good.", "Last.");
    assertThat(read.codes())
        .containsExactly(
            FailureCode.CSV_INVALID,
            FailureCode.FILE_NOT_UTF8,
            FailureCode.FILE_BINARY,
            FailureCode.CSV_INVALID);
    assertThat(read.failures.get(0).getInput()).isEqualTo("Too,many,values\n");
    assertThat(read.failures.get(3).getOrigin()).isEqualTo("a.csv:7");
  }

  @Test
  void readsCsvWithByteOrderMarkBeforeAQuote() throws IOException {
    assertThat(read("a.csv", "\uFEFF\"text\"\n\"x\"y\n".getBytes(UTF_8)).texts())
        .containsExactly("xy");
  }

  @Test
  void keepsRecordsBeforeJsonBreaks() throws IOException {
    Collected read = read("a.json", "[{\"text\": \"x\"}, 7, {\"text\": \"y\"} {".getBytes(UTF_8));

    assertThat(read.texts()).containsExactly("x", "y");
    assertThat(read.failures).extracting(Failure::getOrigin).containsExactly("a.json#2", "a.json");
    assertThat(read.codes()).containsOnly(FailureCode.JSON_INVALID);
  }

  @Test
  void readsNestedFieldsAndListsOfAuthors() throws IOException {
    FieldMapping mapping =
        FieldMapping.from(
            YamlNode.read(
                "p.yaml", new StringReader("{source: source.name, text: body, author: authors}")));
    Collected read = new Collected();
    new CorpusReader(Formats.named("json", mapping), ReadLimits.DEFAULT)
        .read(
            "a",
            () ->
                new ByteArrayInputStream(
                    "{\"body\": \"x\", \"source\": {\"name\": \"S\"}, \"authors\": [\"A\", \"B\"]}"
                        .getBytes(UTF_8)),
            read);

    assertThat(read.inputs.get(0).fields().source()).isEqualTo("S");
    assertThat(read.inputs.get(0).fields().author()).isEqualTo("A, B");
  }

  @Test
  void failsTablesThatAreCutOffOrDamaged() throws IOException {
    byte[] avro = Tables.avro(CodecFactory.deflateCodec(6), TEXTS);
    byte[] parquet = Tables.parquet(WriterVersion.PARQUET_1_0, true, TEXTS);

    Collected cut = read("a", Arrays.copyOf(avro, avro.length - 30));
    assertThat(cut.inputs).hasSize(2);
    assertThat(cut.codes()).containsExactly(FailureCode.FILE_TRUNCATED);
    avro[avro.length - 1] ^= 1;
    assertThat(read("a", avro).codes()).containsExactly(FailureCode.AVRO_INVALID);
    assertThat(read("a", Arrays.copyOf(parquet, parquet.length - 9)).codes())
        .containsExactly(FailureCode.PARQUET_INVALID);
  }

  static List<String> origins(Collected read) {
    return read.inputs.stream().map(input -> input.origin().toString()).toList();
  }

  static Collected read(String name, byte[] bytes) throws IOException {
    return read(name, bytes, ReadLimits.DEFAULT);
  }

  static Collected read(String name, byte[] bytes, ReadLimits limits) throws IOException {
    Collected read = new Collected();
    new CorpusReader(Formats.named(Formats.AUTO, FieldMapping.DEFAULT), limits)
        .read(name, () -> new ByteArrayInputStream(bytes), read);
    return read;
  }
}
