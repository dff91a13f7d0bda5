package org.demarche.corpus;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.demarche.corpus.StoredStream.StorageFault;
import org.demarche.record.FailureCode;

/**
 * Takes a file out of what it is packed in, layer by layer, down to the files that a format reads.
 *
 * <p>Packed bytes are streamed, never kept or written to a disk; the names in an archive are only
 * names. What is wrong with one file of an archive fails that file, and the next is read.
 */
final class Unpacker {
  private static final int BUFFER_BYTES = 64 << 10;

  private final CorpusFormat format;
  private final ReadLimits limits;
  private final InputSink sink;
  private final UnpackedStream.Total total = new UnpackedStream.Total();

  Unpacker(CorpusFormat format, ReadLimits limits, InputSink sink) {
    this.format = format;
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * Reads a file as it is stored.
   *
   * @throws StorageFault if reading fails
   */
  void read(Origin file, StoredStream stored) throws StorageFault {
    read(file, stored, stored::count, 0);
  }

  /**
   * @param count number of bytes read so far of this layer
   * @param layers number of layers around it
   */
  private void read(Origin file, InputStream in, LongSupplier count, int layers)
      throws StorageFault {
    sink.opened(file);
    Head head = new Head(in);
    try {
      BufferedInputStream ahead = new BufferedInputStream(head, BUFFER_BYTES);
      Packing packing = Packing.of(ahead);
      if (packing == Packing.NONE) {
        format.read(file, nonEmpty(ahead), limits, sink);
        return;
      }
      if (layers == limits.maxNesting()) {
        throw new UnusableInputException(
            FailureCode.NESTED_TOO_DEEP,
            "There are more layers of compression and archives than the limit of %d"
                .formatted(limits.maxNesting()));
      }
      if (packing == Packing.ZIP) {
        new Archive(ahead, limits)
            .eachFile(
                (name, content) -> {
                  UnpackedStream unpacked = new UnpackedStream(content, limits, total, count);
                  read(file.entry(name), unpacked, unpacked::count, layers + 1);
                },
                (name, refusal) -> sink.unusable(new UnusableInput(file.entry(name), refusal, "")));
        return;
      }
      try (UnpackedStream unpacked =
          new UnpackedStream(packing.unpack(ahead), limits, total, count)) {
        read(file, unpacked, unpacked::count, layers + 1);
      }
    } catch (StorageFault e) {
      throw e;
    } catch (UnusableInputException e) {
      sink.unusable(new UnusableInput(file, e, head.text()));
    } catch (IOException e) {
      sink.unusable(new UnusableInput(file, fault(e), head.text()));
    }
  }

  private static InputStream nonEmpty(BufferedInputStream in)
      throws IOException, UnusableInputException {
    if (LookAhead.isAtEnd(in)) {
      throw new UnusableInputException(FailureCode.FILE_EMPTY, "The file is empty");
    }
    return in;
  }

  private static UnusableInputException fault(IOException e) {
    if (e instanceof UnpackedStream.ExpandsTooMuch bomb) {
      return bomb.refusal();
    }
    if (e instanceof BrokenMember) {
      return new UnusableInputException(FailureCode.FILE_TRUNCATED, e.getMessage(), e);
    }
    return new UnusableInputException(
        FailureCode.FILE_TRUNCATED,
        e instanceof EOFException
            ? "The compressed file ends too early"
            : "The compressed file is corrupt: " + e.getMessage(),
        e);
  }
}
