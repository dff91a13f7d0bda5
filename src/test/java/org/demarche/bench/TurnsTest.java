package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Article;
import org.junit.jupiter.api.Test;

final class TurnsTest {
  private static final List<Article> ARTICLES =
      List.of(Labelled.article("1", "one"), Labelled.article("2", "two"));

  private final List<String> calls = new ArrayList<>();
  private final Turns turns =
      new Turns(
          List.of(new FakeSide("fast"), new FakeSide("slow")),
          ARTICLES,
          new PrintWriter(Writer.nullWriter()));

  /** A side that only notes what it was told. */
  private final class FakeSide implements Side {
    private final String name;

    FakeSide(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long annotate(List<Article> articles, int threads, Runnable done) {
      calls.add("%s %d articles %d threads".formatted(name, articles.size(), threads));
      return 10L * articles.size();
    }
  }

  @Test
  void sidesTakeTurnsAfterTheWarmUp() throws IOException {
    turns.warmUp(1, 2);
    turns.take(2, List.of(2));

    assertThat(calls)
        .containsExactly(
            "fast 1 articles 2 threads",
            "slow 1 articles 2 threads",
            "fast 2 articles 2 threads",
            "slow 2 articles 2 threads",
            "fast 2 articles 2 threads",
            "slow 2 articles 2 threads");
    assertThat(turns.rounds())
        .extracting(Round::side)
        .containsExactly("fast", "slow", "fast", "slow");
    assertThat(turns.rounds()).allMatch(round -> round.tokens() == 20);
    assertThat(turns.shares()).containsOnlyKeys("fast", "slow");
    assertThat(turns.ratios("fast", "slow", 2).name()).isEqualTo("fast / slow");
  }

  @Test
  void scalingComparesTheRoundsOfASideByItsThreads() throws IOException {
    turns.take(1, List.of(1, 2));

    assertThat(turns.rounds()).extracting(Round::threads).containsExactly(1, 2, 1, 2);
    assertThat(turns.scaling("fast", 2).name()).isEqualTo("fast, 2 threads / 1 thread");
  }
}
