package org.demarche.bench;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.Article;

/** Measures rounds, and samples meanwhile where the time goes. */
final class SamplingMeter implements Turns.Meter {
  private final Map<String, StepShares> shares = new LinkedHashMap<>();

  @Override
  public Round measure(Side side, List<Article> articles, int threads, Runnable done)
      throws IOException {
    try (Sampler sampler = Sampler.start()) {
      Round round = Round.measure(side, articles, threads, done);
      sampler.addTo(shares.computeIfAbsent(side.name(), unused -> new StepShares()));
      return round;
    }
  }

  /** Where the time of each side went, over all its rounds. */
  Map<String, StepShares> shares() {
    return Collections.unmodifiableMap(shares);
  }
}
