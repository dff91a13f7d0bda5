package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.config.Config;
import org.demarche.record.SegmentKind;
import org.junit.jupiter.api.Test;

class TeasersTest {
  private static final String BODY =
      """
      Norway’s foreign minister Kari Solberg on Monday met her Swedish counterpart in Oslo.
      The two agreed to reopen the border crossing at Svinesund, which Norway had closed in May.
      “We are neighbors,” Solberg told reporters. “Sweden knows that, and so does Norway.”
      """;

  private static final String FIRST =
      "Peru’s president Julio Quispe yesterday dissolved Congress and called elections, accusing"
          + " lawmakers of blocking his budget. “Lima cannot wait any longer,” Quispe told the nation"
          + " in a speech. Soldiers were seen near the assembly in Lima, where protesters had";

  private static final String KICKER =
      "‘A NEW CHAPTER’: The visit is the first by a Kenyan leader to Jakarta in nine years, officials"
          + " said Kenyan President Amina Otieno was received with honors in Jakarta on Saturday, at"
          + " the start of a tour that will take her to three capitals in the region, including";

  private static final String LAST =
      "The ministry of health in Ottawa on Friday warned of a shortage of vaccines this winter. Its"
          + " chief officer, Jean Tremblay, said that deliveries from two makers had been late. Canada"
          + " expects most of the doses by the end of January, which Tremblay called “not good";

  @Test
  void setsApartEachTeaserAtTheEnd() {
    CleanPage page =
        Cleaner.load(Config.bundled())
            .clean(null, BODY + FIRST + "\n" + KICKER + "\n" + LAST + "\n");

    assertThat(CleanerTest.parts(page))
        .containsExactly(
            "BODY " + BODY.strip(), "TEASER " + FIRST, "TEASER " + KICKER, "TEASER " + LAST);
  }

  @Test
  void setsApartSingleTeaserOfAnotherStory() {
    assertThat(CleanerTest.kinds(BODY + FIRST))
        .containsExactly(SegmentKind.BODY, SegmentKind.TEASER);
    assertThat(CleanerTest.kinds(BODY + KICKER))
        .containsExactly(SegmentKind.BODY, SegmentKind.TEASER);
  }

  @Test
  void keepsArticleWhoseLastParagraphIsWhole() {
    assertThat(CleanerTest.kinds(BODY)).containsExactly(SegmentKind.BODY);
    assertThat(CleanerTest.kinds(BODY + FIRST + " gathered.")).containsExactly(SegmentKind.BODY);
  }

  @Test
  void keepsLastParagraphOfArticleThatIsCutOffItself() {
    String cut =
        "Norway closed Svinesund after a dispute with Sweden over fishing. Oslo said then that it"
            + " would wait for an apology. Solberg, who took office in June, had promised to end the"
            + " quarrel before the winter, and Swedish officials in Stockholm had welcomed";

    assertThat(CleanerTest.kinds(BODY + cut)).containsExactly(SegmentKind.BODY);
  }

  @Test
  void keepsPageThatIsNothingButSuchParagraphs() {
    assertThat(CleanerTest.kinds(FIRST + "\n" + KICKER + "\n" + LAST))
        .containsExactly(SegmentKind.BODY);
  }

  @Test
  void keepsListAtTheEnd() {
    String list = "- Norway: 5 million people\n- Sweden: 10 million people\n- Oslo and Stockholm";

    assertThat(CleanerTest.kinds(BODY + list)).containsExactly(SegmentKind.BODY);
  }
}
