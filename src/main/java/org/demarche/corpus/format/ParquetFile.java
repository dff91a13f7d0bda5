package org.demarche.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/**
 * A Parquet file on this machine's disk. See the Parquet format's specification.
 *
 * <p>Only what decodes is taken from Parquet's libraries. Their reader of files wants Hadoop, and
 * believes every length it reads.
 */
final class ParquetFile {
  static final String MAGIC = "PAR1";
  private static final String ENCRYPTED_MAGIC = "PARE";
  private static final int TAIL_BYTES = 8;

  private final Path file;
  private final long size;
  private final int maxBytes;
  private final FileMetaData footer;
  private final List<Leaf> leaves = new ArrayList<>();

  /** The bytes are not what they should be. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    Malformed(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A column: its place among all, and whether it is one value a row. */
  record Leaf(int index, SchemaElement element, boolean flat) {}

  ParquetFile(Path file, int maxBytes) throws IOException, UnusableInputException {
    this.file = file;
    this.size = Files.size(file);
    this.maxBytes = maxBytes;
    this.footer = footer();
    addLeaves();
  }

  List<RowGroup> rowGroups() {
    return footer.getRow_groups();
  }

  /** The rows of a group, as far as columns of these names go. */
  ParquetRows rows(RowGroup group, Set<String> names) throws IOException, UnusableInputException {
    long most = Math.max(size, 1);
    if (group.getNum_rows() < 0 || group.getNum_rows() > most) {
      throw new Malformed(
          "a file of %d bytes claims %d rows".formatted(size, group.getNum_rows()), null);
    }
    if (group.getColumnsSize() != leaves.size()) {
      throw new Malformed(
          "a group has %d columns, not %d".formatted(group.getColumnsSize(), leaves.size()), null);
    }
    List<Leaf> wanted =
        leaves.stream()
            .filter(leaf -> leaf.flat() && names.contains(leaf.element().getName()))
            .toList();
    return new ParquetRows(file, group, wanted, footer.getCreated_by(), maxBytes);
  }

  private FileMetaData footer() throws IOException, UnusableInputException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[TAIL_BYTES];
      in.seek(Math.max(size - TAIL_BYTES, 0));
      in.readFully(tail);
      String magic = new String(tail, 4, 4, StandardCharsets.ISO_8859_1);
      if (magic.equals(ENCRYPTED_MAGIC)) {
        throw new UnusableInputException(FailureCode.FILE_UNREADABLE, "The file is encrypted");
      }
      long length = Integer.toUnsignedLong(Integer.reverseBytes(ByteBuffer.wrap(tail).getInt()));
      if (!magic.equals(MAGIC) || length > size - TAIL_BYTES) {
        throw new Malformed("the file does not end as a Parquet file; it may be cut off", null);
      }
      if (length > maxBytes) {
        throw AvroFile.tooLarge(maxBytes, "The list of columns");
      }
      in.seek(size - TAIL_BYTES - length);
      byte[] bytes = new byte[(int) length];
      in.readFully(bytes);
      return Util.readFileMetaData(new ByteArrayInputStream(bytes));
    } catch (RuntimeException | EOFException e) {
      throw new Malformed("its list of columns cannot be read: " + e.getMessage(), e);
    }
  }

  /** Walks the tree of columns, which stands in the file in preorder. */
  private void addLeaves() throws Malformed {
    List<SchemaElement> elements = footer.getSchema();
    int index = 0;
    int topLevelLeft = elements.get(0).getNum_children();
    int at = 1;
    while (topLevelLeft-- > 0 && at < elements.size()) {
      boolean flat = isLeaf(elements.get(at));
      long open = 1;
      while (open > 0 && at < elements.size()) {
        SchemaElement element = elements.get(at++);
        open += Math.max(element.getNum_children(), 0) - 1L;
        if (isLeaf(element)) {
          leaves.add(new Leaf(index++, element, flat));
        }
      }
    }
    if (at != elements.size()) {
      throw new Malformed("its list of columns is no tree", null);
    }
  }

  private static boolean isLeaf(SchemaElement element) {
    return element.isSetType() && element.getNum_children() == 0;
  }
}
