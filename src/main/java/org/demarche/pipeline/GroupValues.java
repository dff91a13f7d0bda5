package org.demarche.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/** Applies a rule to all values of each key. */
final class GroupValues<K, V, O> extends PTransform<PCollection<KV<K, V>>, PCollection<O>> {
  private static final long serialVersionUID = 1L;

  /** What is made of the values of a key, which are in no order. */
  interface Rule<K, V, O> extends Serializable {
    void apply(K key, List<V> values, Consumer<O> out);
  }

  private final transient Sharding sharding;
  private final transient Coder<K> keys;
  private final transient Coder<V> values;
  private final transient Coder<O> output;
  private final transient Rule<K, V, O> rule;

  GroupValues(
      Sharding sharding, Coder<K> keys, Coder<V> values, Coder<O> output, Rule<K, V, O> rule) {
    this.sharding = sharding;
    this.keys = keys;
    this.values = values;
    this.output = output;
    this.rule = rule;
  }

  @Override
  public PCollection<O> expand(PCollection<KV<K, V>> elements) {
    return elements
        .apply("Shard", sharding.shard(keys, values))
        .apply("Group", GroupByKey.create())
        .apply("Apply", ParDo.of(new ApplyFn<>(rule)))
        .setCoder(output);
  }

  private static final class ApplyFn<K, V, O> extends DoFn<KV<Integer, Iterable<KV<K, V>>>, O> {
    private static final long serialVersionUID = 1L;

    private final Rule<K, V, O> rule;

    ApplyFn(Rule<K, V, O> rule) {
      this.rule = rule;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<KV<K, V>>> shard, OutputReceiver<O> out) {
      Sharding.byKey(shard.getValue()).forEach((key, group) -> rule.apply(key, group, out::output));
    }
  }
}
