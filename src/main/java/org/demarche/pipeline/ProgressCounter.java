package org.demarche.pipeline;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.demarche.corpus.PassedOver;

/**
 * A counter of what happens while a job runs. What a run published is counted over its tables
 * instead.
 *
 * <p>It counts twice: as a metric of Beam, which reaches the program from any worker, and within
 * the JVM, since the direct runner makes metrics known only at the end of a bundle, which may be
 * the whole corpus.
 */
final class ProgressCounter implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String NAMESPACE = "demarche";
  private static final Map<String, LongAdder> WITHIN_JVM = new ConcurrentHashMap<>();

  /** What is counted. */
  enum Kind {
    READ,
    DONE,
    FAILED,
    /** Sentences that were annotated before and were not annotated again. */
    REPEATED;

    private String metric() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final String name;
  private final String run;
  private final Counter metric;

  /**
   * A counter of a run.
   *
   * @param run a name that no other run of this JVM has at the same time
   */
  ProgressCounter(Kind kind, String run) {
    this(kind.metric(), run);
  }

  /** A counter of records that are no inputs, for one reason. */
  ProgressCounter(PassedOver reason, String run) {
    this("passed_over_" + reason.name().toLowerCase(Locale.ROOT), run);
  }

  private ProgressCounter(String name, String run) {
    this.name = name;
    this.run = run;
    this.metric = Metrics.counter(NAMESPACE, name);
  }

  void inc() {
    metric.inc();
    withinJvm().increment();
  }

  /** Forgets what an earlier run of this name counted. */
  void reset() {
    withinJvm().reset();
  }

  /** The value so far, over all steps that count. */
  long value(PipelineResult result) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named(NAMESPACE, name)).build();
    long reported = 0;
    for (MetricResult<Long> counter : result.metrics().queryMetrics(filter).getCounters()) {
      reported += counter.getAttempted();
    }
    return Math.max(reported, withinJvm().sum());
  }

  private LongAdder withinJvm() {
    return WITHIN_JVM.computeIfAbsent(run + " " + name, key -> new LongAdder());
  }
}
