package org.demarche.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.demarche.config.Config;
import org.demarche.config.YamlNode;
import org.demarche.record.Segment;

/** What holds of every text, made of the rules' own examples, odd characters and anything else. */
class CleanerPropertiesTest {
  private static final Cleaner CLEANER = Cleaner.load(Config.bundled());
  private static final List<String> OUTLETS =
      Config.bundled().yaml("cleaning/general.yaml").get("outlets").texts();
  private static final List<String> EXAMPLES =
      Config.bundled().yaml("cleaning/general.yaml").get("rules").items().stream()
          .flatMap(rule -> rule.get("removes").items().stream())
          .map(YamlNode::text)
          .toList();
  private static final List<String> ODD =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\t",
          "  ",
          "\u00AD",
          "\u200B",
          "\uFEFF",
          "\uFB03",
          "\u2011",
          "\u0092",
          "\u00B4",
          "e\u0301",
          "a\u0323\u0307",
          "\u0958",
          "\ud83d\ude00",
          "\ud800",
          "\udc00",
          "\u0000",
          "\uFFFC",
          "• ",
          "(金正恩)",
          "Read more:\n",
          "word ",
          "Norway",
          ". ");

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.oneOf(
            Arbitraries.of(EXAMPLES),
            Arbitraries.of(ODD),
            Arbitraries.of(EXAMPLES).map(line -> line.substring(line.length() / 2)),
            Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
  void everyCharacterLeadsBackToItsPlace(@ForAll("pages") String raw) {
    for (String outlet : OUTLETS.subList(0, 2)) {
      CleanPage page = CLEANER.clean(List.of(outlet + ".com"), "Norway", raw);
      checkOffsets(page, raw);
      checkSegments(page);
      checkRemovals(page, raw);
    }
  }

  @Property(tries = 300)
  void whatIsCleanStaysInOrder(@ForAll("pages") String raw) {
    String clean = CLEANER.clean(null, raw).text();
    int from = 0;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c >= '0' && c <= '9') {
        from = raw.indexOf(c, from) + 1;
        assertThat(from).as("digit %s of '%s'", c, clean).isPositive();
      }
    }
  }

  private static void checkOffsets(CleanPage page, String raw) {
    List<Integer> clean = page.offsets().clean();
    List<Integer> raws = page.offsets().raw();
    int entry = -1;
    int last = 0;
    for (int i = 0; i < page.text().length(); i++) {
      if (entry + 1 < clean.size() && clean.get(entry + 1) == i) {
        entry++;
      }
      int offset = raws.get(entry) + i - clean.get(entry);
      assertThat(offset).isBetween(last, raw.length() - 1);
      char c = page.text().charAt(i);
      if (c >= '0' && c <= '9') {
        assertThat(raw.charAt(offset)).isEqualTo(c);
      }
      last = offset;
    }
  }

  private static void checkSegments(CleanPage page) {
    int from = 0;
    for (Segment segment : page.segments()) {
      assertThat(page.text().substring(from, segment.getStart())).isBlank();
      assertThat(segment.getEnd()).isGreaterThan(segment.getStart());
      from = segment.getEnd();
    }
    assertThat(from).isEqualTo(page.text().length());
  }

  private static void checkRemovals(CleanPage page, String raw) {
    for (Removal removal : page.removals()) {
      assertThat(removal.rawStart()).isBetween(0, removal.rawEnd());
      assertThat(removal.rawEnd()).isLessThanOrEqualTo(raw.length());
    }
  }
}
