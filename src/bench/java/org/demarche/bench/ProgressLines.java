package org.demarche.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Says how far long work is, a line at most every ten seconds. Safe for many threads. */
final class ProgressLines implements Runnable {
  private static final long INTERVAL_NANOS = 10_000_000_000L;

  private final PrintWriter out;
  private final String work;
  private final int total;
  private final AtomicInteger done = new AtomicInteger();
  private final long startNanos = System.nanoTime();
  private long nextNanos = startNanos + INTERVAL_NANOS;

  /**
   * @param work what is done, such as {@code round 1 of 3, stock}
   * @param total articles
   */
  ProgressLines(PrintWriter out, String work, int total) {
    this.out = out;
    this.work = work;
    this.total = total;
  }

  /** One more article is done. */
  @Override
  public void run() {
    int articles = done.incrementAndGet();
    long now = System.nanoTime();
    synchronized (this) {
      if (now - nextNanos < 0) {
        return;
      }
      nextNanos = now + INTERVAL_NANOS;
      out.printf(
          Locale.ROOT,
          "%s: %d of %d articles, %.0f s%n",
          work,
          articles,
          total,
          (now - startNanos) / 1e9);
      out.flush();
    }
  }
}
