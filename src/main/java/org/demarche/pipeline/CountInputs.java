package org.demarche.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final transient List<PCollection<Failure>> refused;
  private final transient Optional<PCollection<Article>> kept;
  private final String file;

  /**
   * @param refused the inputs that could not be read
   * @param kept articles that are published and stay
   */
  CountInputs(
      List<PCollection<Failure>> refused, Optional<PCollection<Article>> kept, String file) {
    this.refused = List.copyOf(refused);
    this.kept = kept;
    this.file = file;
  }

  @Override
  public PDone expand(PCollection<Article> read) {
    List<PCollection<Long>> counts = new ArrayList<>();
    counts.add(read.apply("CountRead", Count.globally()));
    counts.add(
        PCollectionList.of(refused)
            .apply("AllRefused", Flatten.pCollections())
            .apply("CountRefused", Count.globally()));
    kept.ifPresent(articles -> counts.add(articles.apply("CountKept", Count.globally())));
    return PCollectionList.of(counts)
        .apply("AllCounts", Flatten.pCollections())
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
