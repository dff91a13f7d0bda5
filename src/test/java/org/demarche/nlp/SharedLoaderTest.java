package org.demarche.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class SharedLoaderTest {
  private final AtomicInteger loads = new AtomicInteger();

  @Test
  void allThreadsGetTheOneValue() throws Exception {
    CountDownLatch allAsk = new CountDownLatch(4);
    SharedLoader<String, Object> loader = new SharedLoader<>(key -> load(allAsk));
    List<Callable<Object>> askers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      askers.add(
          () -> {
            allAsk.countDown();
            return loader.value("model");
          });
    }
    List<Object> values = FourThreads.results(askers);
    assertThat(values).hasSize(4).allMatch(value -> value == values.get(0));
    assertThat(loads).hasValue(1);
  }

  @Test
  void loadsWhileTheOneWhoStartedItDoesSomethingElse() {
    CountDownLatch somethingElse = new CountDownLatch(1);
    SharedLoader<String, Object> loader = new SharedLoader<>(key -> load(somethingElse));

    loader.start("model");
    loader.start("model");
    somethingElse.countDown();

    assertThat(loader.value("model")).isSameAs(loader.value("model"));
    assertThat(loads).hasValue(1);
  }

  @Test
  void eachKeyHasItsOwnValue() {
    SharedLoader<String, String> loader = new SharedLoader<>(key -> "value of " + key);

    assertThat(loader.value("one")).isEqualTo("value of one");
    assertThat(loader.value("two")).isEqualTo("value of two");
  }

  @Test
  void throwsWhatLoadingThrewAndTriesAgain() {
    SharedLoader<String, String> loader =
        new SharedLoader<>(
            key -> {
              if (loads.incrementAndGet() == 1) {
                throw new IllegalStateException("no such model");
              }
              return "loaded";
            });

    loader.start("model");

    assertThatThrownBy(() -> loader.value("model"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no such model");
    assertThat(loader.value("model")).isEqualTo("loaded");
  }

  private Object load(CountDownLatch after) {
    loads.incrementAndGet();
    try {
      after.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Object();
  }
}
