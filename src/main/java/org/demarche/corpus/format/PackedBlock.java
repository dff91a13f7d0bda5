package org.demarche.corpus.format;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;
import org.xerial.snappy.Snappy;

/** Blocks of tables as codecs have packed them. */
final class PackedBlock {
  private static final int CHECKSUM_BYTES = 4;

  private PackedBlock() {}

  /**
   * The bytes of a block.
   *
   * @param codec the name that Avro or Parquet has for it
   * @throws UnusableInputException RECORD_TOO_LARGE, or FILE_UNREADABLE for an unknown codec
   * @throws AvroInput.Malformed if it is not packed by this codec
   */
  static byte[] unpack(String codec, byte[] packed, int maxBytes)
      throws IOException, UnusableInputException {
    try {
      return switch (codec) {
        case "null", "UNCOMPRESSED" -> packed;
        case "deflate" -> bounded(deflated(packed), maxBytes);
        case "GZIP" -> bounded(new GZIPInputStream(new ByteArrayInputStream(packed)), maxBytes);
        case "bzip2" ->
            bounded(new BZip2CompressorInputStream(new ByteArrayInputStream(packed)), maxBytes);
        case "zstandard", "ZSTD" ->
            bounded(new ZstdInputStream(new ByteArrayInputStream(packed)), maxBytes);
        case "snappy" -> snappy(packed, Math.max(packed.length - CHECKSUM_BYTES, 0), maxBytes);
        case "SNAPPY" -> snappy(packed, packed.length, maxBytes);
        default ->
            throw new UnusableInputException(
                FailureCode.FILE_UNREADABLE,
                "The file is packed by '%s', which is not known".formatted(codec));
      };
    } catch (RuntimeException | IOException e) {
      // Whatever a decoder throws on bytes that nobody has checked is a fault of the file.
      throw new AvroInput.Malformed("a block is not packed by %s: %s".formatted(codec, e));
    }
  }

  private static InputStream deflated(byte[] packed) {
    return new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true));
  }

  private static byte[] bounded(InputStream in, int maxBytes)
      throws IOException, UnusableInputException {
    try (in) {
      byte[] bytes = in.readNBytes(maxBytes);
      if (in.read() >= 0) {
        throw AvroFile.tooLarge(maxBytes, "An unpacked block");
      }
      return bytes;
    }
  }

  private static byte[] snappy(byte[] packed, int length, int maxBytes)
      throws IOException, UnusableInputException {
    if (Snappy.uncompressedLength(packed, 0, length) > maxBytes) {
      throw AvroFile.tooLarge(maxBytes, "An unpacked block");
    }
    byte[] bytes = new byte[Snappy.uncompressedLength(packed, 0, length)];
    int written = Snappy.uncompress(packed, 0, length, bytes, 0);
    return written == bytes.length ? bytes : Arrays.copyOf(bytes, written);
  }
}
