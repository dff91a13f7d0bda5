package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.record.AnnotatedArticle;
import org.junit.jupiter.api.Test;

final class OurSideTest {
  private final AnnotatedArticle annotated = new Labelled().sentence("Chad spoke Monday").build();

  @Test
  void eachRoundHasAnAnnotatorThatHasSeenNothing() {
    AtomicInteger annotators = new AtomicInteger();
    OurSide side =
        new OurSide(
            () -> {
              annotators.incrementAndGet();
              return article -> annotated;
            });

    for (int round = 0; round < 2; round++) {
      long tokens =
          side.annotate(List.of(annotated.getArticle(), annotated.getArticle()), 2, () -> {});
      assertThat(tokens).isEqualTo(6);
    }

    assertThat(annotators).hasValue(2);
  }
}
