package org.demarche.pipeline;

import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;
import org.demarche.record.Article;
import org.demarche.record.Failure;

/**
 * Writes how many inputs were read, good or bad, into a file.
 *
 * <p>Counted as data: a metric also counts what a runner attempted and threw away.
 */
final class CountInputs extends PTransform<PCollection<Article>, PDone> {
  private static final long serialVersionUID = 1L;

  private final transient PCollection<Failure> refused;
  private final String file;

  CountInputs(PCollection<Failure> refused, String file) {
    this.refused = refused;
    this.file = file;
  }

  @Override
  public PDone expand(PCollection<Article> read) {
    return PCollectionList.of(read.apply("CountRead", Count.globally()))
        .and(refused.apply("CountRefused", Count.globally()))
        .apply("BothCounts", Flatten.pCollections())
        .apply("Total", Sum.longsGlobally())
        .apply(
            "AsText",
            MapElements.via(
                new SimpleFunction<Long, String>() {
                  private static final long serialVersionUID = 1L;

                  @Override
                  public String apply(Long count) {
                    return Long.toString(count);
                  }
                }))
        .apply("WriteCount", TextIO.write().to(file).withoutSharding());
  }
}
