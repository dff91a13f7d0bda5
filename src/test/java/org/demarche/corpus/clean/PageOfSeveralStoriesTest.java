package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.config.Config;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Test;

/**
 * A page as scrapers deliver it: an article with a credit in it, and what else stood on the page.
 */
class PageOfSeveralStoriesTest {
  private static final Path PAGE = Path.of("pipelines/sample/corpus/page-taipei-bulletin.txt");
  private static final int LINES_OF_THE_ARTICLE = 13;

  @Test
  void splitsPageIntoTheArticleAndEachOtherStory() throws IOException {
    List<String> raw = Files.readAllLines(PAGE);

    CleanPage page = Cleaner.load(Config.bundled()).clean(null, Files.readString(PAGE));

    assertThat(page.segments())
        .extracting(segment -> segment.getKind())
        .containsExactly(
            SegmentKind.BODY,
            SegmentKind.TEASER,
            SegmentKind.TEASER,
            SegmentKind.TEASER,
            SegmentKind.TEASER);
    for (int i = 0; i < page.segments().size(); i++) {
      int first = i == 0 ? 0 : LINES_OF_THE_ARTICLE - 1 + i;
      int last = LINES_OF_THE_ARTICLE - 1 + i;
      String segment = textOf(page, i);
      assertThat(raw.get(first)).startsWith(segment.substring(0, 100));
      assertThat(raw.get(last)).endsWith(segment.substring(segment.length() - 50));
    }
    assertThat(textOf(page, 0)).doesNotContain("Photo:", "（", "魏宗翰").contains("\nHowever, “no");
    assertThat(page.removals())
        .extracting(Removal::rule)
        .containsOnly("photo-credit-line", "gloss");
  }

  private static String textOf(CleanPage page, int segment) {
    return page.text()
        .substring(page.segments().get(segment).getStart(), page.segments().get(segment).getEnd());
  }
}
