package org.demarche.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Article;

/** Rounds in which the sides annotate the same articles, one side after the other. */
final class Turns {
  private final List<Side> sides;
  private final List<Article> articles;
  private final Meter meter;
  private final PrintWriter progress;
  private final List<Round> rounds = new ArrayList<>();

  /** Measures how a side annotates. */
  @FunctionalInterface
  interface Meter {
    Round measure(Side side, List<Article> articles, int threads, Runnable done) throws IOException;
  }

  Turns(List<Side> sides, List<Article> articles, Meter meter, PrintWriter progress) {
    this.sides = sides;
    this.articles = articles;
    this.meter = meter;
    this.progress = progress;
  }

  /** Lets each side annotate the first articles, unmeasured. */
  void warmUp(int count, int threads) {
    List<Article> first = articles.subList(0, Math.min(count, articles.size()));
    for (Side side : sides) {
      String work = "warm-up, " + side.name();
      side.annotate(first, threads, new ProgressLines(progress, work, first.size()));
    }
  }

  /**
   * Lets the sides take turns.
   *
   * @param threads with how many threads a side annotates in each round, one after the other
   */
  void take(int count, List<Integer> threads) throws IOException {
    for (int i = 1; i <= count; i++) {
      for (Side side : sides) {
        for (int n : threads) {
          String work = "round %d of %d, %s, %d threads".formatted(i, count, side.name(), n);
          Runnable done = new ProgressLines(progress, work, articles.size());
          rounds.add(meter.measure(side, articles, n, done));
        }
      }
    }
  }

  /** All rounds, in the order in which they were run. */
  List<Round> rounds() {
    return List.copyOf(rounds);
  }

  /** How many times as fast as another side a side is. */
  Ratios ratios(String side, String than, int threads) {
    return Ratios.of("%s / %s".formatted(side, than), rounds(side, threads), rounds(than, threads));
  }

  /** How many times as fast as with one thread a side is with more. */
  Ratios scaling(String side, int threads) {
    String name = "%s, %d threads / 1 thread".formatted(side, threads);
    return Ratios.of(name, rounds(side, threads), rounds(side, 1));
  }

  private List<Round> rounds(String side, int threads) {
    return rounds.stream()
        .filter(round -> round.side().equals(side) && round.threads() == threads)
        .toList();
  }
}
