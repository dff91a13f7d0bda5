package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.demarche.record.FailureCode;

/**
 * What a decompressor gives, up to the limits.
 *
 * <p>Decoders meet bytes here that nobody has checked, so whatever they throw is a fault of the
 * file: it comes out as an {@link IOException}.
 */
final class UnpackedStream extends BlockStream {
  private static final long RATIO_FROM_BYTES = 16 << 20;

  private final ReadLimits limits;
  private final Total total;
  private final LongSupplier packed;

  /** Bytes unpacked over all layers of a file. */
  static final class Total {
    private long bytes;
  }

  /**
   * @param packed number of bytes read so far of what is unpacked here
   */
  UnpackedStream(InputStream in, ReadLimits limits, Total total, LongSupplier packed) {
    super(in);
    this.limits = limits;
    this.total = total;
    this.packed = packed;
  }

  /** A limit was met: the file is a bomb, or the limits are too low for it. */
  static final class ExpandsTooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    private ExpandsTooMuch(String message) {
      super(message);
    }

    UnusableInputException refusal() {
      return new UnusableInputException(FailureCode.UNPACKED_TOO_LARGE, getMessage(), this);
    }
  }

  @Override
  protected int block(byte[] bytes, int offset, int length) throws IOException {
    int read;
    try {
      read = super.block(bytes, offset, length);
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
    total.bytes += Math.max(read, 0);
    if (total.bytes > limits.maxUnpackedBytes()) {
      throw new ExpandsTooMuch(
          "The file unpacks to more than the limit of %d bytes"
              .formatted(limits.maxUnpackedBytes()));
    }
    if (count() > RATIO_FROM_BYTES && count() / limits.maxUnpackRatio() > packed.getAsLong()) {
      throw new ExpandsTooMuch(
          "%d bytes unpack to %d, more than the limit of %d times"
              .formatted(packed.getAsLong(), count(), limits.maxUnpackRatio()));
    }
    return read;
  }
}
