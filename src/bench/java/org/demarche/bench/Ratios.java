package org.demarche.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How many times as fast one series of rounds is as another.
 *
 * @param name what is divided by what
 * @param median of the ratios of tokens per second, round by round
 * @param minimum the least of them
 * @param maximum the greatest of them
 * @param byCpu the median of the ratios of tokens per second of processor time, which other work on
 *     the machine disturbs less
 */
record Ratios(String name, double median, double minimum, double maximum, double byCpu) {

  /** The ratios of rounds that belong together by their position. */
  static Ratios of(String name, List<Round> fast, List<Round> slow) {
    double[] wall =
        IntStream.range(0, fast.size())
            .mapToDouble(i -> fast.get(i).tokensPerSecond() / slow.get(i).tokensPerSecond())
            .sorted()
            .toArray();
    double[] cpu =
        IntStream.range(0, fast.size())
            .mapToDouble(i -> fast.get(i).tokensPerCpuSecond() / slow.get(i).tokensPerCpuSecond())
            .sorted()
            .toArray();
    return new Ratios(name, median(wall), wall[0], wall[wall.length - 1], median(cpu));
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: median %.2f, minimum %.2f, maximum %.2f; by processor time %.2f",
        name,
        median,
        minimum,
        maximum,
        byCpu);
  }
}
