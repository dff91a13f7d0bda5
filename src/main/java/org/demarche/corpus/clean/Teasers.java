package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.record.SegmentKind;

/**
 * Finds other stories' teasers in a page without markup.
 *
 * <p>They come in two forms. A <i>headline</i> is short and does not end a sentence; headlines are
 * teasers when they stand under a heading such as <i>Read more:</i>, or many in a row at the end.
 * An <i>opening</i> is the beginning of another story in one long paragraph, cut off in
 * mid-sentence; {@link Openings} finds these at the end of a page.
 */
final class Teasers {
  /** Headlines are shorter. */
  private static final int MAX_HEADLINE = 160;

  /**
   * What stands under a heading at the end of a page is shorter: headlines, some with a summary.
   */
  private static final int MAX_UNDER_HEADING = 260;

  /** As many headlines in a row as no list or poem at the end of an article has by chance. */
  private static final int SURELY = 5;

  /** Ends of sentences. Headlines do ask questions. */
  private static final String STOPS = ".!…";

  private static final String CLOSERS = "”’\"')]";

  /** An item of a list, or a post of a social network with its author and date. */
  private static final Pattern ITEM = Pattern.compile("[-–—•*\\p{Nd}].*+|.{0,160}— .{0,80}\\(@.*+");

  /** Two words with capitals, as headlines have and verses have not. */
  private static final Pattern TWO_NAMES =
      Pattern.compile(".*?\\b\\p{Lu}[\\p{L}’'-]++.*?\\b\\p{Lu}[\\p{L}’'-]++.*+");

  private Teasers() {}

  /** The same lines, those of the body that are other stories' as TEASER. */
  static List<Line> mark(String text, List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines);
    markHeadlinesUnderHeadings(text, marked);
    markFrom(marked, firstOfLastBlock(text, marked));
    markFrom(marked, firstOfLastHeadlines(text, marked));
    markFrom(marked, Openings.first(text, marked));
    return marked;
  }

  private static void markFrom(List<Line> lines, int first) {
    for (int i = first; i < lines.size(); i++) {
      mark(lines, i);
    }
  }

  private static void mark(List<Line> lines, int index) {
    if (lines.get(index).kind() == SegmentKind.BODY) {
      lines.set(index, lines.get(index).as(SegmentKind.TEASER));
    }
  }

  /** Marks the headlines right below each heading. */
  private static void markHeadlinesUnderHeadings(String text, List<Line> lines) {
    boolean below = false;
    for (int i = 0; i < lines.size(); i++) {
      below = (below || lines.get(i).headed()) && isHeadline(text, lines.get(i));
      if (below) {
        mark(lines, i);
      }
    }
  }

  /**
   * Index of the first line below a heading from which on the page has short lines only, half of
   * them no sentences; the number of lines when there is none.
   */
  private static int firstOfLastBlock(String text, List<Line> lines) {
    int first = lines.size();
    int stopped = 0;
    for (int i = lines.size() - 1; i >= 0 && lines.get(i).length() <= MAX_UNDER_HEADING; i--) {
      stopped += isStopped(text, lines.get(i)) ? 1 : 0;
      if (lines.get(i).headed() && 2 * stopped <= lines.size() - i) {
        first = i;
      }
    }
    return first;
  }

  private static boolean isHeadline(String text, Line line) {
    return line.length() <= MAX_HEADLINE
        && (line.kind() == SegmentKind.BODY || line.kind() == SegmentKind.TEASER)
        && !isStopped(text, line)
        && !ITEM.matcher(line.of(text)).matches();
  }

  /** Index of the first of many headlines at the end; the number of lines when there are not. */
  private static int firstOfLastHeadlines(String text, List<Line> lines) {
    int first = lines.size();
    int named = 0;
    while (first > 0 && isHeadline(text, lines.get(first - 1))) {
      first--;
      named += TWO_NAMES.matcher(lines.get(first).of(text)).matches() ? 1 : 0;
    }
    int found = lines.size() - first;
    boolean article =
        lines.subList(0, first).stream()
            .anyMatch(line -> line.kind() == SegmentKind.BODY && isStopped(text, line));
    return article && found >= SURELY && 2 * named >= found ? first : lines.size();
  }

  /** Whether a line ends a sentence; quotes and brackets may close after it. */
  private static boolean isStopped(String text, Line line) {
    int last = line.end() - 1;
    while (last > line.start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(text.charAt(last)) >= 0;
  }
}
