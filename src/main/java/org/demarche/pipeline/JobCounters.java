package org.demarche.pipeline;

import java.util.Locale;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** Counters that show progress. What a run published is counted over its tables instead. */
enum JobCounters {
  READ,
  DONE,
  FAILED;

  private static final String NAMESPACE = "demarche";

  Counter counter() {
    return Metrics.counter(NAMESPACE, name().toLowerCase(Locale.ROOT));
  }

  /** The counter's value so far, over all steps that increase it. */
  long value(PipelineResult run) {
    MetricsFilter filter =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.named(NAMESPACE, name().toLowerCase(Locale.ROOT)))
            .build();
    long sum = 0;
    for (MetricResult<Long> result : run.metrics().queryMetrics(filter).getCounters()) {
      sum += result.getAttempted();
    }
    return sum;
  }
}
