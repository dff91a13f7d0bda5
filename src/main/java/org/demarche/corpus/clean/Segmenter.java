package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Segment;
import org.demarche.record.SegmentKind;

/** Says what each part of a page is. */
final class Segmenter {
  private Segmenter() {}

  /**
   * The segments of a page.
   *
   * @param lines its lines, BODY, CAPTION or TEASER by the rules
   * @param title the headline as the input gives it, or null
   */
  static List<Segment> segments(String text, List<Line> lines, String title) {
    List<Line> kinds = new ArrayList<>(lines);
    if (title != null && !lines.isEmpty() && isTitle(lines.get(0).of(text), title)) {
      kinds.set(0, lines.get(0).as(SegmentKind.TITLE));
    }
    return join(Teasers.mark(text, kinds));
  }

  private static boolean isTitle(String line, String title) {
    String folded = FoldedText.of(title);
    return !folded.isEmpty() && FoldedText.of(line).equals(folded);
  }

  /** Lines of the body that follow each other are one segment; every other line is its own. */
  private static List<Segment> join(List<Line> lines) {
    List<Segment> segments = new ArrayList<>();
    for (Line line : lines) {
      int last = segments.size() - 1;
      if (line.kind() == SegmentKind.BODY
          && last >= 0
          && segments.get(last).getKind() == SegmentKind.BODY) {
        segments.get(last).setEnd(line.end());
      } else {
        segments.add(new Segment(line.kind(), line.start(), line.end()));
      }
    }
    return segments;
  }
}
