package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.demarche.pipeline.Progress;

/** Shows how far a run has come: a bar for a person who watches, else a line now and then. */
abstract class ProgressDisplay implements Progress, AutoCloseable {

  /** The display that fits: a bar on a terminal, lines elsewhere. */
  static ProgressDisplay start(PrintWriter out) {
    return Terminal.interactive() ? new Bar() : new Lines(out, System.nanoTime());
  }

  @Override
  public abstract void close();

  private static final class Bar extends ProgressDisplay {
    private final ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("Articles")
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(500)
            .setMaxRenderedLength(Terminal.columns())
            .showSpeed()
            .build();

    @Override
    public void loading() {
      bar.setExtraMessage("loading models");
    }

    @Override
    public void at(long read, long done, long failed) {
      bar.maxHint(read);
      bar.stepTo(done + failed);
      bar.setExtraMessage(failed == 0 ? "" : failed + " failed");
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** Prints a line when loading begins, then one at most every 30 s. */
  static final class Lines extends ProgressDisplay {
    private static final long INTERVAL_NANOS = 30_000_000_000L;

    private final PrintWriter out;
    private final long startNanos;
    private long nextNanos;

    Lines(PrintWriter out, long startNanos) {
      this.out = out;
      this.startNanos = startNanos;
      this.nextNanos = startNanos + INTERVAL_NANOS;
    }

    @Override
    public void loading() {
      out.println("Loading models and codebook");
      out.flush();
    }

    @Override
    public void at(long read, long done, long failed) {
      at(read, done, failed, System.nanoTime());
    }

    void at(long read, long done, long failed, long nowNanos) {
      if (nowNanos - nextNanos < 0) {
        return;
      }
      double seconds = (nowNanos - startNanos) / 1e9;
      out.printf(
          Locale.ROOT,
          "%6.0f s: %d of %d articles done, %.1f a second, %d failed%n",
          seconds,
          done,
          read,
          done / seconds,
          failed);
      out.flush();
      nextNanos = nowNanos + INTERVAL_NANOS;
    }

    @Override
    public void close() {
      out.flush();
    }
  }
}
