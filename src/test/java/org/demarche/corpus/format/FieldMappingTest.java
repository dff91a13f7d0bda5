package org.demarche.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import org.demarche.config.ConfigException;
import org.demarche.config.YamlNode;
import org.demarche.corpus.Collected;
import org.demarche.corpus.CorpusReader;
import org.demarche.corpus.Field;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

class FieldMappingTest {
  @Test
  void readsFieldsUnderTheNamesOfTheCorpus() throws IOException {
    FieldMapping mapping = mapping("{id: guid, text: body, publishedAt: date}");

    Collected read =
        read(
            mapping,
            "{\"guid\": 7, \"body\": \"Words.\", \"date\": 1505433600000, \"title\": \"T\","
                + " \"source\": null, \"url\": \" \", \"other\": []}");

    assertThat(read.inputs.get(0).fields())
        .isEqualTo(
            RawInput.Fields.builder()
                .set(Field.ID, "7")
                .set(Field.TITLE, "T")
                .set(Field.PUBLISHED_AT, "1505433600000")
                .set(Field.TEXT, "Words.")
                .build());
  }

  @Test
  void failsRecordWithoutText() throws IOException {
    Collected read = read(FieldMapping.DEFAULT, "{\"body\": \"x\"}\n{\"text\": null}");

    assertThat(read.codes()).containsExactly(FailureCode.FIELD_MISSING, FailureCode.FIELD_MISSING);
    assertThat(read.failures.get(0).getMessage()).contains("'text'");
  }

  @Test
  void failsFieldOfTheWrongTypeWithItsValue() throws IOException {
    Collected read =
        read(
            FieldMapping.DEFAULT,
            """
            {"text": ["x"]}
            {"text": "x", "title": 3}
            {"text": "x", "publishedAt": {"day": 1}}
            """);

    assertThat(read.codes())
        .containsExactly(
            FailureCode.FIELD_MISSING, FailureCode.FIELD_MISSING, FailureCode.DATE_INVALID);
    assertThat(read.failures.get(2).getMessage()).contains("{\"day\":1}");
  }

  @Test
  void replacesHalfSurrogates() throws IOException {
    Collected read = read(FieldMapping.DEFAULT, "{\"text\": \"a\\ud83d b\"}");

    assertThat(read.texts()).containsExactly("a\uFFFD b");
  }

  @Test
  void refusesUnknownField() {
    assertThatThrownBy(() -> mapping("{txt: body}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("pipeline.yaml:1: unknown key 'txt'");
  }

  private static FieldMapping mapping(String yaml) {
    return FieldMapping.from(YamlNode.read("pipeline.yaml", new StringReader(yaml)));
  }

  private static Collected read(FieldMapping mapping, String lines) throws IOException {
    Collected read = new Collected();
    new CorpusReader(Formats.named("jsonl", mapping), ReadLimits.DEFAULT)
        .read("file", () -> new ByteArrayInputStream(lines.getBytes(UTF_8)), read);
    return read;
  }
}
