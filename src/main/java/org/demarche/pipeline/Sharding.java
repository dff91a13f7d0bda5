package org.demarche.pipeline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.Redistribute;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Groups of many keys that are brought together as one.
 *
 * <p>A runner has a price for each key; the direct runner's is one to two milliseconds, for which
 * an article can be read, cleaned and compared. So keys are put into a fixed number of shards by
 * their hash, and what has one key is sorted out within a shard, in memory.
 *
 * @param shards number of shards
 */
record Sharding(int shards) implements Serializable {
  /** On a cluster: with a million articles a night, a shard has a thousand. */
  private static final int OF_A_CLUSTER = 1024;

  /** On one machine: so many for each thread that they end at about the same time. */
  private static final int PER_THREAD = 4;

  static Sharding of(JobSettings settings) {
    return new Sharding(
        settings.runner().equals("DirectRunner")
            ? PER_THREAD * settings.parallelism()
            : OF_A_CLUSTER);
  }

  /**
   * Spreads elements anew over the workers, in no more bundles than it takes to share out the work:
   * the direct runner copies all that a key has gathered whenever one more bundle comes with
   * something for it.
   */
  <T> PTransform<PCollection<T>, PCollection<T>> spread() {
    return Redistribute.<T>arbitrarily().withNumBuckets(shards);
  }

  /** Puts each element under the shard of its key. */
  <K, V> PTransform<PCollection<KV<K, V>>, PCollection<KV<Integer, KV<K, V>>>> shard(
      Coder<K> keys, Coder<V> values) {
    Sharding sharding = this;
    return new PTransform<>() {
      private static final long serialVersionUID = 1L;

      @Override
      public PCollection<KV<Integer, KV<K, V>>> expand(PCollection<KV<K, V>> elements) {
        return elements
            .apply(
                "Shard",
                MapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.integers(), new TypeDescriptor<KV<K, V>>() {}))
                    .via(element -> KV.of(sharding.of(element.getKey()), element)))
            .setCoder(KvCoder.of(VarIntCoder.of(), KvCoder.of(keys, values)));
      }
    };
  }

  /** The values of each key of a shard. */
  static <K, V> Map<K, List<V>> byKey(Iterable<KV<K, V>> shard) {
    Map<K, List<V>> groups = new LinkedHashMap<>();
    for (KV<K, V> element : shard) {
      groups.computeIfAbsent(element.getKey(), key -> new ArrayList<>(1)).add(element.getValue());
    }
    return groups;
  }

  private int of(Object key) {
    int hash = key.hashCode();
    return Math.floorMod(hash ^ (hash >>> 16), shards);
  }
}
