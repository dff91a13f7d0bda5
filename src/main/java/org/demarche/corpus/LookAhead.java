package org.demarche.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Looks at what comes next in a stream that supports marks, and leaves it where it was. What is
 * broken ends what can be seen; whoever reads on will meet it.
 */
public final class LookAhead {
  private LookAhead() {}

  /** The next bytes; fewer when the stream ends or is broken before. */
  public static byte[] bytes(InputStream in, int count) throws IOException {
    byte[] ahead = new byte[count];
    int length = 0;
    in.mark(count);
    try {
      for (int read = 0; read >= 0 && length < count; length += Math.max(read, 0)) {
        read = in.read(ahead, length, count - length);
      }
    } catch (BrokenMember e) {
      // Seen up to here.
    }
    in.reset();
    return Arrays.copyOf(ahead, length);
  }

  /** Whether nothing comes next, not even something broken. */
  public static boolean isAtEnd(InputStream in) throws IOException {
    in.mark(1);
    try {
      return in.read() < 0;
    } catch (BrokenMember e) {
      return false;
    } finally {
      in.reset();
    }
  }
}
