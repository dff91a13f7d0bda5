package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.corpus.UnusableInputException;
import org.demarche.record.FailureCode;
import org.junit.jupiter.api.Test;

final class InParallelTest {
  @Test
  void resultsKeepTheOrderThoughTheWorkDoesNot() {
    CountDownLatch secondDone = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();

    List<String> results =
        InParallel.map(
            List.of(1, 2),
            2,
            done::incrementAndGet,
            number -> {
              if (number == 1) {
                await(secondDone);
              }
              secondDone.countDown();
              return "result " + number;
            });

    assertThat(results).containsExactly("result 1", "result 2");
    assertThat(done).hasValue(2);
  }

  @Test
  void anArticleThatFailsIsNamed() {
    assertThatThrownBy(
            () ->
                InParallel.annotate(
                    article -> {
                      throw new UnusableInputException(
                          FailureCode.ANNOTATION_BUDGET, "took too long");
                    },
                    Labelled.article("a7", "text")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Cannot annotate article a7: took too long");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
