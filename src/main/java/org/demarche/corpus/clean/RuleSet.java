package org.demarche.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.SegmentKind;

/** The rules for one outlet, or those for all, in the order in which they apply. */
final class RuleSet {
  private final List<CleaningRule> wholeLines;
  private final List<CleaningRule> inLines;

  RuleSet(List<CleaningRule> rules) {
    wholeLines = rules.stream().filter(rule -> rule.scope().isWholeLine()).toList();
    inLines = rules.stream().filter(rule -> !rule.scope().isWholeLine()).toList();
  }

  /** These rules first, and then the others. */
  RuleSet before(RuleSet others) {
    return new RuleSet(
        Stream.of(wholeLines, others.wholeLines, inLines, others.inLines)
            .flatMap(List::stream)
            .toList());
  }

  /** What the first rule that knows each line leaves of it. */
  List<Line> applyToLines(MappedText page, List<Line> lines, Imprint imprint) {
    List<RuleMatcher> matchers =
        wholeLines.stream().map(rule -> new RuleMatcher(rule, page.text())).toList();
    List<Line> kept = new ArrayList<>();
    boolean headed = false;
    for (Line line : lines) {
      Line left = line;
      boolean heading = false;
      for (RuleMatcher matcher : matchers) {
        if (mayApply(matcher.rule(), left) && matcher.finds(left.start(), left.end())) {
          note(matcher, imprint);
          left = apply(matcher, page, left);
          heading = matcher.rule().scope() == CleaningRule.Scope.HEADING;
        }
      }
      if (!left.isEmpty()) {
        kept.add(left.after(headed));
      }
      headed = heading || headed && left.isEmpty();
    }
    return kept;
  }

  /** One rule takes a line; but what rules keep as a caption, others for captions go on with. */
  private static boolean mayApply(CleaningRule rule, Line line) {
    return switch (line.kind()) {
      case BODY -> !line.isEmpty();
      case CAPTION -> !line.isEmpty() && rule.scope() == CleaningRule.Scope.CAPTION;
      default -> false;
    };
  }

  /** What a rule that matches leaves of a line; of one that is removed, its empty beginning. */
  private static Line apply(RuleMatcher matcher, MappedText page, Line line) {
    CleaningRule rule = matcher.rule();
    if (!rule.scope().keeps()) {
      page.remember(rule.id(), line.start(), line.end(), "");
      return line.at(line.start(), line.start());
    }
    int start = matcher.match().start(rule.scope().key());
    int end = matcher.match().end(rule.scope().key());
    if (start > line.start()) {
      page.remember(rule.id(), line.start(), start, "");
    }
    if (end < line.end()) {
      page.remember(rule.id(), end, line.end(), "");
    }
    SegmentKind kind =
        rule.scope() == CleaningRule.Scope.TEASER ? SegmentKind.TEASER : SegmentKind.CAPTION;
    return line.as(kind).at(start, end);
  }

  /** Replaces what rules know inside of lines; one line at a time, so that none are joined. */
  void applyInLines(MappedText page, Imprint imprint) {
    List<Line> lines = page.lines();
    for (CleaningRule rule : inLines) {
      List<MappedText.Edit> edits = edits(new RuleMatcher(rule, page.text()), lines, imprint);
      if (!edits.isEmpty()) {
        page.edit(rule.id(), edits);
        lines = page.lines();
      }
    }
  }

  private static List<MappedText.Edit> edits(
      RuleMatcher matcher, List<Line> lines, Imprint imprint) {
    List<MappedText.Edit> edits = new ArrayList<>();
    for (Line line : lines) {
      boolean found = matcher.finds(line.start(), line.end());
      while (found) {
        note(matcher, imprint);
        edits.add(
            new MappedText.Edit(
                matcher.match().start(), matcher.match().end(), matcher.rule().replacement()));
        found = matcher.findsNext();
      }
    }
    return edits;
  }

  private static void note(RuleMatcher matcher, Imprint imprint) {
    for (Imprint.Note note : matcher.rule().notes()) {
      String words = matcher.match().group(note.group());
      if (words != null) {
        imprint.note(note, words);
      }
    }
  }
}
