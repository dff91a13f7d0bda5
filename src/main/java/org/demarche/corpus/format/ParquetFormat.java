package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.format.RowGroup;
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
 * Parquet files; a row is an article. Columns that lie in structures or lists are passed over.
 *
 * <p>Such a file is read from its end, and a stream has none: it is first copied to a temporary
 * file. Of its columns, one page each is in memory.
 */
final class ParquetFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;

  private final FieldMapping mapping;
  private final RecordFields fields;

  ParquetFormat(FieldMapping mapping) {
    this.mapping = mapping;
    this.fields = new RecordFields(mapping);
  }

  static Likeness likeness(Sample sample) {
    return sample.startsWith(ParquetFile.MAGIC) ? Likeness.SURE : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    Path copy = Files.createTempFile("demarche", ".parquet");
    try {
      try (var out = Files.newOutputStream(copy)) {
        in.transferTo(out);
      }
      readCopy(file, copy, limits, sink);
    } finally {
      Files.delete(copy);
    }
  }

  private void readCopy(Origin file, Path copy, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    long number = 0;
    try {
      ParquetFile parquet = new ParquetFile(copy, limits.maxRecordBytes());
      for (RowGroup group : parquet.rowGroups()) {
        try (ParquetRows rows = parquet.rows(group, mapping.names())) {
          for (long row = 0; row < rows.count(); row++) {
            Origin origin = file.record(number + 1);
            Map<String, Object> values = rows.next();
            number++;
            row(origin, values, sink);
          }
        }
      }
    } catch (ParquetFile.Malformed e) {
      throw new UnusableInputException(
          FailureCode.PARQUET_INVALID, "After record %d: %s".formatted(number, e.getMessage()), e);
    }
    if (number == 0) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "The file has no row");
    }
  }

  private void row(Origin origin, Map<String, Object> values, InputSink sink) {
    try {
      RawInput.Fields read = fields.of(name -> text(name, values.get(name)));
      sink.usable(new RawInput(origin, RecordFields.content(read), read));
    } catch (UnusableInputException e) {
      Map<String, Object> shown = new HashMap<>(values);
      shown.replaceAll((name, value) -> value instanceof byte[] b ? Bytes.head(b) : value);
      sink.unusable(new UnusableInput(origin, e, shown.toString()));
    }
  }

  private static Object text(String name, Object value) throws UnusableInputException {
    if (!(value instanceof byte[] bytes)) {
      return value;
    }
    Bytes.refuseBinary(bytes);
    return Bytes.utf8(bytes, "Field '%s'".formatted(name));
  }
}
