package org.demarche.nlp;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Loads what belongs to a key once, in a thread of its own; all who ask for it get the same.
 *
 * <p>What failed to load is tried again by whoever asks next.
 */
final class SharedLoader<K, V> {
  private final Map<K, CompletableFuture<V>> loads = new ConcurrentHashMap<>();
  private final Function<K, V> load;

  SharedLoader(Function<K, V> load) {
    this.load = load;
  }

  /** Begins to load, unless that was begun before, and does not wait. */
  void start(K key) {
    CompletableFuture<V> unused = loading(key);
  }

  /** Waits until the value is loaded. Throws what loading it threw. */
  V value(K key) {
    CompletableFuture<V> loading = loading(key);
    try {
      return loading.join();
    } catch (CompletionException e) {
      loads.remove(key, loading);
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      throw e;
    }
  }

  private CompletableFuture<V> loading(K key) {
    return loads.computeIfAbsent(
        key, missing -> CompletableFuture.supplyAsync(() -> load.apply(missing), Loaders::run));
  }
}
