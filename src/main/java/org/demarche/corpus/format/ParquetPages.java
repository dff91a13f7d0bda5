package org.demarche.corpus.format;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/** The pages of a column of a group of rows, one at a time. */
final class ParquetPages implements PageReader, Closeable {
  /** Those whose decoders take no more memory than their page; Spark, Arrow and DuckDB use them. */
  private static final Set<String> ENCODINGS =
      Set.of("PLAIN", "RLE", "BIT_PACKED", "PLAIN_DICTIONARY", "RLE_DICTIONARY");

  private final InputStream in;
  private final ColumnMetaData column;
  private final int maxBytes;
  private PageHeader next;
  private long valuesLeft;

  /** Carries a refusal, or a fault of reading, through the decoders, which know neither. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Refused(UnusableInputException refusal) {
      super(refusal);
    }

    UnusableInputException refusal() {
      return (UnusableInputException) getCause();
    }
  }

  ParquetPages(Path file, ColumnChunk chunk, int maxBytes) throws IOException {
    this.column = chunk.getMeta_data();
    this.maxBytes = maxBytes;
    if (column == null) {
      throw new ParquetFile.Malformed("a column is not described", null);
    }
    this.valuesLeft = column.getNum_values();
    long start =
        column.isSetDictionary_page_offset() && column.getDictionary_page_offset() > 0
            ? Math.min(column.getDictionary_page_offset(), column.getData_page_offset())
            : column.getData_page_offset();
    this.in = new BufferedInputStream(Files.newInputStream(file));
    try {
      in.skipNBytes(Math.max(start, 0));
    } catch (EOFException e) {
      in.close();
      throw new ParquetFile.Malformed("a column begins after the end", e);
    }
  }

  @Override
  public long getTotalValueCount() {
    return column.getNum_values();
  }

  @Override
  public DictionaryPage readDictionaryPage() {
    try {
      if (header().getType() != PageType.DICTIONARY_PAGE) {
        return null;
      }
      PageHeader header = take();
      var dictionary = header.getDictionary_page_header();
      byte[] bytes = unpack(bytes(header.getCompressed_page_size()));
      if (dictionary.getNum_values() < 0 || dictionary.getNum_values() > bytes.length) {
        throw new ParquetFile.Malformed(
            "a dictionary of %d bytes claims %d values"
                .formatted(bytes.length, dictionary.getNum_values()),
            null);
      }
      return new DictionaryPage(
          BytesInput.from(bytes), dictionary.getNum_values(), encoding(dictionary.getEncoding()));
    } catch (UnusableInputException e) {
      throw new Refused(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public DataPage readPage() {
    try {
      while (valuesLeft > 0) {
        PageHeader header = take();
        if (header.isSetData_page_header()) {
          return page(header, header.getData_page_header());
        }
        if (header.isSetData_page_header_v2()) {
          return page(header, header.getData_page_header_v2());
        }
        in.skipNBytes(Math.max(header.getCompressed_page_size(), 0));
      }
      return null;
    } catch (UnusableInputException e) {
      throw new Refused(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private DataPage page(PageHeader page, DataPageHeader header)
      throws IOException, UnusableInputException {
    byte[] bytes = unpack(bytes(page.getCompressed_page_size()));
    count(header.getNum_values());
    return new DataPageV1(
        BytesInput.from(bytes),
        header.getNum_values(),
        bytes.length,
        null,
        encoding(header.getRepetition_level_encoding()),
        encoding(header.getDefinition_level_encoding()),
        encoding(header.getEncoding()));
  }

  private DataPage page(PageHeader page, DataPageHeaderV2 header)
      throws IOException, UnusableInputException {
    byte[] bytes = bytes(page.getCompressed_page_size());
    count(header.getNum_values());
    int repetition = header.getRepetition_levels_byte_length();
    int levels = repetition + header.getDefinition_levels_byte_length();
    if (repetition < 0 || levels < repetition || levels > bytes.length) {
      throw new ParquetFile.Malformed("the levels of a page are longer than the page", null);
    }
    byte[] values = Arrays.copyOfRange(bytes, levels, bytes.length);
    return DataPageV2.uncompressed(
        header.getNum_rows(),
        header.getNum_nulls(),
        header.getNum_values(),
        BytesInput.from(bytes, 0, repetition),
        BytesInput.from(bytes, repetition, levels - repetition),
        encoding(header.getEncoding()),
        BytesInput.from(header.isIs_compressed() ? unpack(values) : values),
        null);
  }

  private void count(int values) throws ParquetFile.Malformed {
    if (values <= 0) {
      throw new ParquetFile.Malformed("a page has %d values".formatted(values), null);
    }
    valuesLeft -= values;
  }

  private PageHeader header() throws IOException {
    if (next == null) {
      next = Util.readPageHeader(in);
    }
    return next;
  }

  private PageHeader take() throws IOException {
    PageHeader header = header();
    next = null;
    return header;
  }

  private byte[] bytes(int length) throws IOException, UnusableInputException {
    if (length > maxBytes) {
      throw AvroFile.tooLarge(maxBytes, "A page of %d bytes".formatted(length));
    }
    byte[] bytes = in.readNBytes(Math.max(length, 0));
    if (bytes.length < length) {
      throw new ParquetFile.Malformed("a page ends after the end of the file", null);
    }
    return bytes;
  }

  private byte[] unpack(byte[] packed) throws IOException, UnusableInputException {
    return PackedBlock.unpack(column.getCodec().name(), packed, maxBytes);
  }

  private static Encoding encoding(org.apache.parquet.format.Encoding encoding)
      throws UnusableInputException {
    if (!ENCODINGS.contains(encoding.name())) {
      throw new UnusableInputException(
          FailureCode.FILE_UNREADABLE,
          "A column is encoded as %s, which is not read; write it as PLAIN or by a dictionary"
              .formatted(encoding));
    }
    return Encoding.valueOf(encoding.name());
  }
}
