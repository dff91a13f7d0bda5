package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;

/** The time that processors spend on some work, whatever else the machine does. */
final class CpuTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final AtomicLong nanos = new AtomicLong();

  /** The same work, timed. It must stay on its thread. */
  <A, T> InParallel.Work<A, T> of(InParallel.Work<A, T> work) {
    return article -> {
      long start = THREADS.getCurrentThreadCpuTime();
      T result = work.on(article);
      nanos.addAndGet(THREADS.getCurrentThreadCpuTime() - start);
      return result;
    };
  }

  double seconds() {
    return nanos.get() / 1e9;
  }
}
