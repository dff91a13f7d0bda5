package org.demarche.pipeline;

import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.demarche.record.ReprintFinding;

/**
 * Makes copies of copies copies of the original. Each round doubles the distance that is followed,
 * so that three rounds reach the original over eight.
 */
final class FollowToOriginals
    extends PTransform<
        PCollection<KV<String, ReprintFinding>>, PCollection<KV<String, ReprintFinding>>> {
  private static final long serialVersionUID = 1L;
  private static final int ROUNDS = 3;
  private static final KvCoder<String, ReprintFinding> CODER =
      KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(ReprintFinding.class));

  @Override
  public PCollection<KV<String, ReprintFinding>> expand(
      PCollection<KV<String, ReprintFinding>> findings) {
    PCollection<KV<String, ReprintFinding>> followed = findings;
    for (int round = 1; round <= ROUNDS; round++) {
      followed = followed.apply("Round" + round, new Round());
    }
    return followed;
  }

  private static final class Round
      extends PTransform<
          PCollection<KV<String, ReprintFinding>>, PCollection<KV<String, ReprintFinding>>> {
    private static final long serialVersionUID = 1L;

    @Override
    public PCollection<KV<String, ReprintFinding>> expand(
        PCollection<KV<String, ReprintFinding>> findings) {
      PCollection<KV<String, KV<String, ReprintFinding>>> bySource =
          findings
              .apply(
                  "KeyBySource",
                  MapElements.into(
                          TypeDescriptors.kvs(
                              TypeDescriptors.strings(),
                              TypeDescriptors.kvs(
                                  TypeDescriptors.strings(),
                                  TypeDescriptor.of(ReprintFinding.class))))
                      .via(finding -> KV.of(finding.getValue().getCopiedFrom(), finding)))
              .setCoder(KvCoder.of(StringUtf8Coder.of(), CODER));
      PCollection<KV<String, String>> sources =
          findings
              .apply(
                  "Sources",
                  MapElements.into(
                          TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptors.strings()))
                      .via(finding -> KV.of(finding.getKey(), finding.getValue().getCopiedFrom())))
              .setCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of()));
      TupleTag<KV<String, ReprintFinding>> copy = new TupleTag<>("copy");
      TupleTag<String> source = new TupleTag<>("source");
      return KeyedPCollectionTuple.of(copy, bySource)
          .and(source, sources)
          .apply("BringSources", CoGroupByKey.create())
          .apply("Follow", ParDo.of(new FollowFn(copy, source)))
          .setCoder(CODER);
    }
  }

  private static final class FollowFn
      extends DoFn<KV<String, CoGbkResult>, KV<String, ReprintFinding>> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<KV<String, ReprintFinding>> copy;
    private final TupleTag<String> source;

    FollowFn(TupleTag<KV<String, ReprintFinding>> copy, TupleTag<String> source) {
      this.copy = copy;
      this.source = source;
    }

    @ProcessElement
    public void process(
        @Element KV<String, CoGbkResult> joined, OutputReceiver<KV<String, ReprintFinding>> out) {
      String further = joined.getValue().getOnly(source, joined.getKey());
      for (KV<String, ReprintFinding> finding : joined.getValue().getAll(copy)) {
        out.output(
            KV.of(
                finding.getKey(),
                ReprintFinding.newBuilder(finding.getValue()).setCopiedFrom(further).build()));
      }
    }
  }
}
