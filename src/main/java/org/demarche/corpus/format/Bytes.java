package org.demarche.corpus.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.demarche.corpus.Failures;
import org.demarche.corpus.UnusableInputException;
import org.demarche.corpus.Utf8;
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

  /** Length of the byte order mark that the bytes begin with; 0 when there is none. */
  static int byteOrderMark(byte[] bytes, int length) {
    boolean marked =
        length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    return marked ? 3 : 0;
  }

  static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The text of bytes that have to be UTF-8.
   *
   * @param what what they are, for the message
   */
  static String utf8(byte[] bytes, String what) throws UnusableInputException {
    try {
      return Utf8.decode(bytes);
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(
          FailureCode.FILE_NOT_UTF8,
          "%s is not UTF-8: %s".formatted(what, firstMalformed(bytes)),
          e);
    }
  }

  /** The beginning of bytes as text, as much as {@code failures} shows. */
  static String head(byte[] bytes) {
    return Utf8.decodeHead(bytes, Math.min(bytes.length, Failures.MAX_INPUT_BYTES));
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
