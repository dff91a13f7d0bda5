package org.demarche.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;

/** Applies a rule to each value and what another collection has under its key. */
final class JoinValues<A, B, O> extends PTransform<PCollection<KV<String, A>>, PCollection<O>> {
  private static final long serialVersionUID = 1L;

  /**
   * What is made of a value and the other collection's values of its key, which are in no order.
   */
  interface Rule<A, B, O> extends Serializable {
    void apply(KV<String, A> value, List<B> others, Consumer<O> out);
  }

  private final transient Sharding sharding;
  private final transient Coder<A> values;
  private final transient PCollection<KV<String, B>> others;
  private final transient Coder<B> otherValues;
  private final transient Coder<O> output;
  private final transient Rule<A, B, O> rule;

  JoinValues(
      Sharding sharding,
      Coder<A> values,
      PCollection<KV<String, B>> others,
      Coder<B> otherValues,
      Coder<O> output,
      Rule<A, B, O> rule) {
    this.sharding = sharding;
    this.values = values;
    this.others = others;
    this.otherValues = otherValues;
    this.output = output;
    this.rule = rule;
  }

  @Override
  public PCollection<O> expand(PCollection<KV<String, A>> elements) {
    TupleTag<KV<String, A>> value = new TupleTag<>("value");
    TupleTag<KV<String, B>> other = new TupleTag<>("other");
    return KeyedPCollectionTuple.of(
            value, elements.apply("ShardValues", sharding.shard(StringUtf8Coder.of(), values)))
        .and(other, others.apply("ShardOthers", sharding.shard(StringUtf8Coder.of(), otherValues)))
        .apply("Join", CoGroupByKey.create())
        .apply("Apply", ParDo.of(new ApplyFn<>(value, other, rule)))
        .setCoder(output);
  }

  private static final class ApplyFn<A, B, O> extends DoFn<KV<Integer, CoGbkResult>, O> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<KV<String, A>> value;
    private final TupleTag<KV<String, B>> other;
    private final Rule<A, B, O> rule;

    ApplyFn(TupleTag<KV<String, A>> value, TupleTag<KV<String, B>> other, Rule<A, B, O> rule) {
      this.value = value;
      this.other = other;
      this.rule = rule;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> shard, OutputReceiver<O> out) {
      Map<String, List<B>> others = Sharding.byKey(shard.getValue().getAll(other));
      for (KV<String, A> element : shard.getValue().getAll(value)) {
        rule.apply(element, others.getOrDefault(element.getKey(), List.of()), out::output);
      }
    }
  }
}
