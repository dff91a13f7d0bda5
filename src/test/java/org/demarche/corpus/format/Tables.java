package org.demarche.corpus.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.GroupWriter;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Files of tables with the columns id, published and text, as their own libraries write them. */
final class Tables {
  static final Instant PUBLISHED = Instant.parse("2026-11-20T08:30:00Z");

  static final Schema SCHEMA =
      new Schema.Parser()
          .parse(
              """
              {"type": "record", "name": "News", "fields": [
                {"name": "id", "type": "long"},
                {"name": "tags", "type": {"type": "array", "items": "string"}},
                {"name": "scores", "type": {"type": "map", "values": ["null", "double"]}},
                {"name": "publishedAt", "type": {"type": "long", "logicalType": "timestamp-millis"}},
                {"name": "text", "type": ["null", "string"]}]}
              """);

  private static final MessageType COLUMNS =
      MessageTypeParser.parseMessageType(
          """
          message news {
            required int64 id;
            optional group place { optional binary text (STRING); }
            repeated binary tags (STRING);
            required int64 publishedAt (TIMESTAMP(MICROS,true));
            optional binary text (STRING);
          }
          """);

  private Tables() {}

  static byte[] avro(CodecFactory codec, List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> file =
        new DataFileWriter<GenericRecord>(new GenericDatumWriter<>(SCHEMA)).setCodec(codec)) {
      file.create(SCHEMA, bytes);
      for (int i = 0; i < texts.size(); i++) {
        GenericRecord row = new GenericData.Record(SCHEMA);
        row.put("id", (long) i);
        row.put("tags", List.of("a", "b"));
        row.put("scores", Map.of("x", 0.5));
        row.put("publishedAt", PUBLISHED.toEpochMilli());
        row.put("text", texts.get(i));
        file.append(row);
        file.sync();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] parquet(WriterVersion version, boolean dictionary, List<String> texts) {
    try {
      Path file = Files.createTempFile("tables", ".parquet");
      Files.delete(file);
      try (ParquetWriter<Group> writer =
          new GroupFile(new LocalOutputFile(file))
              .withConf(new PlainParquetConfiguration())
              .withWriterVersion(version)
              .withDictionaryEncoding(dictionary)
              .build()) {
        for (int i = 0; i < texts.size(); i++) {
          Group row = new SimpleGroupFactory(COLUMNS).newGroup();
          row.add("id", (long) i);
          row.addGroup("place").add("text", "not this");
          row.add("tags", "a");
          row.add("tags", "b");
          row.add("publishedAt", PUBLISHED.toEpochMilli() * 1000);
          if (texts.get(i) != null) {
            row.add("text", texts.get(i));
          }
          writer.write(row);
        }
      }
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class GroupFile extends ParquetWriter.Builder<Group, GroupFile> {
    GroupFile(OutputFile file) {
      super(file);
    }

    @Override
    protected GroupFile self() {
      return this;
    }

    @Deprecated
    @Override
    protected WriteSupport<Group> getWriteSupport(org.apache.hadoop.conf.Configuration unused) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected WriteSupport<Group> getWriteSupport(ParquetConfiguration unused) {
      return new GroupSupport();
    }
  }

  private static final class GroupSupport extends WriteSupport<Group> {
    private GroupWriter writer;

    @Deprecated
    @Override
    public WriteContext init(org.apache.hadoop.conf.Configuration unused) {
      throw new UnsupportedOperationException();
    }

    @Override
    public WriteContext init(ParquetConfiguration unused) {
      return new WriteContext(COLUMNS, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      writer = new GroupWriter(consumer, COLUMNS);
    }

    @Override
    public void write(Group row) {
      writer.write(row);
    }
  }
}
