package org.demarche.corpus.format;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.demarche.corpus.ReadLimits;

/**
 * Damages files of a format for some time and reads them, by hand:
 *
 * <pre>java -Xmx512m -cp target/test-classes:… org.demarche.corpus.format.FuzzReaders 300 7</pre>
 *
 * <p>Arguments: seconds for each seed file, and the seed of chance. What crashes is written to the
 * folder it is run in and ends the seed file's turn; it belongs into a test.
 */
final class FuzzReaders {
  private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 1000, 32L << 20, 200, 3, 100);
  private static final long SLOW_NANOS = Duration.ofSeconds(5).toNanos();

  private FuzzReaders() {}

  public static void main(String[] args) throws Exception {
    Duration each = Duration.ofSeconds(Long.parseLong(args[0]));
    Random random = new Random(Long.parseLong(args[1]));
    List<byte[]> seeds = ReaderPropertiesTest.seeds();
    for (int seed = 0; seed < seeds.size(); seed++) {
      long tried = 0;
      long end = System.nanoTime() + each.toNanos();
      while (System.nanoTime() < end) {
        byte[] bytes = Damage.of(seeds.get(seed), random);
        long start = System.nanoTime();
        tried++;
        try {
          ReaderPropertiesTest.check("a", FormatsTest.read("a", bytes, LIMITS));
          if (System.nanoTime() - start > SLOW_NANOS) {
            throw new IllegalStateException("took more than " + Duration.ofNanos(SLOW_NANOS));
          }
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
          Path crash = Files.write(Path.of("crash-%d-%d".formatted(seed, tried)), bytes);
          System.out.printf("seed %d, input %d: %s, kept as %s%n", seed, tried, e, crash);
          break;
        }
      }
      System.out.printf("seed %d: %,d inputs%n", seed, tried);
    }
  }
}
