package org.demarche.corpus.format;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.avro.Schema;
import org.demarche.corpus.CorpusFormat;
import org.demarche.corpus.InputSink;
import org.demarche.corpus.Origin;
import org.demarche.corpus.RawInput;
import org.demarche.corpus.ReadLimits;
import org.demarche.corpus.UnusableInput;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.format.FormatType.Likeness;
import org.demarche.record.FailureCode;

/**
 * Avro container files of records; a record is an article.
 *
 * <p>A block is unpacked whole into memory, as its codecs want it, and may be as large as a record
 * may. What is wrong with a block ends the file: nothing says where the next record begins.
 */
final class AvroFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;

  private final RecordFields fields;

  AvroFormat(FieldMapping mapping) {
    this.fields = new RecordFields(mapping);
  }

  static Likeness likeness(Sample sample) {
    return sample.startsWith(AvroFile.MAGIC) ? Likeness.SURE : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    long number = 0;
    try {
      AvroFile blocks = new AvroFile(new DataInputStream(in), limits.maxRecordBytes());
      Schema schema = blocks.schema();
      for (AvroFile.Block block = blocks.next(); block != null; block = blocks.next()) {
        AvroInput records = new AvroInput(block.bytes());
        for (long i = 0; i < block.records(); i++) {
          Object record = records.read(schema);
          number++;
          record(file.record(number), record, sink);
        }
        if (!records.atEnd()) {
          throw new AvroInput.Malformed("a block goes on after its last record");
        }
      }
    } catch (AvroInput.Malformed e) {
      throw new UnusableInputException(
          FailureCode.AVRO_INVALID, "After record %d: %s".formatted(number, e.getMessage()), e);
    } catch (EOFException e) {
      throw new UnusableInputException(
          FailureCode.FILE_TRUNCATED, "The file ends too early, after record " + number, e);
    }
    if (number == 0) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "The file has no record");
    }
  }

  private void record(Origin origin, Object record, InputSink sink) {
    Map<?, ?> values = (Map<?, ?>) record;
    try {
      RawInput.Fields read = fields.of(values::get);
      sink.usable(new RawInput(origin, RecordFields.content(read), read));
    } catch (UnusableInputException e) {
      sink.unusable(new UnusableInput(origin, e, values.toString()));
    }
  }
}
