package org.demarche.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * A table in UTF-8, its values separated by a character, with a row of names first; a row is an
 * article, and its origin is the line it begins on.
 *
 * <p>Values are decoded one by one, so that a wrong byte costs its row and not the file.
 */
final class CsvFormat implements CorpusFormat {
  private static final long serialVersionUID = 1L;

  private final char separator;
  private final RecordFields fields;

  CsvFormat(char separator, FieldMapping mapping) {
    this.separator = separator;
    this.fields = new RecordFields(mapping);
  }

  /** Whether the first line is made of names with the separator between them. */
  static Likeness likeness(char separator, Sample sample) {
    String line = sample.text().lines().findFirst().orElse("").strip();
    String name = "\"?[\\w][\\w .-]{0,60}\"?";
    return line.matches(name + "(" + separator + name + ")+") ? Likeness.LIKELY : Likeness.NONE;
  }

  @Override
  public void read(Origin file, InputStream in, ReadLimits limits, InputSink sink)
      throws IOException, UnusableInputException {
    CsvRows rows = new CsvRows(in, separator, limits.maxRecordBytes());
    Map<String, Integer> columns = columns(rows.next());
    boolean any = false;
    for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
      if (row.isBlank()) {
        continue;
      }
      any = true;
      row(file.line(row.line()), columns, row, limits, sink);
    }
    if (!any) {
      throw new UnusableInputException(
          FailureCode.FILE_EMPTY, "The file has no row but that of the names");
    }
  }

  private void row(
      Origin origin,
      Map<String, Integer> columns,
      CsvRows.Row row,
      ReadLimits limits,
      InputSink sink) {
    try {
      check(row, columns.size(), limits);
      RawInput.Fields read = fields.of(name -> value(row, columns.get(name)));
      sink.usable(new RawInput(origin, row.headText(), read));
    } catch (UnusableInputException e) {
      sink.unusable(new UnusableInput(origin, e, row.headText()));
    }
  }

  private Map<String, Integer> columns(CsvRows.Row names) throws UnusableInputException {
    Map<String, Integer> columns = new HashMap<>();
    List<byte[]> values = names == null ? List.of() : names.values();
    for (int i = 0; i < values.size(); i++) {
      Bytes.refuseBinary(values.get(i));
      columns.putIfAbsent(names.value(i).strip(), i);
    }
    if (columns.size() != values.size()) {
      throw new UnusableInputException(
          FailureCode.CSV_INVALID, "Two columns of the first row have one name");
    }
    return columns;
  }

  private static void check(CsvRows.Row row, int columns, ReadLimits limits)
      throws UnusableInputException {
    if (row.tooLarge()) {
      throw new UnusableInputException(
          FailureCode.RECORD_TOO_LARGE,
          "The row is longer than the limit of %d bytes, or is no row of a table"
              .formatted(limits.maxRecordBytes()));
    }
    if (row.open()) {
      throw new UnusableInputException(
          FailureCode.CSV_INVALID,
          "A quote of the row that begins on line %d is not closed".formatted(row.line()));
    }
    if (row.values().size() != columns) {
      throw new UnusableInputException(
          FailureCode.CSV_INVALID,
          "The row has %d values for %d columns".formatted(row.values().size(), columns));
    }
  }

  private static String value(CsvRows.Row row, Integer column) throws UnusableInputException {
    if (column == null) {
      return null;
    }
    Bytes.refuseBinary(row.values().get(column));
    return row.value(column);
  }
}
