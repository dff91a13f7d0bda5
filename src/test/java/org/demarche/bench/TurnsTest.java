package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
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
          TurnsTest::seconds,
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

  /** The slow side takes three times as long, and one thread twice as long as two. */
  private static Round seconds(Side side, List<Article> articles, int threads, Runnable done) {
    long tokens = side.annotate(articles, threads, done);
    int seconds = (side.name().equals("fast") ? 1 : 3) * (threads == 1 ? 2 : 1);
    Duration time = Duration.ofSeconds(seconds);
    return new Round(
        side.name(), threads, tokens, time, time, Duration.ZERO, 0, OptionalLong.empty(), 0);
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
    assertThat(turns.ratios("fast", "slow", 2)).isEqualTo(new Ratios("fast / slow", 3, 3, 3, 3));
  }

  @Test
  void scalingComparesTheRoundsOfASideByItsThreads() throws IOException {
    turns.take(1, List.of(1, 2));

    assertThat(turns.rounds()).extracting(Round::threads).containsExactly(1, 2, 1, 2);
    assertThat(turns.scaling("fast", 2))
        .isEqualTo(new Ratios("fast, 2 threads / 1 thread", 2, 2, 2, 2));
  }
}
