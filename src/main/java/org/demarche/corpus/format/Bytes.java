package org.demarche.corpus.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;

/** What bytes give away of themselves. */
final class Bytes {
  private Bytes() {}

  /** Refuses bytes with a NUL, which no text in UTF-8 has. */
  static void refuseBinary(byte[] bytes) throws UnusableInputException {
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      throw new UnusableInputException(
          FailureCode.FILE_BINARY, "Not text: byte %d is NUL".formatted(nul));
    }
  }

  static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Position and value of the first byte that is not UTF-8, for a message. */
  static String firstMalformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(in, CharBuffer.allocate(bytes.length), true);
    return result.isError()
        ? "byte %d is 0x%02X".formatted(in.position(), bytes[in.position()])
        : "no wrong byte";
  }
}
