package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import org.demarche.config.Config;

/**
 * Takes off a page what is no article: photo credits, glosses, pleas to subscribe; and says which
 * parts of it are title, body, captions, and other stories' teasers.
 *
 * <p>What is taken off is data in {@code config/cleaning}: rules for all outlets, and rules for
 * some. A paragraph of the result is a line; raw texts, as crawls deliver them, have one paragraph
 * a line too. Safe for many threads.
 */
public final class Cleaner {
  private final Outlets outlets;

  private Cleaner(Outlets outlets) {
    this.outlets = outlets;
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
   * Cleans a page by the rules for all outlets.
   *
   * @param title the headline as the input gives it, or null
   */
  public CleanPage clean(String title, String raw) {
    return clean(List.of(), title, raw);
  }

  /**
   * Cleans a page of which only the text is known.
   *
   * @param outlet what may tell the outlet: its name, its host, the address of the page
   * @param title the headline as the input gives it, or null
   */
  public CleanPage clean(List<String> outlet, String title, String raw) {
    return clean(outlet, title, raw, List.of());
  }

  /**
   * Cleans a page.
   *
   * @param outlet what may tell the outlet: its name, its host, the address of the page
   * @param title the headline as the input gives it, or null
   * @param captions the parts of the raw text that the input says are captions, in order
   */
  public CleanPage clean(List<String> outlet, String title, String raw, List<TextRange> captions) {
    RuleSet rules = outlets.rules(outlet);
    MappedText page = new MappedText(raw);
    Imprint imprint = new Imprint();
    Characters.clean(page);
    List<Line> lines = keep(page, rules.applyToLines(page, page.lines(captions), imprint));
    rules.applyInLines(page, imprint);
    page.edit(doubledSpaces(page.text()));
    lines = keep(page, relocate(page.text(), lines));
    return new CleanPage(
        page.text(),
        Segmenter.segments(page.text(), lines, title),
        page.offsets(),
        page.removals(),
        imprint);
  }

  /** The same lines after their insides have changed; those with nothing left are dropped. */
  private static List<Line> relocate(String text, List<Line> before) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (Line old : before) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      Line line = old.at(start, end).trimmed(text);
      if (!line.isEmpty()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
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
      moved.add(line.at(position, position + line.length()));
      position += line.length();
      from = line.end();
    }
    if (from < text.length()) {
      edits.add(new MappedText.Edit(from, text.length(), ""));
    }
    page.edit(edits);
    return moved;
  }
}
