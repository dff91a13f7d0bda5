package org.demarche.generate;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.apache.commons.codec.digest.MurmurHash3;

/** Chance that is the same each time: a function of seed, purpose and number, on every machine. */
final class Dice {
  /** Its algorithm is part of Java's specification. */
  private final Random random;

  Dice(long seed, String purpose, long number) {
    byte[] key =
        ByteBuffer.allocate(20).putLong(seed).putInt(purpose.hashCode()).putLong(number).array();
    random = new Random(MurmurHash3.hash128x64(key)[0]);
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from the least to the most, both included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True so often, 0 to 1. */
  boolean happens(double share) {
    return random.nextDouble() < share;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
