package org.demarche.corpus.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.demarche.corpus.UnusableInputException;

/** The rows of a group of rows, as far as some of its columns go. */
final class ParquetRows implements AutoCloseable {
  private static final int INT96_BYTES = 12;
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;
  private static final long NANOS_A_DAY = 86_400_000_000_000L;

  private final long count;
  private final List<Column> columns = new ArrayList<>();

  private record Column(
      String name,
      String time,
      PrimitiveTypeName type,
      int present,
      ColumnReader reader,
      ParquetPages pages) {}

  ParquetRows(
      Path file, RowGroup group, List<ParquetFile.Leaf> leaves, String createdBy, int maxBytes)
      throws IOException, UnusableInputException {
    this.count = group.getNum_rows();
    try {
      for (ParquetFile.Leaf leaf : leaves) {
        open(file, group.getColumns().get(leaf.index()), leaf.element(), createdBy, maxBytes);
      }
    } catch (RuntimeException e) {
      close();
      throw malformed(e);
    }
  }

  long count() {
    return count;
  }

  /**
   * The values of the next row by the names of their columns: bytes, numbers, and times as text.
   *
   * @throws ParquetFile.Malformed if a page is not what its header says
   */
  Map<String, Object> next() throws IOException, UnusableInputException {
    Map<String, Object> row = new HashMap<>();
    try {
      for (Column column : columns) {
        if (column.reader().getCurrentDefinitionLevel() == column.present()) {
          row.put(column.name(), value(column));
        }
        column.reader().consume();
      }
      return row;
    } catch (RuntimeException e) {
      throw malformed(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Column column : columns) {
      column.pages().close();
    }
  }

  /** Whatever the decoders throw on bytes that nobody has checked is a fault of the file. */
  private static IOException malformed(RuntimeException e) throws UnusableInputException {
    if (e instanceof ParquetPages.Refused refused) {
      throw refused.refusal();
    }
    return new ParquetFile.Malformed("a page cannot be decoded: " + e, e);
  }

  private void open(
      Path file, ColumnChunk chunk, SchemaElement element, String createdBy, int maxBytes)
      throws IOException, UnusableInputException {
    if (element.getRepetition_type() == FieldRepetitionType.REPEATED) {
      return;
    }
    boolean optional = element.getRepetition_type() == FieldRepetitionType.OPTIONAL;
    PrimitiveTypeName type =
        switch (element.getType()) {
          case BYTE_ARRAY -> PrimitiveTypeName.BINARY;
          default -> PrimitiveTypeName.valueOf(element.getType().name());
        };
    PrimitiveType column =
        new PrimitiveType(
            optional ? Type.Repetition.OPTIONAL : Type.Repetition.REQUIRED,
            type,
            element.getType_length(),
            element.getName());
    MessageType schema = new MessageType("row", column);
    ParquetPages pages = new ParquetPages(file, chunk, maxBytes);
    ColumnReader reader;
    try {
      reader =
          new ColumnReadStoreImpl(new OneColumn(pages, count), new Unused(), schema, createdBy)
              .getColumnReader(schema.getColumns().get(0));
    } catch (RuntimeException e) {
      pages.close();
      throw malformed(e);
    }
    columns.add(
        new Column(element.getName(), time(element), type, optional ? 1 : 0, reader, pages));
  }

  private static Object value(Column column) {
    return switch (column.type()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> column.reader().getBinary().getBytes();
      case INT64 -> Times.of(column.time(), column.reader().getLong());
      case INT32 -> Times.of(column.time(), column.reader().getInteger());
      case INT96 -> int96(column.reader().getBinary().getBytes());
      case BOOLEAN -> column.reader().getBoolean();
      case FLOAT -> column.reader().getFloat();
      case DOUBLE -> column.reader().getDouble();
    };
  }

  /** Nanoseconds of a day, then the Julian day, as Spark and Impala write times. */
  private static Object int96(byte[] bytes) {
    if (bytes.length != INT96_BYTES) {
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long nanos = in.getLong();
    long days = in.getInt() - JULIAN_DAY_OF_1970;
    return Times.of("timestamp-micros", (days * NANOS_A_DAY + nanos) / 1000);
  }

  /** The name that Avro has for a column's kind of time; empty when it holds none. */
  private static String time(SchemaElement element) {
    LogicalType type = element.getLogicalType();
    if (type != null && type.isSetTIMESTAMP()) {
      var unit = type.getTIMESTAMP().getUnit();
      return unit.isSetMILLIS()
          ? "timestamp-millis"
          : unit.isSetMICROS() ? "timestamp-micros" : "timestamp-nanos";
    }
    if (element.getConverted_type() == null) {
      return type != null && type.isSetDATE() ? "date" : "";
    }
    return switch (element.getConverted_type()) {
      case DATE -> "date";
      case TIMESTAMP_MILLIS -> "timestamp-millis";
      case TIMESTAMP_MICROS -> "timestamp-micros";
      default -> "";
    };
  }

  private record OneColumn(ParquetPages pages, long rows) implements PageReadStore {
    @Override
    public PageReader getPageReader(ColumnDescriptor descriptor) {
      return pages;
    }

    @Override
    public long getRowCount() {
      return rows;
    }
  }

  /** Values are taken from the column and not handed on; the library wants to hand them on. */
  private static final class Unused extends GroupConverter {
    @Override
    public Converter getConverter(int field) {
      return new PrimitiveConverter() {};
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
