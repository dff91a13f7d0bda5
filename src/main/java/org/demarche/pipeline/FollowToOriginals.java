package org.demarche.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
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
  private static final StringUtf8Coder STRING = StringUtf8Coder.of();
  private static final KvCoder<String, ReprintFinding> FINDING =
      KvCoder.of(STRING, AvroCoder.specific(ReprintFinding.class));

  private final transient Sharding sharding;

  FollowToOriginals(Sharding sharding) {
    this.sharding = sharding;
  }

  @Override
  public PCollection<KV<String, ReprintFinding>> expand(
      PCollection<KV<String, ReprintFinding>> findings) {
    PCollection<KV<String, ReprintFinding>> followed = findings;
    for (int round = 1; round <= ROUNDS; round++) {
      PCollection<KV<String, String>> sources =
          followed
              .apply(
                  "Sources" + round,
                  to(
                      TypeDescriptors.strings(),
                      finding -> KV.of(finding.getKey(), finding.getValue().getCopiedFrom())))
              .setCoder(KvCoder.of(STRING, STRING));
      followed =
          followed
              .apply(
                  "KeyBySource" + round,
                  to(
                      TypeDescriptors.kvs(
                          TypeDescriptors.strings(), TypeDescriptor.of(ReprintFinding.class)),
                      finding -> KV.of(finding.getValue().getCopiedFrom(), finding)))
              .setCoder(KvCoder.of(STRING, FINDING))
              .apply(
                  "Follow" + round,
                  new JoinValues<>(
                      sharding, FINDING, sources, STRING, FINDING, FollowToOriginals::follow));
    }
    return followed;
  }

  private static <V> MapElements<KV<String, ReprintFinding>, KV<String, V>> to(
      TypeDescriptor<V> values,
      SerializableFunction<KV<String, ReprintFinding>, KV<String, V>> function) {
    return MapElements.into(TypeDescriptors.kvs(TypeDescriptors.strings(), values)).via(function);
  }

  /** One step further, when what the article was copied from is a copy too. */
  private static void follow(
      KV<String, KV<String, ReprintFinding>> copy,
      List<String> sources,
      Consumer<KV<String, ReprintFinding>> followed) {
    KV<String, ReprintFinding> finding = copy.getValue();
    followed.accept(
        sources.isEmpty()
            ? finding
            : KV.of(
                finding.getKey(),
                ReprintFinding.newBuilder(finding.getValue())
                    .setCopiedFrom(sources.get(0))
                    .build()));
  }
}
