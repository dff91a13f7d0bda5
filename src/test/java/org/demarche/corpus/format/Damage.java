package org.demarche.corpus.format;

import java.util.Arrays;
import java.util.Random;

/** Files with some bytes changed, cut, doubled or replaced by numbers that decoders fear. */
final class Damage {
  private static final byte[] FEARED = {0, 1, -1, 127, -128, '"', '{', '[', '\n', ',', 0x7E};

  private Damage() {}

  static byte[] of(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    for (int change = random.nextInt(8); change >= 0 && bytes.length > 0; change--) {
      int at = random.nextInt(bytes.length);
      int end = Math.min(bytes.length, at + 1 + random.nextInt(8));
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = FEARED[random.nextInt(FEARED.length)];
        case 2 -> Arrays.fill(bytes, at, end, FEARED[random.nextInt(FEARED.length)]);
        case 3 ->
            bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
        default ->
            bytes = joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
