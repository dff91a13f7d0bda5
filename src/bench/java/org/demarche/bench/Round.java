package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.demarche.record.Article;

/**
 * What it took a side to annotate all articles once.
 *
 * @param wall from the first article to the last
 * @param cpu of all threads of the process, garbage collection and compilation with them
 * @param collection time in which the collector stopped the program
 * @param heapBytes the most heap in use meanwhile, dead objects with it
 * @param residentBytes the most memory that the process held meanwhile; empty when unknown
 * @param liveBytes heap in use after a full collection at the end
 */
record Round(
    String side,
    int threads,
    long tokens,
    Duration wall,
    Duration cpu,
    Duration collection,
    long heapBytes,
    OptionalLong residentBytes,
    long liveBytes) {

  static Round measure(Side side, List<Article> articles, int threads, Runnable done) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    liveHeapBytes();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    ResidentMemory.resetPeak();
    long collection = collectionMillis();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    long tokens = side.annotate(articles, threads, done);
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new Round(
        side.name(),
        threads,
        tokens,
        wall,
        Duration.ofNanos(system.getProcessCpuTime() - cpu),
        Duration.ofMillis(collectionMillis() - collection),
        heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum(),
        ResidentMemory.peakBytes(),
        liveHeapBytes());
  }

  double tokensPerSecond() {
    return tokens / seconds(wall);
  }

  double tokensPerCpuSecond() {
    return tokens / seconds(cpu);
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /** Heap in use after a full collection. */
  static long liveHeapBytes() {
    System.gc();
    MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    return heap.getUsed();
  }

  private static Stream<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long collectionMillis() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
