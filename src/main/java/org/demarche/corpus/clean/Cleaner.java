package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.demarche.config.Config;
import org.demarche.record.SegmentKind;

/**
 * Takes off a page what is no article: photo credits, glosses, pleas to subscribe; and says which
 * parts of it are title, body, captions, and other stories' teasers.
 *
 * <p>What is taken off is data in {@code config/cleaning}. A paragraph of the result is a line; raw
 * texts, as crawls deliver them, have one paragraph a line too. Safe for many threads.
 */
public final class Cleaner {
  private final List<CleaningRule> inline;
  private final List<CleaningRule> wholeLines;

  private Cleaner(List<CleaningRule> rules) {
    inline = rules.stream().filter(rule -> rule.scope() == CleaningRule.Scope.INLINE).toList();
    wholeLines = rules.stream().filter(rule -> rule.scope() != CleaningRule.Scope.INLINE).toList();
  }

  /**
   * The cleaner with a configuration's rules.
   *
   * @throws org.demarche.config.ConfigException if they cannot be used
   */
  public static Cleaner load(Config config) {
    return new Cleaner(CleaningRules.load(config));
  }

  /**
   * Cleans a page.
   *
   * @param title the headline as the input gives it, or null
   */
  public CleanPage clean(String title, String raw) {
    MappedText page = new MappedText(raw);
    Characters.clean(page);
    List<Line> lines = keep(page, applyToLines(page, lines(page.text())));
    applyInline(page);
    lines = keep(page, relocate(page.text(), lines));
    return new CleanPage(
        page.text(),
        Segmenter.segments(page.text(), lines, title),
        page.offsets(),
        page.removals());
  }

  /** The lines that hold something, without the white space around them. */
  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Line line = trim(text, new Line(start, end, SegmentKind.BODY));
      if (line.start() < line.end()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  /** The same lines after their insides have changed; those with nothing left are dropped. */
  private static List<Line> relocate(String text, List<Line> before) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (Line old : before) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Line line = trim(text, new Line(start, end, old.kind()));
      if (line.start() < line.end()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static Line trim(String text, Line line) {
    int start = line.start();
    int end = line.end();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new Line(start, end, line.kind());
  }

  private List<Line> applyToLines(MappedText page, List<Line> lines) {
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      Line left = applyToLine(page, line);
      if (left.start() < left.end()) {
        kept.add(left);
      }
    }
    return kept;
  }

  /** What the first rule that knows the line leaves of it. */
  private Line applyToLine(MappedText page, Line line) {
    for (CleaningRule rule : wholeLines) {
      Matcher matcher = rule.pattern().matcher(page.text()).region(line.start(), line.end());
      if (!matcher.matches()) {
        continue;
      }
      if (rule.scope() == CleaningRule.Scope.LINE) {
        page.remember(rule.id(), line.start(), line.end(), "");
        return new Line(line.start(), line.start(), line.kind());
      }
      int start = matcher.start(CleaningRule.KEPT);
      int end = matcher.end(CleaningRule.KEPT);
      if (start > line.start()) {
        page.remember(rule.id(), line.start(), start, "");
      }
      if (end < line.end()) {
        page.remember(rule.id(), end, line.end(), "");
      }
      return new Line(start, end, SegmentKind.CAPTION);
    }
    return line;
  }

  private void applyInline(MappedText page) {
    for (CleaningRule rule : inline) {
      List<MappedText.Edit> edits = new ArrayList<>();
      Matcher matcher = rule.pattern().matcher(page.text());
      // One line at a time, so that no rule joins paragraphs.
      for (Line line : lines(page.text())) {
        matcher.region(line.start(), line.end());
        while (matcher.find()) {
          edits.add(new MappedText.Edit(matcher.start(), matcher.end(), rule.replacement()));
        }
      }
      page.edit(rule.id(), edits);
    }
    page.edit(doubledSpaces(page.text()));
  }

  private static List<MappedText.Edit> doubledSpaces(String text) {
    List<MappedText.Edit> edits = new ArrayList<>();
    for (int i = text.indexOf("  "); i >= 0; i = text.indexOf("  ", i)) {
      int end = i + 1;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      edits.add(new MappedText.Edit(i + 1, end, ""));
      i = end;
    }
    return edits;
  }

  /** Leaves these lines of the page and one line end between them; where they then stand. */
  private static List<Line> keep(MappedText page, List<Line> lines) {
    List<MappedText.Edit> edits = new ArrayList<>();
    List<Line> moved = new ArrayList<>();
    String text = page.text();
    int from = 0;
    int position = 0;
    for (Line line : lines) {
      String between = moved.isEmpty() ? "" : "\n";
      if (!text.substring(from, line.start()).equals(between)) {
        edits.add(new MappedText.Edit(from, line.start(), between));
      }
      position += between.length();
      moved.add(new Line(position, position + line.end() - line.start(), line.kind()));
      position += line.end() - line.start();
      from = line.end();
    }
    if (from < text.length()) {
      edits.add(new MappedText.Edit(from, text.length(), ""));
    }
    page.edit(edits);
    return moved;
  }
}
