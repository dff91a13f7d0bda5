package org.demarche.event.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.EventType;
import org.junit.jupiter.api.Test;

class MentionIdTest {
  @Test
  void idsAreTheSameInEveryRun() {
    assertThat(MentionId.of("a", 0, 1, EventType.ASSAULT))
        .isEqualTo("f4023ea8df279bbfe27b9c098d2cd617");
  }

  @Test
  void idsDifferByArticleSpanAndType() {
    assertThat(
            List.of(
                MentionId.of("a", 0, 1, EventType.ASSAULT),
                MentionId.of("b", 0, 1, EventType.ASSAULT),
                MentionId.of("a", 0, 2, EventType.ASSAULT),
                MentionId.of("a", 1, 1, EventType.ASSAULT),
                MentionId.of("a", 0, 1, EventType.COERCE)))
        .doesNotHaveDuplicates();
  }
}
